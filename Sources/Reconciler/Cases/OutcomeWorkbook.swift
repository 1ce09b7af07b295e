import Civil
import Feeds
import Reports

#if canImport(Glibc)
  import Glibc
#endif

/// A workbook of cases that staff filled in: where it comes from, and what each filled-in row reports.
struct OutcomeWorkbook {
  /// The most filled-in rows of one workbook.
  static let rowLimit = 200_000

  /// The as-of day of the run that wrote it; nil where it does not say.
  let asOf: Day?
  /// The SHA-256 of its bytes.
  let sha256: String
  /// Its filled-in rows, sheet by sheet from the top.
  let rows: [FilledRow]
  /// Sheets that cannot be read.
  let problems: [Problem]

  /// Reads a workbook.
  ///
  /// - Throws: a `Problem` where nothing of it can be used: it is no workbook of cases, or one of another ledger, or of a
  ///   newer program.
  init(path: String, displayName: String, ledger: String) throws(Problem) {
    guard access(path, R_OK) == 0 else { throw Problem(.workbookMissing, file: displayName) }
    do throws(Problem) {
      let file = try WorkbookFile(path: path, displayName: displayName)
      try self.init(file, displayName: displayName, ledger: ledger)
    } catch {
      throw OutcomeWorkbook.forStaff(error)
    }
  }

  private init(_ file: WorkbookFile, displayName: String, ledger: String) throws(Problem) {
    let meta = try OutcomeWorkbookMeta(file, displayName: displayName)
    try meta.check(ledger: ledger, displayName: displayName)
    asOf = meta.asOf
    sha256 = file.sha256
    var rows: [FilledRow] = []
    var problems: [Problem] = []
    var hasCases = false
    for (index, tab) in file.sheets.enumerated() where tab.name != WorkbookLayout.metaSheet {
      var sheet = OutcomeSheet(name: tab.name, countsFrom1904: file.countsFrom1904)
      try file.readRows(ofSheet: index) { row in
        if sheet.rows.count < OutcomeWorkbook.rowLimit { sheet.add(row) }
      }
      rows += sheet.rows
      if rows.count >= OutcomeWorkbook.rowLimit {
        throw Problem(.workbookRows, file: displayName, details: [String(OutcomeWorkbook.rowLimit)])
      }
      hasCases = hasCases || sheet.hasCases
      if !sheet.missing.isEmpty {
        let ids = sheet.missing.map(\.rawValue).joined(separator: "、")
        problems.append(Problem(.workbookColumns, file: displayName, field: tab.name, details: [ids]))
      } else if !sheet.hasCases, meta.sheets.contains(tab.name) {
        problems.append(Problem(.workbookSheet, file: displayName, field: tab.name))
      }
    }
    if !hasCases, problems.isEmpty { throw Problem(.workbookWithoutCases, file: displayName) }
    self.rows = OutcomeWorkbook.rejectingContradictions(rows)
    self.problems = problems
  }

  /// What is wrong with the file as a file, for somebody who filled it in: what the library calls it helps whoever exports
  /// data, and nobody else.
  private static func forStaff(_ problem: Problem) -> Problem {
    switch problem.kind {
    case .unreadable, .emptyFile, .changedWhileReading, .tooLarge, .xlsxContainer, .xlsxNoSheet, .xlsxBomb,
      .xlsxMalformed,
      .xmlMalformed, .xmlDoctype, .xmlDepth, .xmlTextTooLong:
      return Problem(.workbookUnreadable, file: problem.file)
    default: return problem
    }
  }

  /// Nobody can tell which of several different reports about one case is meant, so none is entered. The same report
  /// twice is one.
  private static func rejectingContradictions(_ rows: [FilledRow]) -> [FilledRow] {
    var first: [CaseNumber: FilledRow.Report] = [:]
    var contradictory: Set<CaseNumber> = []
    for row in rows {
      guard case .success(let report) = row.content else { continue }
      if let other = first[report.number] {
        if other != report { contradictory.insert(report.number) }
      } else {
        first[report.number] = report
      }
    }
    if contradictory.isEmpty { return rows }
    return rows.map { row in
      guard case .success(let report) = row.content, contradictory.contains(report.number) else { return row }
      var rejected = row
      rejected.content = .failure(FilledRow.Rejections(all: [row.rejection(.caseTwice)]))
      return rejected
    }
  }
}
