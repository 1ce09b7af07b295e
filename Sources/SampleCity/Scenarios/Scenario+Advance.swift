import Civil

/// Advances for back contributions: who had one, of how much, and what came back.
extension Scenario {
  func stageAdvance(_ life: inout Life, _ staging: inout Staging) {
    guard isAboutAdvances, isPossible(asOf: staging.timeline.asOf) else { return }
    switch self {
    case .advanceDayBeforeWindow:
      let day = SchemeDays.firstOfAdvances.adding(days: -1)
      grant(&life, &staging, on: day)
      life.participations[0].enrolled = SchemeDays.firstOfAdvances
    case .advanceFirstDay: grant(&life, &staging, on: SchemeDays.firstOfAdvances)
    case .advanceLastDay: grant(&life, &staging, on: SchemeDays.lastOfAdvances)
    case .advanceDayAfterWindow: grant(&life, &staging, on: SchemeDays.lastOfAdvances.adding(days: 1))
    case .advanceEnrolledBefore:
      grant(&life, &staging, on: SchemeDays.middleOfAdvances)
      life.participations[0].enrolled = SchemeDays.firstOfAdvances.adding(days: -1)
    case .advanceOnSixtiethBirthday, .advanceDayBeforeSixtiethBirthday:
      grant(&life, &staging, on: SchemeDays.middleOfAdvances)
    case .advanceSecond:
      grant(&life, &staging, on: SchemeDays.middleOfAdvances)
      grant(&life, &staging, on: SchemeDays.middleOfAdvances.adding(days: 20), years: 4, amount: 400_00)
    case .advanceThreeOnOneDay:
      for years in [2, 3, 5] {
        grant(&life, &staging, on: SchemeDays.middleOfAdvances, years: years, amount: Int32(years) * 100_00)
      }
    case .advanceAtLimit: grant(&life, &staging, on: SchemeDays.middleOfAdvances, years: 12, amount: 1000_00)
    case .advanceOverLimit: grant(&life, &staging, on: SchemeDays.middleOfAdvances, years: 12, amount: 1000_01)
    case .advanceOverYears: grant(&life, &staging, on: SchemeDays.middleOfAdvances, years: 5, amount: 501_00)
    case .advanceOverBoth: grant(&life, &staging, on: SchemeDays.middleOfAdvances, years: 11, amount: 1200_00)
    default: stageRepayment(&life, &staging)
    }
  }

  private func stageRepayment(_ life: inout Life, _ staging: inout Staging) {
    grant(&life, &staging, on: SchemeDays.middleOfAdvances, years: 10, amount: 1000_00, isRepaid: false)
    let applied = SchemeDays.middleOfAdvances
    let pensions = life.payments.filter { $0.period >= applied.month }.reduce(0) { $0 + $1.gross }
    let due = min(1000_00, pensions)
    let day = applied.adding(days: 90)
    switch self {
    case .advanceRepaymentsShort: life.repayAdvance(due - 1, on: day)
    case .advanceRepaymentsDue: life.repayAdvance(due, on: day)
    case .advanceOverRepaid:
      life.repayAdvance(1000_00, on: day)
      life.repayAdvance(35_50, on: day.adding(days: 3))
    case .advanceDeadRest, .advanceDeadRepaid:
      // Before the pensions came to as much as the advance.
      let death = applied.adding(days: 97)
      staging.dieSettled(&life, on: death)
      life.paySubsidy(on: death.adding(days: 26))
      // All pensions were kept back; the rest is lost or was paid by the family.
      let kept = life.payments.filter { $0.period >= applied.month }.reduce(0) { $0 + $1.gross }
      life.repayAdvance(self == .advanceDeadRest ? max(1, kept) : 1000_00, on: death.adding(days: 5))
    case .everythingAboutAdvances:
      // Never repaid: too much and too early. Then another one, repaid twice, and the person dies.
      life.advances[0].years = 5
      life.advances[0].amount = 700_00
      life.advances[0].applied = SchemeDays.firstOfAdvances.adding(days: -20)
      grant(&life, &staging, on: applied, years: 2, amount: 900_00)
      life.repayAdvance(300_00, on: day)
      let death = staging.timeline.day(20, monthsAgo: 3)
      staging.dieSettled(&life, on: death)
      life.paySubsidy(on: death.adding(days: 26))
    default: break
    }
  }

  /// The person enrols, an advance buys the missing years, and the pension begins with the next month.
  private func grant(
    _ life: inout Life, _ staging: inout Staging, on day: Day, years: Int = 6, amount: Int32 = 600_00,
    isRepaid: Bool = true
  ) {
    if life.advances.isEmpty {
      staging.draw(&life, from: day.month.adding(months: 1))
      life.participations[0].enrolled = day
    }
    life.advances.append(
      Advance(
        number: UInt64(life.index) * 10 + UInt64(life.advances.count), applied: day, years: years, amount: amount,
        repayment: .earlierByAgreement))
    if isRepaid { life.repayAdvance(amount, on: day.month.adding(months: 1).firstDay) }
  }
}

extension Life {
  /// Part of the newest advance is repaid.
  mutating func repayAdvance(_ amount: Int32, on day: Day) {
    guard !advances.isEmpty else { return }
    let number = UInt64(index) * 100 + UInt64(advances.reduce(0) { $0 + $1.repayments.count })
    advances[advances.count - 1].repayments.append((number, nil, amount, day))
  }
}
