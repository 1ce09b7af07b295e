/// Builds HTML in which nothing from outside can become markup: markup is what stands in this program, text is escaped.
struct HTMLWriter {
  private var bytes: [UInt8] = []

  /// Adds markup. Only literals of this program can be given.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes += $0 }
  }

  /// Adds text, escaped for content and for quoted attributes alike.
  mutating func text(_ text: String) {
    // Nearly all texts are plain, and a page has hundreds of thousands of them.
    if text.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy(HTMLWriter.isPlain) }) == true {
      bytes += text.utf8
      return
    }
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

  /// Whether a byte stands for itself, and begins no character that could be invisible: those are control characters, and
  /// some of two bytes after C2 or of three after E2.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xE2: return false
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): return false
    default: return true
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
