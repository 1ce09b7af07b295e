/// Rows as packed cells, which the workbook's writer unpacks in the order of the rows.
///
/// A row is one byte of cell count, then per cell a kind, a value of eight bytes, a length of two and the text.
enum WorkbookFormat {
  static func append(_ row: Row, layout: Layout, number: Int, to buffer: ByteBuffer) {
    buffer.append(UInt8(layout.positions.count))
    for position in layout.positions {
      switch position {
      case .numbering: append(kind: .plain, value: 0, Array(String(number).utf8), to: buffer)
      case .constant(let text): append(kind: .plain, value: 0, Array(text.utf8), to: buffer)
      case .column(let column):
        append(kind: row.kind(column), value: row.value(column), row.cell(column), to: buffer)
      }
    }
  }

  private static func append(kind: Row.Kind, value: Int, _ text: some Collection<UInt8>, to buffer: ByteBuffer) {
    buffer.append(kind.rawValue)
    for shift in stride(from: 0, to: 64, by: 8) { buffer.append(UInt8(truncatingIfNeeded: value >> shift)) }
    buffer.append(UInt8(text.count & 0xFF))
    buffer.append(UInt8(text.count >> 8))
    for byte in text { buffer.append(byte) }
  }

  /// Calls `body` with each cell of the packed rows.
  static func unpack(
    _ bytes: UnsafeBufferPointer<UInt8>, row rowBody: () throws -> Void,
    cell cellBody: (Int, Row.Kind, Int, UnsafeBufferPointer<UInt8>) throws -> Void
  ) rethrows {
    var index = 0
    while index < bytes.count {
      let cells = Int(bytes[index])
      index += 1
      try rowBody()
      for cell in 0..<cells {
        let kind = Row.Kind(rawValue: bytes[index]) ?? .text
        var value = 0
        for step in (0..<8).reversed() { value = value << 8 | Int(bytes[index + 1 + step]) }
        let length = Int(bytes[index + 9]) | Int(bytes[index + 10]) << 8
        index += 11
        try cellBody(cell, kind, value, UnsafeBufferPointer(rebasing: bytes[index..<index + length]))
        index += length
      }
    }
  }
}
