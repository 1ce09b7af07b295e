/// What linking found.
public struct LinkageOutcome: Sendable {
  /// What one blocking rule did.
  public struct RuleCount: Hashable, Sendable {
    /// The rule.
    public let rule: String
    /// How many pairs its blocks make.
    public let pairs: Int
    /// How many of them no rule before made.
    public let newPairs: Int
    /// How many blocks were left out by the guard, and how many pairs they would make.
    public let skippedBlocks: Int
    /// See `skippedBlocks`.
    public let skippedPairs: Int
  }

  /// The links, the most probable first, then by rows.
  public let pairs: [LinkedPair]
  /// How many pairs were compared.
  public let comparedPairs: Int
  /// The blocking rules, in their order.
  public let rules: [RuleCount]
  /// What has gone wrong in blocking, or does not go together with training.
  public let warnings: [LinkageWarning]
}
