import Civil

/// Turns rows of a household (`成员1姓名`, `成员1身份证号`, `成员2姓名`, …) into one row a member: the member's own columns, and the
/// household's for every field the group does not have.
struct HouseholdRows {
  let file: OpenFile
  let header: HeaderSearch.Header
  /// Where the first row begins in the file.
  let start: Int
  /// Whether the first cell is the row's line.
  let hasLineColumn: Bool
  let fieldCount: Int

  /// Writes line, the fields in the order of the definition, and the operation flag.
  func write(to writer: TranscriptWriter) throws(Problem) {
    let cutter = ChunkCutter(file: file, start: start, end: file.size, delimiter: header.delimiter)
    let capacity = header.map.heads.count + 1
    let cells = UnsafeMutablePointer<Cell>.allocate(capacity: capacity)
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: ChunkCutter.chunkSize + RowScanner.padding)
    defer {
      cells.deallocate()
      buffer.deallocate()
    }
    var firstLine = header.lines + 1
    while let chunk = cutter.next(into: buffer) {
      var scanner = RowScanner(
        bytes: buffer, count: chunk.count, delimiter: header.delimiter, cells: cells, cellCapacity: capacity)
      while let row = scanner.next() {
        let texts = (0..<capacity).map { index -> String in
          guard index < row.cellCount else { return "" }
          let cell = cells[index]
          let text = header.encoding.decode(
            UnsafeBufferPointer(start: buffer + Int(cell.start), count: Int(cell.length)))
          return cell.isEscaped ? text.replacingDoubledQuotes() : text
        }
        let line = hasLineColumn ? Int(texts[0]) ?? 0 : firstLine + row.line
        writeMembers(of: hasLineColumn ? Array(texts.dropFirst()) : texts, line: line, to: writer)
      }
      firstLine += scanner.line
    }
    if let failure = cutter.failure { throw failure }
  }

  private func writeMembers(of texts: [String], line: Int, to writer: TranscriptWriter) {
    func text(_ column: Int) -> String { column >= 0 && column < texts.count ? texts[column] : "" }
    let operation = text(header.map.operation)
    // What stands under a member's column in a row of totals is no member.
    if RecordInspector.isTotalOrFooter(texts.map(SpreadsheetCell.cleaned)) { return }
    var isWritten = false
    for member in header.map.members {
      let own = member.columns.filter { $0 >= 0 }
      // A household smaller than the widest leaves the rest of its columns empty.
      if own.allSatisfy({ SpreadsheetCell.cleaned(text($0)).isEmpty }) { continue }
      let values = (0..<fieldCount).map {
        member.columns[$0] >= 0 ? text(member.columns[$0]) : text(header.map.columns[$0])
      }
      writer.append(line: line, cells: (values + [operation]).map(\.utf8))
      isWritten = true
    }
    if !isWritten, texts.contains(where: { !SpreadsheetCell.cleaned($0).isEmpty }) {
      // Totals and footers, and households without members: told apart where rows are read.
      let values = (0..<fieldCount).map { text(header.map.columns[$0]) }
      let first = texts.first { !SpreadsheetCell.cleaned($0).isEmpty } ?? ""
      writer.append(
        line: line, cells: ((values.first == "" ? [first] + values.dropFirst() : values) + [operation]).map(\.utf8))
    }
  }
}
