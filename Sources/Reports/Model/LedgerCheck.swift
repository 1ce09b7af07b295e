import Civil

/// What a check of the ledger found (台账校验).
public struct LedgerCheck: Hashable, Sendable {
  /// A row that is not what the log says.
  public struct Disagreement: Hashable, Sendable {
    /// What differs.
    public enum Subject: Hashable, Sendable {
      /// A case.
      case `case`(CaseNumber)
      /// A night.
      case night(Day)
      /// What belongs to an entry of the log.
      case entry(Int)
    }

    /// What differs.
    public let subject: Subject
    /// In which respect.
    public let field: String

    /// A row that is not what the log says.
    public init(_ subject: Subject, field: String) {
      self.subject = subject
      self.field = field
    }
  }

  /// How many entries the log has.
  public let entries: Int
  /// The first entry whose hash or place is not what it must be; nil where the chain is whole.
  public let firstBrokenEntry: Int?
  /// Rows that are not what the log says.
  public let disagreements: [Disagreement]

  /// What a check found.
  public init(entries: Int, firstBrokenEntry: Int?, disagreements: [Disagreement]) {
    self.entries = entries
    self.firstBrokenEntry = firstBrokenEntry
    self.disagreements = disagreements
  }

  /// Whether all is as it was written.
  public var isSound: Bool { firstBrokenEntry == nil && disagreements.isEmpty }
}
