import Civil

/// What the five sources say about a death, and how certain that is.
struct DeathEvidence {
  /// The date of the highest-ranked source, or nil where no source carries the person.
  let date: Day?
  let certainty: Certainty
  /// The funerals that carry the person.
  let funerals: [FuneralEntry]
  /// Whether an agency other than the bureau says that the person died.
  let isKnownOutside: Bool

  init(_ life: Life, _ signs: SignsOfLifeSeen) {
    let registered = Oracle.latest(life.deathRegistrations, key: { _ in 0 }, isDeleted: { $0.change == .delete })
    let certificates = Oracle.latest(life.certificates, key: \.number, isDeleted: { $0.change == .delete })
      .filter { $0.carries == .own }
    funerals = Oracle.latest(life.funerals, key: \.number, isDeleted: { $0.change == .delete })
      .filter { $0.carries == .own }

    let police = registered.first?.deathDate ?? DeathEvidence.cancellation(of: life)
    let hospital = certificates.first?.deathDate
    let funeralHome = funerals.first.flatMap { $0.deathDate ?? $0.cremationDate }
    let insurance = DeathEvidence.insuranceStop(of: life)
    let bureau = DeathEvidence.participationStop(of: life)
    date = police ?? hospital ?? funeralHome ?? insurance ?? bureau
    isKnownOutside = (police ?? hospital ?? funeralHome ?? insurance) != nil

    var names = registered.map(\.name) + certificates.map(\.name) + funerals.map(\.name)
    names.removeAll { $0 == life.name || (life.registration != nil && $0 == life.formerName) }
    let independent = [police, hospital, funeralHome].compactMap { $0 }
    let isFarApart = (independent.max()?.days(since: independent.min() ?? Day(daysSinceEpoch: 0)) ?? 0) > 31
    let isAlive = date.map { signs.hasAny(after: $0.adding(days: 1)) } ?? false
    if isAlive || isFarApart || !names.isEmpty {
      certainty = .conflicting
    } else {
      certainty = independent.count >= 2 ? .confirmed : .singleSource
    }
  }

  private static func cancellation(of life: Life) -> Day? {
    guard let entry = life.registration, entry.cancelReason == .death || entry.cancelReason == .declaredDead
    else { return nil }
    return entry.cancelDate
  }

  private static func insuranceStop(of life: Life) -> Day? {
    guard let entry = life.insurance, entry.stopReason == .death, entry.status != .contributing else { return nil }
    return entry.stopDate
  }

  private static func participationStop(of life: Life) -> Day? {
    let stopped = life.participations.filter {
      ($0.status == .suspended || $0.status == .ended) && $0.stopReason == .death
    }
    return stopped.first?.stop.map { $0.firstDay.adding(days: -1) }
  }
}
