import Civil

/// What became of a workbook that staff filled in (回执): every filled-in row with its verdict.
public struct ImportReply: Sendable {
  /// What is wrong with a row, and where.
  public struct Rejection: Hashable, Sendable {
    /// What is wrong.
    public let reason: RejectionReason
    /// The cell as spreadsheets write it, `AB12`.
    public let cell: String
    /// What is seen in the cell, where the cell itself has something else: of a formula, its result.
    public let shown: String

    /// Something wrong in a cell.
    public init(_ reason: RejectionReason, cell: String, shown: String = "") {
      self.reason = reason
      self.cell = cell
      self.shown = shown
    }
  }

  /// What became of a row.
  public enum Verdict: Hashable, Sendable {
    /// Entered; where the case stands after it.
    case accepted(CaseState)
    /// The very same was entered before; nothing was done.
    case known
    /// Not entered, and why: at least one reason.
    case rejected([Rejection])
  }

  /// A filled-in row.
  public struct Row: Hashable, Sendable {
    /// The sheet it stands in.
    public let sheet: String
    /// Its number in the sheet, from 1.
    public let number: Int
    /// The case as the workbook names it; empty where it names none.
    public let caseNumber: String
    /// What was filled in, as text.
    public let filledIn: [CaseSheetColumn: String]
    /// What became of it.
    public let verdict: Verdict

    /// A filled-in row.
    public init(
      sheet: String, number: Int, caseNumber: String, filledIn: [CaseSheetColumn: String], verdict: Verdict
    ) {
      self.sheet = sheet
      self.number = number
      self.caseNumber = caseNumber
      self.filledIn = filledIn
      self.verdict = verdict
    }
  }

  /// The name of the workbook's file.
  public let file: String
  /// The as-of day of the run that wrote it; nil where it does not say.
  public let asOf: Day?
  /// The day it was read back.
  public let importedOn: Day
  /// Its filled-in rows, sheet by sheet from the top.
  public let rows: [Row]
  /// Sheets that could not be read.
  public let problems: [Problem]

  /// What became of a workbook.
  public init(file: String, asOf: Day?, importedOn: Day, rows: [Row], problems: [Problem]) {
    self.file = file
    self.asOf = asOf
    self.importedOn = importedOn
    self.rows = rows
    self.problems = problems
  }

  /// Rows that were entered.
  public var accepted: Int {
    rows.count { if case .accepted = $0.verdict { true } else { false } }
  }

  /// Rows that were entered before.
  public var known: Int { rows.count { $0.verdict == .known } }

  /// Rows that were not entered.
  public var rejected: Int { rows.count - accepted - known }
}
