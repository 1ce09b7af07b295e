/// Rows as XML elements, in UTF-8, one line a record.
enum XMLFormat {
  /// Appends a record and gives the number of lines it takes.
  static func append(_ row: Row, layout: Layout, number: Int, to line: ByteBuffer) -> Int {
    if layout.shape == .soap {
      appendAttributes(row, layout: layout, number: number, to: line)
    } else {
      appendElements(row, layout: layout, number: number, to: line)
    }
    line.append("\n")
    return 1
  }

  private static func appendElements(_ row: Row, layout: Layout, number: Int, to line: ByteBuffer) {
    let isHarsh = layout.cells.noise == .harsh
    line.append("<ROW>")
    for (index, position) in layout.positions.enumerated() {
      let name = layout.headers[index]
      guard case .column(let column) = position else {
        if case .constant(let text) = position { line.append("<\(name)>\(text)</\(name)>") }
        continue
      }
      let cell = row.cell(column)
      if cell.isEmpty {
        // Empty and missing elements mean the same.
        if layout.cells.noise != .none, row.random.perMille(500) { line.append("<\(name)/>") }
        continue
      }
      line.append("<")
      line.append(name)
      line.append(">")
      if isHarsh, row.kind(column) == .text, row.random.perMille(200) {
        line.append("<![CDATA[")
        if let start = cell.baseAddress { line.append(start, count: cell.count) }
        line.append("]]>")
      } else {
        appendEscaped(cell, to: line)
      }
      line.append("</")
      line.append(name)
      line.append(">")
    }
    if isHarsh, row.random.perMille(5) { line.append("<!-- 已核 -->") }
    line.append("</ROW>")
  }

  private static func appendAttributes(_ row: Row, layout: Layout, number: Int, to line: ByteBuffer) {
    line.append("<row")
    for (index, position) in layout.positions.enumerated() {
      guard case .column(let column) = position, !row.cell(column).isEmpty else { continue }
      line.append(" ")
      line.append(layout.headers[index])
      line.append("=\"")
      appendEscaped(row.cell(column), to: line)
      line.append("\"")
    }
    line.append("/>")
  }

  private static func appendEscaped(_ cell: UnsafeBufferPointer<UInt8>, to line: ByteBuffer) {
    for byte in cell {
      switch byte {
      case UInt8(ascii: "<"): line.append("&lt;")
      case UInt8(ascii: ">"): line.append("&gt;")
      case UInt8(ascii: "&"): line.append("&amp;")
      case UInt8(ascii: "\""): line.append("&quot;")
      case 0x0A: line.append("&#10;")
      default: line.append(byte)
      }
    }
  }

  /// What stands before the records, and the number of lines of it.
  static func prologue(_ layout: Layout, title: String) -> (text: String, lines: Int) {
    let declaration = "<?xml version=\"1.0\" encoding=\"\(layout.declaredEncoding)\"?>\n"
    switch layout.shape {
    case .soap:
      return (
        declaration
          + "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">\n<soap:Body>\n"
          + "<out:business xmlns:out=\"http://www.molss.gov.cn/\"><resultset name=\"list\">\n", 4
      )
    case .abbreviations, .chinese:
      return (declaration + "<DATASET>\n<HEAD><TITLE>\(title)</TITLE></HEAD>\n<ROWS>\n", 4)
    }
  }

  /// What stands behind the records.
  static func epilogue(_ layout: Layout) -> String {
    switch layout.shape {
    case .soap: return "</resultset></out:business>\n</soap:Body>\n</soap:Envelope>\n"
    case .abbreviations, .chinese: return "</ROWS>\n</DATASET>\n"
    }
  }
}
