import Civil
import Feeds
import Reports

/// One sheet of a workbook that comes back, row by row: finds the row of column ids, then collects what staff filled in.
struct OutcomeSheet {
  /// How far down the row of ids is looked for: people put titles and empty rows above it.
  private static let idRowLimit = 20

  private let name: String
  private let countsFrom1904: Bool
  /// Where the columns are, counted from 1, once their ids were found.
  private var columns: [CaseSheetColumn: Int]?
  private var firstCaseRow = 0
  /// What a row of ids lacks, where one was found that cannot be read.
  private(set) var missing: [CaseSheetColumn] = []
  private(set) var rows: [FilledRow] = []

  init(name: String, countsFrom1904: Bool) {
    self.name = name
    self.countsFrom1904 = countsFrom1904
  }

  /// Whether it is a sheet of cases that can be read.
  var hasCases: Bool { columns != nil }

  /// Takes the next row.
  mutating func add(_ row: WorkbookRow) {
    guard let columns else {
      if row.number <= OutcomeSheet.idRowLimit { findColumns(in: row) }
      return
    }
    let isFilledIn = CaseSheetColumn.filledIn.contains { column in
      columns[column].flatMap { row[$0] }.map { !$0.isBlank } ?? false
    }
    guard isFilledIn, let number = caseNumber(of: row, columns) else { return }
    var reader = FilledRowReader(row, sheet: name, columns: columns, countsFrom1904: countsFrom1904)
    rows.append(reader.read(number))
  }

  private mutating func findColumns(in row: WorkbookRow) {
    var texts = Array(repeating: "", count: min(row.cells.last?.column ?? 0, 1_000))
    for cell in row.cells where cell.column <= texts.count { texts[cell.column - 1] = cell.text }
    if let found = WorkbookLayout.columns(texts) {
      columns = found.mapValues { $0 + 1 }
      firstCaseRow = row.number + WorkbookLayout.firstCaseRow - WorkbookLayout.idRow
      missing = []
    } else {
      let ids = Set(texts.compactMap { CaseSheetColumn(rawValue: $0) })
      let needed: [CaseSheetColumn] = [.caseKey, .fingerprint] + CaseSheetColumn.filledIn
      // Two ids at least: `case` or `note` alone may stand in any sheet.
      if ids.intersection(needed).count > 1 { missing = needed.filter { !ids.contains($0) } }
    }
  }

  /// The case of a row; nil where the row is none: the header, a sum, a remark.
  private func caseNumber(
    of row: WorkbookRow, _ columns: [CaseSheetColumn: Int]
  ) -> Result<CaseNumber, RejectionReason>? {
    let cell = columns[.caseKey].flatMap { row[$0] }
    // Rows may have been deleted above, so a case number counts wherever it stands.
    if let cell, !cell.isFormula, let number = CaseNumber(cell.word) { return .success(number) }
    let isOutcome = columns[.outcome].flatMap { row[$0] }.flatMap { OutcomeWords.kind($0) } != nil
    guard let cell, !cell.isBlank else { return isOutcome ? .failure(.caseNumberMissing) : nil }
    let isNumber = cell.word.contains { $0.isNumber }
    return isOutcome || isNumber && row.number >= firstCaseRow ? .failure(.caseNumberWrong) : nil
  }
}
