extension Policy {
  /// The parameters the rules need, by the name of their file.
  public enum ID: String, Sendable, CaseIterable {
    /// Days a sign of life may lie after the death date without contradicting the death.
    case signOfLifeAfterDeathDays = "sign-of-life-after-death-days"
    /// Days two sources may lie apart and still speak of one death.
    case deathSourcesApartDays = "death-sources-apart-days"
    /// Days a cremation may lie before the death date without contradicting it.
    case cremationBeforeDeathDays = "cremation-before-death-days"

    /// What the parameter is counted in.
    public var unit: ParameterUnit {
      switch self {
      case .signOfLifeAfterDeathDays, .deathSourcesApartDays, .cremationBeforeDeathDays: return .days
      }
    }
  }
}
