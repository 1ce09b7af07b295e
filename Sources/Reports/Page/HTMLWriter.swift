/// Builds HTML in which nothing from outside can become markup: markup is what stands in this program, text is escaped.
struct HTMLWriter {
  private var bytes: [UInt8] = []

  /// Adds markup. Only literals of this program can be given.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes += $0 }
  }

  /// Adds text, escaped for content and for quoted attributes alike.
  mutating func text(_ text: String) {
    for byte in visible(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
  }

  /// Adds an element that holds only text.
  mutating func element(_ open: StaticString, _ text: String, _ close: StaticString) {
    markup(open)
    self.text(text)
    markup(close)
  }

  /// Hands over what was built since the last time.
  mutating func flush(to sink: inout some ByteSink) throws {
    try sink.append(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
