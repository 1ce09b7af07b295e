/// What a rule says of itself, for people who do not read Swift: the fixed parts of the doc comment, in three languages.
/// The English text is the doc comment's, word for word; a test holds them together.
public struct RuleDocumentation: Hashable, Sendable {
  /// What the rule claims of somebody, in one sentence.
  public let claim: LocalizedText
  /// What the amount is.
  public let amount: LocalizedText
  /// When the rule does not fire though one might think so.
  public let doesNotFire: LocalizedText

  /// The parts of a rule's documentation.
  public init(claim: LocalizedText, amount: LocalizedText, doesNotFire: LocalizedText) {
    self.claim = claim
    self.amount = amount
    self.doesNotFire = doesNotFire
  }
}
