/// A row of an ad-hoc file, valid while it is handed over.
public struct AdHocRow {
  private let bytes: UnsafePointer<UInt8>
  private let cells: UnsafeBufferPointer<Cell>
  private let encoding: TextEncoding

  init(bytes: UnsafePointer<UInt8>, cells: UnsafeBufferPointer<Cell>, encoding: TextEncoding) {
    self.bytes = bytes
    self.cells = cells
    self.encoding = encoding
  }

  /// Hands over the texts that are not empty with the numbers of their columns, in UTF-8, without the spaces around them.
  public func forEachText(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
    for (column, cell) in cells.enumerated() where cell.length > 0 {
      let raw = UnsafeBufferPointer(start: bytes + Int(cell.start), count: Int(cell.length))
      if encoding == .utf8, !cell.isEscaped {
        let text = AdHocRow.trimmed(raw)
        if !text.isEmpty { body(column, text) }
        continue
      }
      var text = encoding.decode(raw)
      if cell.isEscaped { text = text.replacingDoubledQuotes() }
      text.withUTF8 { utf8 in
        let text = AdHocRow.trimmed(utf8)
        if !text.isEmpty { body(column, text) }
      }
    }
  }

  /// Spaces of more than one byte: ideographic, unbreakable, of no width.
  private static let wideSpaces: [[UInt8]] = [[0xE3, 0x80, 0x80], [0xC2, 0xA0], [0xEF, 0xBB, 0xBF]]

  /// The text without spaces and control characters around it.
  private static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var rest = text[...]
    while let first = rest.first {
      if first <= 0x20 {
        rest = rest.dropFirst()
      } else if let space = wideSpaces.first(where: { first == $0[0] && rest.starts(with: $0) }) {
        rest = rest.dropFirst(space.count)
      } else {
        break
      }
    }
    while let last = rest.last {
      if last <= 0x20 {
        rest = rest.dropLast()
      } else if let space = wideSpaces.first(where: {
        last == $0[$0.count - 1] && rest.suffix($0.count).elementsEqual($0)
      }) {
        rest = rest.dropLast(space.count)
      } else {
        break
      }
    }
    return UnsafeBufferPointer(rebasing: rest)
  }

  /// Whether a line has nothing but spaces.
  static func isBlank(_ bytes: UnsafePointer<UInt8>, _ row: ScannedRow) -> Bool {
    trimmed(UnsafeBufferPointer(start: bytes + row.start, count: row.end - row.start)).isEmpty
  }
}
