import Civil

/// Funeral subsidies paid more than once, or beside another scheme's, alone and together with pensions paid after death.
extension Scenario {
  func stageSubsidy(_ life: inout Life, _ staging: inout Staging) {
    let day = staging.timeline.day(staging.random.within(4...22), monthsAgo: staging.random.within(5...9))
    let paid = day.adding(days: staging.random.within(20...40))
    switch self {
    case .subsidyTwice, .subsidyThreeTimesPartlyRecovered, .subsidyTwiceRecovered, .subsidyTwiceOnOneDay,
      .subsidyAndEmployeeBenefit, .subsidyAndSurvivorsBenefit, .subsidyTwiceAndOtherBenefit, .otherBenefitOnly:
      staging.dieKnownToAll(&life, on: day)
      staging.stopInTime(&life, death: day)
      paySubsidies(&life, on: paid)
    case .stillPaidSubsidyTwice:
      staging.dieKnownToAll(&life, on: day)
      life.paySubsidy(on: paid, offset: 150_00)
      life.paySubsidy(on: paid.adding(days: 33))
    case .everythingAtOnce:
      staging.dieKnownToTwo(&life, on: day)
      life.cremate(on: day.adding(days: -2), death: nil, timeline: staging.timeline)
      life.paySubsidy(on: paid)
      life.paySubsidy(on: paid.adding(days: 12))
      life.payOtherBenefit(.funeral, of: .veterans, amount: 6000_00, on: paid.adding(days: 3))
      life.recover(200_00, of: .funeralSubsidy, on: paid.adding(days: 60))
      life.recover(100_00, of: .pension, on: paid.adding(days: 61))
    case .conflictingAndSubsidyTwice:
      staging.dieKnownToTwo(&life, on: day)
      life.certify(on: day.adding(days: 40), by: .counter)
      life.paySubsidy(on: paid)
      life.paySubsidy(on: paid.adding(days: 2))
    default: break
    }
  }

  private func paySubsidies(_ life: inout Life, on paid: Day) {
    switch self {
    case .subsidyTwice:
      // Listed in the order in which the clerk found them, not that in which they were paid.
      life.paySubsidy(on: paid.adding(days: 25))
      life.paySubsidy(on: paid, offset: 100_00)
      life.subsidies[1].channel = .bankCard
      life.subsidies[1].target = .account
    case .subsidyThreeTimesPartlyRecovered:
      life.paySubsidy(on: paid)
      life.paySubsidy(on: paid.adding(days: 10))
      life.paySubsidy(on: paid.adding(days: 20), offset: 50_00)
      life.recover(300_00, of: .funeralSubsidy, on: paid.adding(days: 60))
    case .subsidyTwiceRecovered:
      life.paySubsidy(on: paid)
      life.paySubsidy(on: paid.adding(days: 8))
      life.recover(600_00, of: .funeralSubsidy, on: paid.adding(days: 50))
      life.recover(50_00, of: .funeralSubsidy, on: paid.adding(days: 70))
    case .subsidyTwiceOnOneDay:
      // On one day the lower payment number is the first.
      life.paySubsidy(on: paid, offset: 200_00)
      life.paySubsidy(on: paid)
    case .subsidyAndEmployeeBenefit:
      life.paySubsidy(on: paid)
      life.payOtherBenefit(.funeral, of: .employee, amount: 5200_00, on: paid.adding(days: 9))
    case .subsidyAndSurvivorsBenefit:
      life.paySubsidy(on: paid, offset: 120_00)
      life.payOtherBenefit(.survivors, of: .workInjury, amount: 18_000_00, on: paid.adding(days: -4))
    case .subsidyTwiceAndOtherBenefit:
      life.paySubsidy(on: paid)
      life.paySubsidy(on: paid.adding(days: 14))
      life.payOtherBenefit(.funeral, of: .civilService, amount: 7000_00, on: paid.adding(days: 5))
    default:
      life.payOtherBenefit(.funeral, of: .unemployment, amount: 4000_00, on: paid)
    }
  }
}
