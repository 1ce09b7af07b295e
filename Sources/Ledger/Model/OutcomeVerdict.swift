import Civil

/// What became of a report.
public struct OutcomeVerdict: Hashable, Sendable {
  /// What became of it.
  public enum Result: Hashable, Sendable {
    /// Entered; where the case stands after it.
    case accepted(CaseState)
    /// The very same was entered before; nothing was done.
    case known
    /// Not entered, and why.
    case rejected(OutcomeRejection)
  }

  /// Where the report stands.
  public let row: String
  /// The case it names.
  public let number: CaseNumber
  /// What became of it.
  public let result: Result
}
