/// A row of comma-separated text by RFC 4180, built cell by cell.
struct DelimitedRow {
  /// How rows end.
  enum LineEnd {
    /// A line feed, as programs like it.
    case lineFeed
    /// Carriage return and line feed, as spreadsheets write it.
    case carriageReturnLineFeed
  }

  private let lineEnd: LineEnd
  private var bytes: [UInt8] = []
  private var isEmpty = true

  /// Rows with these ends.
  init(lineEnd: LineEnd) {
    self.lineEnd = lineEnd
  }

  /// Adds a cell; it is quoted where it has to be, and keeps every character it has.
  mutating func add(_ text: String) {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    let quote = UInt8(ascii: "\"")
    guard text.utf8.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }) else {
      bytes += text.utf8
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Ends the row, hands its bytes over and begins the next.
  mutating func finish() -> [UInt8] {
    if lineEnd == .carriageReturnLineFeed { bytes.append(0x0D) }
    bytes.append(0x0A)
    defer {
      bytes.removeAll(keepingCapacity: true)
      isEmpty = true
    }
    return bytes
  }

  /// A whole row of these cells.
  mutating func row(_ cells: [String]) -> [UInt8] {
    for cell in cells { add(cell) }
    return finish()
  }
}
