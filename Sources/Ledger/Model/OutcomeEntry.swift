import Civil

/// A report to be entered: a filled-in row of a workbook, or a command.
public struct OutcomeEntry: Hashable, Sendable {
  /// The case.
  public let number: CaseNumber
  /// The fingerprint of the evidence that whoever reports had before their eyes; nil: the present one.
  public let fingerprint: String?
  /// What is reported.
  public let outcome: Outcome
  /// Whether the case is to be settled with this report although money or the stop are missing.
  public let closes: Bool
  /// Where the report stands, such as `sheet!row`; comes back with the verdict.
  public let row: String

  /// A report to be entered.
  public init(
    number: CaseNumber, fingerprint: String? = nil, outcome: Outcome, closes: Bool = false, row: String = ""
  ) {
    self.number = number
    self.fingerprint = fingerprint
    self.outcome = outcome
    self.closes = closes
    self.row = row
  }
}
