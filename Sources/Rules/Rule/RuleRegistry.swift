/// All rules there are, in the order of the catalogue.
public enum RuleRegistry {
  /// Every rule, in the order of the catalogue.
  public static let all: [any Rule] = [
    DeceasedStillPaid(),
    DeceasedStillOnRoll(),
    DeathEvidenceConflict(),
    FuneralPaidTwice(),
    FuneralPaidAcrossSchemes(),
  ]

  /// The rule with that id, or nil.
  public static func rule(id: String) -> (any Rule)? {
    all.first { $0.metadata.id == id }
  }
}
