import Civil

/// What a check of the ledger found (台账校验).
public struct Verification: Hashable, Sendable {
  /// A row that is not what the log says.
  public struct Disagreement: Hashable, Sendable {
    /// What differs.
    public enum Subject: Hashable, Sendable {
      /// A case.
      case `case`(CaseNumber)
      /// A night.
      case night(Day)
      /// The observation or outcome that belongs to an entry of the log.
      case entry(Int)
    }

    /// What differs.
    public let subject: Subject
    /// In which respect, such as `state`.
    public let field: String
  }

  /// How many entries the log has.
  public let entries: Int
  /// The first entry whose hash or place is not what it must be; nil where the chain is whole.
  public let firstBrokenEntry: Int?
  /// Rows that are not what the log says, in the order of the ledger.
  public let disagreements: [Disagreement]

  /// Whether all is as it was written.
  public var isSound: Bool { firstBrokenEntry == nil && disagreements.isEmpty }
}
