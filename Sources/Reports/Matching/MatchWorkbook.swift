import Civil

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A table of an ad-hoc match as a workbook. Every cell of the files is a text, so nothing in it is calculated or loses its
/// leading zeros.
struct MatchWorkbook {
  private static let width = 16.0
  private static let reasonsWidth = 60.0

  let title: String
  let columns: [String]
  /// Columns that hold numbers of rows.
  let rowColumns: Set<Int>
  let wording: Wording
  let asOf: Day

  /// Writes the workbook, in the place of an older one; where writing fails the older one stays. Rows that do not fit a
  /// sheet go on in the next.
  func write(_ rows: some Sequence<[String]>, to path: String) throws(Problem) {
    let partial = path + ".part"
    // What a killed command left there.
    unlink(partial)
    do throws(Problem) {
      let workbook = try Workbook(path: partial, title: title, asOf: asOf, wording: wording)
      try fill(workbook, rows)
      try workbook.finish()
    } catch {
      unlink(partial)
      throw error
    }
    guard rename(partial, path) == 0 else {
      let problem = Problem(.outputUnwritable, file: path, details: [String(cString: strerror(errno))])
      unlink(partial)
      throw problem
    }
  }

  private func fill(_ workbook: Workbook, _ rows: some Sequence<[String]>) throws(Problem) {
    var sheet = try newSheet(of: workbook)
    for row in rows {
      if sheet.rows == WorkbookSheet.rowLimit { sheet = try newSheet(of: workbook) }
      sheet.beginRow()
      for (column, text) in row.enumerated() where !text.isEmpty {
        if rowColumns.contains(column), let number = Int(text) {
          sheet.count(number, column, .rowCount)
        } else {
          sheet.text(text, column, .rowText)
        }
      }
    }
  }

  private func newSheet(of workbook: Workbook) throws(Problem) -> WorkbookSheet {
    let sheet = try workbook.addSheet(title)
    for (index, column) in columns.enumerated() {
      sheet.width(column == "reasons" ? MatchWorkbook.reasonsWidth : MatchWorkbook.width, index)
    }
    sheet.freeze(rows: 1, columns: 0)
    sheet.beginRow()
    for (index, column) in columns.enumerated() { sheet.text(column, index, .header) }
    return sheet
  }
}
