import Civil

/// Funeral subsidies of the wrong amount, not set off, or paid to the wrong account.
extension Scenario {
  func stageSubsidyMoney(_ life: inout Life, _ staging: inout Staging) {
    let day = staging.timeline.day(20, monthsAgo: staging.random.within(5...8))
    let paid = day.adding(days: 26)
    switch self {
    case .subsidyTooLow, .subsidyTooHigh:
      staging.dieSettled(&life, on: day)
      life.paySubsidy(on: paid, gross: self == .subsidyTooLow ? 599_99 : 800_00)
    case .subsidyNetWrong:
      staging.dieSettled(&life, on: day)
      life.paySubsidy(on: paid)
      life.subsidies[0].net = 550_00
    case .subsidyTwoWrongAmounts:
      staging.dieSettled(&life, on: day)
      life.paySubsidy(on: paid, gross: 500_00)
      life.paySubsidy(on: paid.adding(days: 5), gross: 620_00)
    case .subsidyInCash, .subsidyToPensionAccount, .subsidyToOtherAccount, .subsidyAccountUnknown,
      .subsidyOneOfTwoToOtherAccount:
      staging.dieSettled(&life, on: day)
      life.paySubsidy(on: paid)
      redirect(&life)
    case .everythingAboutTheSubsidy: stageEverything(&life, &staging, death: day)
    default: stageOffset(&life, &staging)
    }
  }

  private func redirect(_ life: inout Life) {
    switch self {
    case .subsidyInCash:
      life.subsidies[0].channel = .cash
      life.subsidies[0].target = .unknown
    case .subsidyToPensionAccount:
      life.subsidies[0].channel = .passbook
      life.subsidies[0].target = .account
    case .subsidyAccountUnknown:
      life.subsidies[0].channel = .bankCard
      life.subsidies[0].target = .unknown
    case .subsidyToOtherAccount:
      life.subsidies[0].channel = .bankCard
      life.subsidies[0].target = .accountOf(life.index + 1)
    default:
      life.paySubsidy(on: life.subsidies[0].paid.adding(days: 9), offset: 100_00)
      life.subsidies[1].channel = .bankCard
      life.subsidies[1].target = .accountOf(life.index + 1)
    }
  }

  /// Two months are overpaid, the second of them on the day that matters.
  private func stageOffset(_ life: inout Life, _ staging: inout Staging) {
    let cases: [Scenario] = [
      .offsetMissing, .offsetTooSmall, .offsetWhole, .offsetRecoveredOnPaidDay, .offsetRecoveredDayAfter,
      .offsetPensionPaidSameDay, .offsetPensionPaidDayAfter, .offsetSecondPayment,
    ]
    guard cases.contains(self) else { return }
    let day = staging.timeline.day(20, monthsAgo: staging.random.within(5...8))
    staging.dieKnownToTwo(&life, on: day)
    life.participations[0].balance = 0
    life.payThrough(day.month.adding(months: 2))
    life.stopParticipation(from: day.month.adding(months: 3), for: .death)
    let overpaid = life.payments.filter { $0.period > day.month }
    guard let last = overpaid.last else { return }
    let sum = min(overpaid.reduce(0) { $0 + $1.gross }, Life.funeralSubsidy)
    let paid = last.paid.adding(days: 10)
    switch self {
    case .offsetMissing: life.paySubsidy(on: paid)
    case .offsetTooSmall: life.paySubsidy(on: paid, offset: sum - 1)
    case .offsetWhole: life.paySubsidy(on: paid, offset: sum)
    case .offsetRecoveredOnPaidDay, .offsetRecoveredDayAfter:
      life.paySubsidy(on: paid)
      life.recover(sum, of: .pension, on: self == .offsetRecoveredOnPaidDay ? paid : paid.adding(days: 1))
    case .offsetPensionPaidSameDay: life.paySubsidy(on: last.paid, offset: sum - last.gross)
    case .offsetPensionPaidDayAfter: life.paySubsidy(on: last.paid.adding(days: -1), offset: sum - last.gross)
    default:
      // The second payment should have had what the first left over.
      life.paySubsidy(on: paid, offset: 40_00)
      life.paySubsidy(on: paid.adding(days: 12))
    }
  }

  /// Nearly everything that can be wrong with the subsidy of one person.
  private func stageEverything(_ life: inout Life, _ staging: inout Staging, death day: Day) {
    staging.dieKnownToTwo(&life, on: day)
    life.custody = [Term(category: .imprisoned, start: day.month.adding(months: -2).firstDay, end: nil)]
    // Stopped on imprisonment, but paid for one month after the death.
    life.payThrough(day.month.adding(months: 1))
    life.stopParticipation(from: day.month.adding(months: -1), for: .imprisoned)
    let paid = day.month.adding(months: 2).firstDay
    life.paySubsidy(on: paid, gross: 700_00)
    life.paySubsidy(on: paid.adding(days: 3))
    life.subsidies[1].channel = .cash
    life.subsidies[1].target = .unknown
    life.subsidies[1].net = 580_00
    life.payOtherBenefit(.survivors, of: .veterans, amount: 9000_00, on: paid.adding(days: 8))
  }
}
