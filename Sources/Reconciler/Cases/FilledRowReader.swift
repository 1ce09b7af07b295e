import Civil
import Feeds
import Reports

/// Reads the columns that staff fill in, cell by cell; whatever is wrong in a row is reported together.
struct FilledRowReader {
  /// The longest name of an officer, in characters.
  static let officerLimit = 50
  /// The longest note, in characters.
  static let noteLimit = 2_000
  /// How much of a cell a reply repeats, in characters.
  private static let shownLimit = 200

  private let sheet: String
  private let columns: [CaseSheetColumn: Int]
  private let countsFrom1904: Bool
  private let row: WorkbookRow
  private var rejections: [ImportReply.Rejection] = []

  /// Reads a row of a sheet whose columns, counted from 1, are these.
  init(_ row: WorkbookRow, sheet: String, columns: [CaseSheetColumn: Int], countsFrom1904: Bool) {
    self.row = row
    self.sheet = sheet
    self.columns = columns
    self.countsFrom1904 = countsFrom1904
  }

  /// A cell's place as spreadsheets write it.
  static func reference(_ column: CaseSheetColumn, in row: Int, _ columns: [CaseSheetColumn: Int]) -> String {
    WorkbookCell.reference(row: row, column: columns[column] ?? 1)
  }

  /// The row, read; `number` is nil where the workbook names no case.
  mutating func read(_ number: Result<CaseNumber, RejectionReason>) -> FilledRow {
    let fingerprint = fingerprint()
    let outcome = outcome()
    var readable: FilledRow.Report?
    switch number {
    case .failure(let reason): rejections.insert(rejection(reason, .caseKey), at: 0)
    case .success(let number):
      readable = FilledRow.Report(number: number, fingerprint: fingerprint, outcome: outcome)
    }
    let report = rejections.isEmpty ? readable : nil
    let content = report.map { .success($0) } ?? Result.failure(FilledRow.Rejections(all: rejections))
    return FilledRow(
      sheet: sheet, number: row.number, columns: columns, caseText: shown(cell(.caseKey)), filledIn: filledIn(),
      readable: readable, content: content)
  }

  private func cell(_ column: CaseSheetColumn) -> WorkbookCell? {
    columns[column].flatMap { row[$0] }.flatMap { $0.isBlank ? nil : $0 }
  }

  private func rejection(_ reason: RejectionReason, _ column: CaseSheetColumn) -> ImportReply.Rejection {
    ImportReply.Rejection(reason, cell: FilledRowReader.reference(column, in: row.number, columns))
  }

  private mutating func reject(_ reason: RejectionReason, _ column: CaseSheetColumn) {
    rejections.append(rejection(reason, column))
  }

  /// The cell in a column where it has a value that somebody typed; nil where it is blank or was rejected.
  private mutating func typed(_ column: CaseSheetColumn) -> WorkbookCell? {
    guard let cell = cell(column) else { return nil }
    if cell.isFormula {
      rejections.append(
        ImportReply.Rejection(
          .formula, cell: FilledRowReader.reference(column, in: row.number, columns), shown: text(of: cell, column)))
      return nil
    }
    if case .error = cell.value {
      reject(.cellError, column)
      return nil
    }
    return cell
  }

  private mutating func fingerprint() -> String {
    let text = cell(.fingerprint).flatMap { $0.isFormula ? nil : $0.word } ?? ""
    let isWhole = text.utf8.count == 16 && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x66 }
    if !isWhole { reject(.keyDamaged, .fingerprint) }
    return text
  }

  private mutating func outcome() -> Outcome {
    var kind: OutcomeKind?
    if cell(.outcome) == nil {
      reject(.outcomeMissing, .outcome)
    } else if let cell = typed(.outcome) {
      kind = OutcomeWords.kind(cell)
      if kind == nil { reject(.outcomeUnknown, .outcome) }
    }
    var reason: RefutationReason?
    if let cell = typed(.reason) {
      reason = OutcomeWords.reason(cell)
      if reason == nil { reject(.reasonUnknown, .reason) }
    }
    let amount = amount()
    let day = day()
    let officer = OfficerName.normalised(text(.officer, limit: FilledRowReader.officerLimit))
    let note = text(.note, limit: FilledRowReader.noteLimit)
    return Outcome(kind ?? .checking, reason: reason, amount: amount, day: day, officer: officer, note: note)
  }

  private mutating func amount() -> Fen? {
    guard let cell = typed(.money) else { return nil }
    switch cell.amount {
    case .success(let amount): return amount
    case .failure(.amountRange): reject(.amountRange, .money)
    case .failure: reject(.amountForm, .money)
    }
    return nil
  }

  private mutating func day() -> Day? {
    guard let cell = typed(.day) else { return nil }
    switch cell.day(countsFrom1904: countsFrom1904) {
    case .success(let day): return day
    case .failure(.dateImpossible): reject(.dayImpossible, .day)
    case .failure: reject(.dayForm, .day)
    }
    return nil
  }

  private mutating func text(_ column: CaseSheetColumn, limit: Int) -> String {
    guard let cell = typed(column) else { return "" }
    let text = cell.text
    // Counted in scalars: a single character can be longer than any limit.
    if text.unicodeScalars.count > limit { reject(.tooLong, column) }
    return text
  }

  private func filledIn() -> [CaseSheetColumn: String] {
    var texts: [CaseSheetColumn: String] = [:]
    for column in CaseSheetColumn.filledIn {
      if let cell = cell(column) { texts[column] = text(of: cell, column) }
    }
    return texts
  }

  /// What somebody sees in a cell: of a formula its result, of a date the day.
  private func text(of cell: WorkbookCell, _ column: CaseSheetColumn) -> String {
    if column == .day, case .success(let day) = cell.day(countsFrom1904: countsFrom1904) { return day.description }
    return shown(cell)
  }

  private func shown(_ cell: WorkbookCell?) -> String {
    String(
      String.UnicodeScalarView(
        cell?.text.unicodeScalars.prefix(FilledRowReader.shownLimit) ?? "".unicodeScalars.prefix(0)))
  }
}
