import Civil

/// What was reported of a case, with what has to be known to judge the case by it later.
struct Report: Equatable {
  /// What was reported.
  let outcome: Outcome
  /// The fingerprint of the evidence it is about.
  let fingerprint: String
  /// Whether the case was settled with it.
  let settles: Bool
  /// The case's amount and what of it was outstanding when this was reported; nil where the case names no money.
  let amount, outstanding: Fen?
}
