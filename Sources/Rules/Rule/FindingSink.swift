import Civil

/// Takes what rules find, and, when somebody asks for an explanation, why they nearly found something.
public struct FindingSink: Sendable {
  /// A rule that did not fire though all but one of its conditions hold (为何未列入).
  public struct NearMiss: Hashable, Sendable {
    /// The rule's id.
    public let rule: String
    /// The condition that does not hold, with the person's own facts.
    public let reason: LocalizedText
  }

  /// What was found so far.
  public private(set) var findings: [Finding] = []
  /// What was nearly found; empty unless asked for.
  public private(set) var nearMisses: [NearMiss] = []
  /// Whether near misses are wanted.
  let explains: Bool

  /// An empty sink.
  ///
  /// - Parameter explains: whether near misses are wanted; in a nightly run nobody reads them.
  public init(explains: Bool = false) {
    self.explains = explains
  }

  /// Adds a finding.
  public mutating func append(_ finding: Finding) {
    findings.append(finding)
  }

  /// Says why a rule does not fire. The reason is only made when somebody asked.
  public mutating func nearly(_ rule: some CatalogueRule, _ reason: @autoclosure () -> LocalizedText) {
    if explains { nearMisses.append(NearMiss(rule: rule.metadata.id, reason: reason())) }
  }
}
