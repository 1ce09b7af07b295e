import Civil

/// Funeral subsidies for deaths in prison, and before there was a subsidy.
extension Scenario {
  func stageSubsidyPeriod(_ life: inout Life, _ staging: inout Staging) {
    let day = staging.timeline.day(20, monthsAgo: staging.random.within(5...8))
    switch self {
    // Imprisoned in the month of death, so that no month was paid that lies wholly inside.
    case .subsidyInPrison: imprison(&life, &staging, death: day, from: day.adding(days: -15), to: nil)
    case .subsidyReleasedOnDeathDay: imprison(&life, &staging, death: day, from: day.adding(days: -15), to: day)
    case .subsidyReleasedDayBefore:
      imprison(&life, &staging, death: day, from: day.adding(days: -15), to: day.adding(days: -1))
    case .subsidyImprisonedOnDeathDay: imprison(&life, &staging, death: day, from: day, to: nil)
    case .subsidyDetained:
      imprison(&life, &staging, death: day, from: day.adding(days: -15), to: nil, category: .detained)
    case .subsidyDayBeforeScheme:
      payEarly(&life, &staging, death: SchemeDays.firstOfSubsidy.adding(days: -1), gross: Life.funeralSubsidy)
    case .subsidyFirstDayOfScheme:
      payEarly(&life, &staging, death: SchemeDays.firstOfSubsidy, gross: Life.funeralSubsidy)
    case .subsidyBeforeSchemeOtherAmount:
      payEarly(&life, &staging, death: SchemeDays.firstOfSubsidy.adding(days: -9), gross: 500_00)
    case .subsidyBeforeSchemeNetWrong:
      payEarly(&life, &staging, death: SchemeDays.firstOfSubsidy.adding(days: -9), gross: Life.funeralSubsidy)
      if !life.subsidies.isEmpty { life.subsidies[0].net = 450_00 }
    default: break
    }
  }

  private func imprison(
    _ life: inout Life, _ staging: inout Staging, death day: Day, from start: Day, to end: Day?,
    category: Custody.Category = .imprisoned
  ) {
    staging.dieSettled(&life, on: day)
    staging.withdraw(&life, after: start)
    life.custody = [Term(category: category, start: start, end: end)]
    life.paySubsidy(on: day.adding(days: 26))
  }

  private func payEarly(_ life: inout Life, _ staging: inout Staging, death day: Day, gross: Int32) {
    guard isPossible(asOf: staging.timeline.asOf) else { return }
    staging.dieLongAgo(&life, on: day)
    life.paySubsidy(on: day.adding(days: 40), gross: gross)
  }
}

extension Staging {
  /// The person dies on a day that may lie before everything that is still delivered.
  mutating func dieLongAgo(_ life: inout Life, on day: Day) {
    dieSettled(&life, on: day)
    guard let start = life.participations[0].benefitStart else { return }
    life.participations[0].benefitStart = min(start, day.month.adding(months: -12))
    life.participations[0].enrolled = min(life.participations[0].enrolled, day.adding(days: -900))
  }
}
