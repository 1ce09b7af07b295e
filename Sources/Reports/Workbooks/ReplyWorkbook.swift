import CLibXLSXWriter
import Civil

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The answer to a workbook that staff filled in (回执): every filled-in row with what became of it, those to be corrected
/// first. It has case numbers, but no name and no ID number of the persons concerned.
public struct ReplyWorkbook: Sendable {
  /// The name of the hidden sheet by which a reply is told from a workbook to be read back.
  public static let markSheet = "hedui-reply"
  /// Rows that fit a sheet below the head.
  private static let rowLimit = WorkbookSheet.rowLimit - 100

  private let reply: ImportReply
  private let wording: Wording

  /// The reply in the words of a language.
  public init(_ reply: ImportReply, wording: Wording) {
    self.reply = reply
    self.wording = wording
  }

  /// Writes the reply, in the place of an older one of that name; where writing fails the older one stays.
  public func write(to path: String) throws(Problem) {
    let partial = path + ".part"
    // What a killed command left there.
    unlink(partial)
    do throws(Problem) {
      try writeNew(partial)
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

  private func writeNew(_ path: String) throws(Problem) {
    let workbook = try Workbook(
      path: path, title: wording.desk(.reply) + wording.colon + reply.file, asOf: reply.importedOn, wording: wording)
    let sheet = try workbook.addSheet(wording.desk(.reply))
    let columns = columns
    for (index, column) in columns.enumerated() { sheet.width(column.width, index) }
    writeHead(sheet, columns.map(\.title))
    let rejected = reply.rows.filter(ReplyWorkbook.isRejected)
    let others = reply.rows.filter { !ReplyWorkbook.isRejected($0) }
    for row in (rejected + others).prefix(ReplyWorkbook.rowLimit) { write(row, to: sheet) }
    if reply.rows.isEmpty {
      sheet.beginRow()
      sheet.text(wording.desk(.nothingFilledIn), 0, .notice)
    }
    sheet.setPrintArea(columns: columns.count, firstRow: 0)
    let mark = try workbook.addSheet(ReplyWorkbook.markSheet)
    mark.hide()
    mark.texts([reply.file])
    try workbook.finish()
  }

  private var columns: [(title: String, width: Double)] {
    [
      (wording.desk(.result), 16), (wording.desk(.sheet), 20), (wording.desk(.cell), 9),
      (wording.title(.caseNumber), 12), (wording.desk(.toCorrect), 52),
    ] + CaseSheetColumn.filledIn.map { (wording.title($0), $0 == .note ? 30 : 14) }
  }

  private func writeHead(_ sheet: WorkbookSheet, _ titles: [String]) {
    sheet.beginRow(height: 24)
    sheet.text(wording.desk(.reply) + wording.colon + reply.file, 0, .title)
    sheet.beginRow()
    let facts = [
      wording.counts(reply), wording.desk(.importedOn) + wording.colon + wording.day(reply.importedOn),
      reply.asOf.map { wording.asOf($0) } ?? "",
    ]
    sheet.text(facts.filter { !$0.isEmpty }.joined(separator: wording.clauseSeparator), 0, .heading)
    sheet.beginRow()
    sheet.text(wording.desk(.replyNotice), 0, .notice)
    for problem in reply.problems {
      sheet.beginRow()
      sheet.text((problem.field.map { $0 + wording.colon } ?? "") + wording.sentences(problem), 0, .rowOverdue)
    }
    sheet.beginRow(height: 30)
    for (index, title) in titles.enumerated() { sheet.text(title, index, .header) }
    sheet.setUpLandscape(
      place: reply.file, title: wording.desk(.reply), day: wording.day(reply.importedOn), headerRow: Int(sheet.row),
      wording: wording)
    sheet.freeze(rows: sheet.rows, columns: 0)
    let last = sheet.row + lxw_row_t(max(min(reply.rows.count, ReplyWorkbook.rowLimit), 1))
    sheet.check(worksheet_autofilter(sheet.pointer, sheet.row, 0, last, lxw_col_t(titles.count - 1)))
  }

  private func write(_ row: ImportReply.Row, to sheet: WorkbookSheet) {
    var cells: [String] = [String(row.number)]
    var corrections: [String] = []
    if case .rejected(let rejections) = row.verdict {
      cells = rejections.map(\.cell)
      corrections = rejections.map { wording.correction($0) }
    }
    let lines = TextSize.lines(corrections, width: 52)
    sheet.beginRow(height: Double(max(lines, 1)) * TextSize.lineHeight + 4)
    sheet.text(wording.text(row.verdict), 0, ReplyWorkbook.isRejected(row) ? .rowOverdue : .center)
    sheet.text(row.sheet, 1, .text)
    sheet.lines(cells, 2, .center)
    sheet.text(row.caseNumber, 3, .center)
    sheet.lines(corrections, 4, .wrapped)
    for (index, column) in CaseSheetColumn.filledIn.enumerated() {
      sheet.text(row.filledIn[column] ?? "", 5 + index, .text)
    }
  }

  private static func isRejected(_ row: ImportReply.Row) -> Bool {
    if case .rejected = row.verdict { return true }
    return false
  }
}
