import Civil

extension DeathAssessment {
  /// What is recommended about a finding that rests on this death. Nothing is stopped on a suspicion (Order 765, art. 26).
  var action: Action {
    switch certainty {
    case .conflicting: return .visitFirst
    case .probable: return .verifyWithAgency
    case .confirmed: return .stopAndRecover
    case .singleSource: return .verifyThenStop
    }
  }

  /// Who deals with it: the village knows whether its people live, the bureau writes to agencies and recovers.
  var unit: ResponsibleUnit {
    certainty == .conflicting ? .village : .bureau
  }
}
