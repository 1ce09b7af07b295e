import Civil

/// What all death evidence about a person comes to: when, and how certain.
public struct DeathAssessment: Hashable, Sendable {
  /// The day by which one source dates the death.
  public struct SourceDate: Hashable, Sendable {
    /// The source.
    public let source: DeathSource
    /// Whether any of its records has the person's own ID.
    public let bearing: DeathEvidence.Bearing
    /// The source's date: records that carry the person before those that point, a stated date before a derived one,
    /// then the earliest.
    public let day: Day
    /// The latest date among records as good as that one.
    public let latest: Day
  }

  /// Days a sign of life may lie after the death date without contradicting it; by the as-of day, since it is a matter of
  /// procedure, not of the law on the day of death.
  static let signOfLifeAfterDeath = ParameterID.days("sign-of-life-after-death-days")
  /// Days two of the sources 1 to 3 may lie apart and still speak of one death; by the as-of day.
  static let sourcesApart = ParameterID.days("death-sources-apart-days")
  /// What weighing death evidence needs.
  public static let parameters = [signOfLifeAfterDeath.declaration, sourcesApart.declaration]

  /// The death date: that of the highest-ranked source that carries the person, else of the highest that points.
  public let date: Day
  /// The latest date any source gives, on which demands are drawn up.
  public let latestDate: Day
  /// How certain the death is.
  public let certainty: Certainty
  /// One date for each source that has evidence, by rank.
  public let sourceDates: [SourceDate]
  /// Every dated statement that the person died.
  public let evidence: [DeathEvidence]
  /// The signs of life that contradict the death.
  public let contradictingSigns: [SignOfLife]
  /// The statements that carry the person, but with somebody else's name.
  public let foreignNames: [DeathEvidence]

  /// Weighs the evidence, of which there must be some.
  init?(of evidence: [DeathEvidence], names: OwnNames, signs: SignsOfLife, asOf: Day, policy: Policy) {
    let sourceDates = DeathSource.allCases.compactMap { SourceDate($0, among: evidence) }
    guard let deciding = sourceDates.first(where: { $0.bearing == .carries }) ?? sourceDates.first else { return nil }
    let foreignNames = DeathAssessment.foreignNames(among: evidence, names)
    // Where no tolerance is in force any difference contradicts: that errs on the side of the living.
    let signMargin = policy.value(DeathAssessment.signOfLifeAfterDeath, on: asOf) ?? 0
    let apart = policy.value(DeathAssessment.sourcesApart, on: asOf) ?? 0
    let contradictingSigns = signs.filter { $0.day.days(since: deciding.day) > signMargin }
    let independent = sourceDates.filter { $0.source.isIndependent && $0.bearing == .carries }.map(\.day)

    if !contradictingSigns.isEmpty || DeathAssessment.spread(independent) > apart || !foreignNames.isEmpty {
      certainty = .conflicting
    } else if deciding.bearing == .points {
      certainty = .probable
    } else if independent.count > 1 {
      certainty = .confirmed
    } else {
      certainty = .singleSource
    }
    date = deciding.day
    latestDate = sourceDates.reduce(deciding.day) { max($0, $1.latest) }
    self.sourceDates = sourceDates
    self.evidence = evidence
    self.contradictingSigns = contradictingSigns
    self.foreignNames = foreignNames
  }

  /// The statements that carry the person with somebody else's name. Where no register knows the name, those that have
  /// another one than the first: they cannot all be this person's.
  private static func foreignNames(among evidence: [DeathEvidence], _ names: OwnNames) -> [DeathEvidence] {
    let own = evidence.filter { $0.bearing == .carries }
    guard names.isUnknown else { return own.filter { names.exclude($0.nameHash) } }
    let named = own.filter { !$0.nameHash.isNone }
    func rank(_ one: DeathEvidence) -> (DeathSource, Dataset, Place) {
      (one.source, one.evidence.dataset, one.evidence.place)
    }
    guard let first = named.min(by: { rank($0) < rank($1) })?.nameHash else { return [] }
    return named.filter { $0.nameHash != first }
  }

  /// The days between the earliest and the latest.
  private static func spread(_ days: [Day]) -> Int {
    guard let first = days.min(), let last = days.max() else { return 0 }
    return last.days(since: first)
  }
}

extension DeathAssessment.SourceDate {
  /// The date of a source, or nil where it has no evidence.
  fileprivate init?(_ source: DeathSource, among evidence: [DeathEvidence]) {
    func quality(_ one: DeathEvidence) -> (Int, Int) { (one.bearing.rawValue, one.dating.rawValue) }
    func rank(_ one: DeathEvidence) -> (Int, Int, Day) { (one.bearing.rawValue, one.dating.rawValue, one.day) }
    let own = evidence.filter { $0.source == source }
    guard let best = own.min(by: { rank($0) < rank($1) }) else { return nil }
    self.source = source
    bearing = best.bearing
    day = best.day
    latest = own.filter { quality($0) == quality(best) }.reduce(best.day) { max($0, $1.day) }
  }
}
