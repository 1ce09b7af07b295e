/// A sign that training or blocking has gone wrong, as facts.
public enum MatchWarning: Hashable, Sendable {
  /// Blocks of a rule were left out because they would make too many pairs.
  case blocksTooLarge(rule: String, blocks: Int, pairs: Int)
  /// A rule makes no pair.
  case ruleMakesNoPair(rule: String)
  /// Training did not converge; the rule is empty for the joint estimation.
  case notConverged(rule: String)
  /// No pair that matches was found, so nothing could be learned.
  case noMatches
  /// Hardly any matching pair has both values of a field: its weights are guesses.
  case fieldNotLearned(field: String)
  /// A level was never seen among matching pairs; its condition as settings write it.
  case levelNotLearned(field: String, level: String)
  /// A field speaks for a match where it agrees less.
  case levelsOutOfOrder(field: String, level: String)
  /// The links found are far from the number of matches that training expects.
  case linksFarFromPrior(links: Int, expected: Int)

  /// Whether it is about a level that was never seen.
  var isOfLevel: Bool {
    if case .levelNotLearned = self { true } else { false }
  }
}
