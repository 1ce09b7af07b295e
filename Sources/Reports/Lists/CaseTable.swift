import Civil

/// The table of cases for programs and spreadsheets (案件表): UTF-8, commas, a header of stable names, a line a case.
/// Amounts are whole fen, days `YYYY-MM-DD`; codes are those of `findings.csv`. Texts that a spreadsheet would take for a
/// formula begin with an apostrophe.
public struct CaseTable: Sendable {
  private static let header = [
    "case", "state", "change", "rule", "id", "name", "person_number", "town", "village", "certainty", "first_month",
    "last_month", "months", "amount_fen", "recovered_fen", "outstanding_fen", "action", "unit", "opened_on",
    "last_seen", "deadline", "days_overdue", "assignee", "outcomes", "last_outcome", "last_reason",
    "last_outcome_fen", "last_outcome_day", "last_officer", "fingerprint",
  ]

  private let asOf: Day
  private let masking: Masking
  private var row = DelimitedRow(lineEnd: .lineFeed)

  /// A table as of a day.
  public init(asOf: Day, masking: Masking) {
    self.asOf = asOf
    self.masking = masking
  }

  /// Writes the header.
  public mutating func writeHeader(to sink: inout some ByteSink) throws {
    try sink.append(row.row(CaseTable.header))
  }

  /// Writes a case.
  public mutating func write(_ one: ReportedCase, to sink: inout some ByteSink) throws {
    try sink.append(row.row(cells(one)))
  }

  private func cells(_ one: ReportedCase) -> [String] {
    let (finding, standing) = (one.finding, one.standing)
    let last = standing.outcomes.last
    func fen(_ amount: Fen?) -> String { amount.map { String($0.rawValue) } ?? "" }
    let person = [
      finding.rule, SpreadsheetCell.text(masking.id(finding.id)), SpreadsheetCell.text(finding.name),
      SpreadsheetCell.text(finding.personNumber), SpreadsheetCell.text(finding.town),
      SpreadsheetCell.text(finding.village),
    ]
    let found = [
      finding.certainty.rawValue, finding.months?.first.description ?? "", finding.months?.last.description ?? "",
      finding.months.map { String($0.count) } ?? "", fen(finding.money?.amount), fen(finding.money?.recovered),
      fen(finding.money?.outstanding), finding.action.rawValue, finding.unit.rawValue,
    ]
    let late = standing.isOverdue(on: asOf) ? standing.deadline.map { String(asOf.days(since: $0)) } ?? "" : ""
    let progress = [
      standing.openedOn.description, one.lastSeen.description, standing.deadline?.description ?? "", late,
      SpreadsheetCell.text(standing.assignee), String(standing.outcomes.count), last?.kind.rawValue ?? "",
      last?.reason?.rawValue ?? "", fen(last?.amount), last?.day?.description ?? "",
      SpreadsheetCell.text(last?.officer ?? ""), standing.fingerprint,
    ]
    return [standing.number.description, standing.state.rawValue, standing.change.rawValue] + person + found + progress
  }
}
