import Civil

extension DeathAssessment {
  /// How certain a finding of another chapter is that rests on this death: `probable` where all records only point to
  /// the person.
  var relianceCertainty: Certainty {
    Certainty(own: sourceDates.contains { $0.bearing == .carries })
  }

  /// What is recommended about money that was paid wrongly by this death.
  var recoveryAction: Action {
    switch certainty {
    case .conflicting: return .verify
    case .probable: return .verifyWithAgency
    case .confirmed, .singleSource: return .recover
    }
  }

  /// Whether any agency but the bureau itself says that the person died: evidence from the sources 1 to 4.
  var isKnownOutside: Bool {
    sourceDates.contains { $0.source != .register }
  }
}
