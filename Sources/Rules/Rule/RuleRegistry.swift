import Civil

/// All rules there are. The list itself is generated from the rule files: `RuleRegistry+Generated.swift`, by `make docs`.
public enum RuleRegistry {
  /// The rule with that id, or nil.
  public static func rule(id: String) -> (any CatalogueRule)? {
    all.first { $0.metadata.id == id }
  }

  /// Every parameter the rules, the weighing of death evidence and the handling of cases need.
  public static let parameters: Set<ParameterDeclaration> = Set(
    DeathAssessment.parameters + [CaseDeadline.days.declaration] + all.flatMap { $0.metadata.parameters })
}
