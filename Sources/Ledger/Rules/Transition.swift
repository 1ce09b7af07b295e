import Civil

/// What a night does to a case (状态变化).
enum Transition: Equatable {
  /// Found as before, or withheld: nothing is recorded.
  case seen
  /// Found otherwise than before, or back: what was found is recorded, and the case is in this state.
  case observed(CaseState, CaseChange)
  /// Not found, and nothing follows from it.
  case unseen
  /// Left the lists, or is away for another reason than before.
  case departed(CaseState)
  /// Judged, and the death it was built on has vanished or moved: whoever acted on it has to know.
  case deathWithdrawn
  /// Judged, and the death that had vanished is back.
  case deathRestored

  /// What finding a case does to it.
  static func found(_ tonight: Appearance, was state: CaseState, as before: Appearance, judgement: Judgement)
    -> Transition
  {
    let judged = judgement.state(fingerprint: tonight.fingerprint, outstanding: tonight.outstanding)
    switch (state, judged) {
    case (.open, .open): return tonight == before ? .seen : .observed(.open, .changed)
    case (_, .open): return .observed(.open, .reopened)
    case (judged, _): return .seen
    // The evidence is again what was judged already, so the judgement holds again.
    default: return .observed(judged, .changed)
    }
  }

  /// What not finding a case does to it. `deathDate` is that of the death the case was built on.
  static func missing(
    from state: CaseState, builtOn deathDate: Day?, withdrawn: Bool, circumstances: Circumstances
  ) -> Transition {
    guard circumstances.canBeMissed else { return .unseen }
    let vanished = deathDate != nil && deathDate != circumstances.deathDate
    switch state {
    case .open: return .departed(vanished ? .withdrawn : .gone)
    case .gone, .withdrawn:
      let away: CaseState = vanished ? .withdrawn : .gone
      return away == state ? .unseen : .departed(away)
    case .refuted, .settled:
      if vanished == withdrawn { return .unseen }
      return vanished ? .deathWithdrawn : .deathRestored
    }
  }
}
