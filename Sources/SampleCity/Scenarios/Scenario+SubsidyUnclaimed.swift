import Civil

/// Funeral subsidies that nobody claimed, and why most of the others are none.
extension Scenario {
  func stageSubsidyUnclaimed(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let day = timeline.day(20, monthsAgo: staging.random.within(5...8))
    switch self {
    case .unclaimedAfter59Days: staging.dieSettled(&life, on: timeline.asOf.adding(days: -59))
    case .unclaimedAfter60Days: staging.dieSettled(&life, on: timeline.asOf.adding(days: -60))
    case .unclaimedAfter61Days: staging.dieSettled(&life, on: timeline.asOf.adding(days: -61))
    case .unclaimedPartlyOverpaid, .unclaimedWhollyOverpaid:
      staging.dieSettled(&life, on: day)
      life.participations[0].stop = day.month.adding(months: 2)
      life.pay(day.month.adding(months: 1)...day.month.adding(months: 1))
      if self == .unclaimedWhollyOverpaid { life.payments[life.payments.count - 1].gross = Life.funeralSubsidy }
    case .unclaimedSingleSource:
      life.die(on: day)
      life.certifyDeath(on: day, timeline: timeline)
      staging.stopInTime(&life, death: day)
    case .unclaimedInPrison:
      staging.dieSettled(&life, on: day)
      life.custody = [Term(category: .imprisoned, start: day.adding(days: -15), end: day)]
    case .unclaimedNotDrawing:
      staging.dieSettled(&life, on: day)
      life.payThrough(day.month.adding(months: -1))
      life.participations[0].stop = day.month
      life.participations[0].stopReason = .uncertified
    case .unclaimedDayBeforeScheme, .unclaimedFirstDayOfScheme:
      guard isPossible(asOf: timeline.asOf) else { return }
      let first = SchemeDays.firstOfSubsidy
      staging.dieLongAgo(&life, on: self == .unclaimedFirstDayOfScheme ? first : first.adding(days: -1))
    default: break
    }
  }
}
