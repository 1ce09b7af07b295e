import Civil

/// What is other than when the case was last found (变化).
public enum Difference: Hashable, Sendable {
  /// The amount at stake; nil: none is named.
  case amount(from: Fen?, to: Fen?)
  /// What is still to be paid back; nil: no money is concerned.
  case outstanding(from: Fen?, to: Fen?)
  /// How certain the finding is.
  case certainty(from: Certainty, to: Certainty)
  /// A value that was not there before.
  case evidenceAdded(EvidenceValue)
  /// A value that is not there any more.
  case evidenceRemoved(EvidenceValue)
}
