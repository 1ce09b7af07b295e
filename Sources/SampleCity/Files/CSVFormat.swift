/// Rows as delimited text, in UTF-8.
enum CSVFormat {
  /// Appends a row and gives the number of lines it takes.
  static func append(_ row: Row, layout: Layout, number: Int, to line: ByteBuffer) -> Int {
    var height = 1
    var isFirst = true
    for position in layout.positions {
      if !isFirst { line.append(layout.separator) }
      isFirst = false
      switch position {
      case .numbering: line.append(number: UInt64(number))
      case .constant(let text): line.append(text)
      case .column(let column):
        let cell = row.cell(column)
        if layout.quotesAll || row.kind(column) != .plain {
          height += append(cell, layout: layout, to: line)
        } else if let start = cell.baseAddress {
          line.append(start, count: cell.count)
        }
      }
    }
    line.append(layout.lineEnd)
    return height
  }

  /// Appends the header and gives the number of lines it takes.
  static func append(headers layout: Layout, to line: ByteBuffer) -> Int {
    var height = 1
    for (index, header) in layout.headers.enumerated() {
      if index > 0 { line.append(layout.separator) }
      height += Array(header.utf8).withUnsafeBufferPointer { append($0, layout: layout, to: line) }
    }
    line.append(layout.lineEnd)
    return height
  }

  /// Appends an empty line, or one of separators only.
  static func appendBlank(layout: Layout, full: Bool, to line: ByteBuffer) {
    if full { for _ in layout.positions.dropFirst() { line.append(layout.separator) } }
    line.append(layout.lineEnd)
  }

  /// Appends a cell, quoted where it must be, and gives the number of line breaks in it.
  private static func append(_ cell: UnsafeBufferPointer<UInt8>, layout: Layout, to line: ByteBuffer) -> Int {
    var breaks = 0
    var mustQuote = layout.quotesAll
    for byte in cell {
      if byte == 0x0A { breaks += 1 }
      if byte == layout.separator || byte == 0x0A || byte == 0x0D { mustQuote = true }
      // ="…" stands in files as it is; any other quotation mark makes quotes necessary.
      if byte == 0x22, cell.first != UInt8(ascii: "=") { mustQuote = true }
    }
    guard mustQuote else {
      if let start = cell.baseAddress { line.append(start, count: cell.count) }
      return breaks
    }
    line.append(0x22)
    for byte in cell {
      if byte == 0x22 { line.append(0x22) }
      line.append(byte)
    }
    line.append(0x22)
    return breaks
  }
}
