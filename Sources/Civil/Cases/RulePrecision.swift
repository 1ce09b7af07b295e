/// How often a rule was right, by what staff reported so far (准确率).
public struct RulePrecision: Hashable, Sendable {
  /// The rule.
  public let rule: String
  /// Cases somebody confirmed, stopped or got money back for, and cases somebody refuted; the last word counts.
  public let confirmed, refuted: Int

  /// The judged cases of a rule.
  public init(rule: String, confirmed: Int, refuted: Int) {
    self.rule = rule
    self.confirmed = confirmed
    self.refuted = refuted
  }
}
