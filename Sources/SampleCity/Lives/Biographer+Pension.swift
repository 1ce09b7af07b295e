import Civil

/// Pensions of the resident scheme and of others, and how they are paid.
extension Biographer {
  func tellPension(_ life: inout Life, age: Int, _ random: inout Random) {
    if let scenario = life.scenario {
      tellParticipation(&life, age: scenario.isOfWorkingAge ? 45 : 70, isPlanned: true, &random)
      return
    }
    let draw = random.below(1000)
    switch age {
    case ..<16: return
    case ..<60:
      if draw < 370 {
        tellParticipation(&life, age: age, isPlanned: false, &random)
      } else if draw < 830 {
        tellOtherPension(&life, status: .contributing, &random)
      }
    default:
      if draw < 560 {
        tellParticipation(&life, age: age, isPlanned: false, &random)
      } else if draw < 950 {
        tellOtherPension(&life, status: .drawing, &random)
      }
    }
  }

  private func tellOtherPension(_ life: inout Life, status: OtherPension.Status, _ random: inout Random) {
    let isEmployee = random.perMille(800)
    let birth = life.citizen.birth.month
    let start: Month
    if status == .drawing {
      start = birth.adding(months: 12 * random.within(50...60))
    } else {
      start = birth.adding(months: 12 * random.within(20...30))
    }
    life.otherPension = OtherMembership(
      scheme: isEmployee ? .employee : .civilService, status: status,
      start: min(start, timeline.monthsAgo(2)), end: nil,
      monthly: status == .drawing ? Int32(random.within(1500...6500)) * 100 : nil)
  }

  private func tellParticipation(_ life: inout Life, age: Int, isPlanned: Bool, _ random: inout Random) {
    let birth = life.citizen.birth
    var entry = Participation(
      number: UInt64(life.index) + 1, status: .contributing,
      enrolled: timeline.monthStart.adding(days: -200 - random.below(3800)), years: random.within(1...14),
      subsidy: nil, benefitStart: nil, stop: nil, stopReason: nil, card: accountNumber(life.index, salt: 1),
      account: account(of: life), balance: Int32(random.within(100...9000)) * 100 + 37)
    guard age >= 60 else {
      if !isPlanned, random.perMille(15) {
        entry.status = .suspended
        entry.stop = timeline.monthsAgo(random.within(2...30))
        entry.stopReason = .other
      }
      life.participations.append(entry)
      return
    }
    let eligible = birth.adding(years: 60).month.adding(months: 1)
    entry.status = .drawing
    entry.years = random.within(1...15)
    entry.benefitStart = max(eligible, Month(year: 2010, month: 1) ?? eligible)
    entry.enrolled = (entry.benefitStart ?? eligible).firstDay.adding(days: -30 - random.below(1500))
    if !isPlanned, random.perMille(25) { tellAdvance(&life, entry: &entry, &random) }
    var last = timeline.lastPaidMonth
    if !isPlanned, life.advances.isEmpty, eligible <= last, random.perMille(15) {
      last = suspend(&life, entry: &entry, &random)
    }
    if let start = entry.benefitStart, start > last.adding(months: 1) {
      entry.status = .contributing
      entry.benefitStart = nil
      entry.stop = nil
      entry.stopReason = nil
    }
    life.participations.append(entry)
    tellPayments(&life, entry: entry, last: last, &random)
    tellCertifications(&life, entry: entry, &random)
  }

  /// Members of some households have their pensions paid to the head's account.
  private func account(of life: Life) -> UInt64 {
    let isFamily =
      life.household.sharesAccount && life.citizen.kind == .resident && census.cast.chosen(in: life.household) == nil
    return accountNumber(isFamily ? life.household.first : life.index, salt: 2)
  }

  /// A pension that is paused for a reason other than death; gives the last month that was paid.
  private func suspend(_ life: inout Life, entry: inout Participation, _ random: inout Random) -> Month {
    let someMonth = timeline.monthsAgo(random.within(0...14))
    let stop = max(someMonth, entry.benefitStart ?? someMonth)
    entry.stop = stop
    switch random.below(10) {
    case 0..<7: (entry.status, entry.stopReason) = (.suspended, .uncertified)
    case 7:
      (entry.status, entry.stopReason) = (.suspended, .imprisoned)
      life.custody.append(Term(category: .imprisoned, start: stop.firstDay.adding(days: -20), end: nil))
    case 8: (entry.status, entry.stopReason) = (.ended, .movedAway)
    default: (entry.status, entry.stopReason) = (.ended, .other)
    }
    return stop.adding(months: -1)
  }

  private func tellPayments(_ life: inout Life, entry: Participation, last: Month, _ random: inout Random) {
    guard let start = entry.benefitStart else { return }
    let personal = Int32(random.within(400...6000))
    var period = max(start, timeline.firstPaidMonth)
    // Advances are repaid first from the pensions before the months that are delivered.
    var owed = life.advances.first.map { advance in
      advance.amount - advance.repayments.reduce(0) { $0 + $1.amount }
    }
    while period <= last {
      let gross = BasicPension.amount(in: period) + personal
      let paid = period.firstDay.adding(days: 9 + Int(period.ordinal) % 3)
      var withheld: Int32 = 0
      if let rest = owed, rest > 0, life.advances[0].repayment == .fromPension {
        withheld = min(rest, gross)
        owed = rest - withheld
        let number = UInt64(life.index) * 100 + UInt64(life.advances[0].repayments.count)
        life.advances[0].repayments.append((number, period, withheld, paid))
      }
      let isReturned = life.scenario == nil && random.perMillion(600)
      life.payments.append(
        Pension(
          number: Pension.number(of: life.index, period: period), period: period, paid: paid, gross: gross,
          withheld: withheld, isReturned: isReturned && withheld == 0, delivered: paid))
      let next = period.adding(months: 1)
      // A returned pension is mostly paid again with the next.
      if isReturned, withheld == 0, period < timeline.lastPaidMonth, random.perMille(900) {
        life.payAgain(period, on: next.firstDay.adding(days: 9 + Int(next.ordinal) % 3))
      }
      period = next
    }
  }

  /// Somebody past 60 who joined in 2021 and had the back contributions advanced.
  private func tellAdvance(_ life: inout Life, entry: inout Participation, _ random: inout Random) {
    guard let opened = Day(year: 2021, month: 4, day: 6), let closed = Day(year: 2021, month: 12, day: 20) else {
      return
    }
    let applied = opened.adding(days: random.below(closed.days(since: opened)))
    guard applied < timeline.asOf, applied >= life.citizen.birth.adding(years: 60) else { return }
    entry.enrolled = applied
    entry.benefitStart = applied.month.adding(months: 1)
    entry.years = random.within(5...14)
    let years = random.within(1...10)
    var advance = Advance(
      number: UInt64(life.index), applied: applied, years: years, amount: Int32(years) * 100_00,
      repayment: random.perMille(850) ? .fromPension : .earlierByAgreement)
    // Repaid long ago by agreement, or month by month before the delivered payments begin.
    var owed = advance.amount
    if advance.repayment == .earlierByAgreement {
      // Before the first pension.
      let day = applied.month.adding(months: 1).firstDay
      if day <= timeline.asOf { advance.repayments.append((UInt64(life.index) * 100, nil, owed, day)) }
    } else {
      var period = applied.month.adding(months: 1)
      while owed > 0, period < timeline.firstPaidMonth {
        let amount = min(owed, BasicPension.amount(in: period) + 1000)
        let number = UInt64(life.index) * 100 + UInt64(advance.repayments.count)
        advance.repayments.append((number, period, amount, period.firstDay.adding(days: 10)))
        owed -= amount
        period = period.adding(months: 1)
      }
    }
    life.advances.append(advance)
  }

  private func tellCertifications(_ life: inout Life, entry: Participation, _ random: inout Random) {
    guard let start = entry.benefitStart else { return }
    // Once a year on the same day, and now and then once more.
    let usual = random.below(12)
    let usualDay = random.below(28)
    let habit = random.below(10)
    for ago in stride(from: Timeline.certificationMonths, through: 0, by: -1) {
      let month = timeline.monthsAgo(ago)
      let isUsual = Int(month.ordinal) % 12 == usual
      guard month >= start, isUsual || random.perMille(8) else { continue }
      let day = month.firstDay.adding(days: isUsual ? usualDay : random.below(28))
      guard day <= timeline.asOf else { continue }
      let method: Certification.Method
      switch habit {
      case 0..<6: method = .face
      case 6, 7: method = .counter
      case 8: method = .homeVisit
      default: method = .dataMatch
      }
      life.certify(on: day, by: method)
    }
    if let stop = entry.stop {
      let last = entry.stopReason == .uncertified ? stop.adding(months: -14) : stop
      life.certifications.removeAll { $0.day >= last.firstDay }
    } else if life.scenario == nil, random.perMille(20) {
      let yearAgo = timeline.asOf.adding(years: -1)
      life.certifications.removeAll { $0.day > yearAgo }
    }
  }

  func accountNumber(_ index: Int, salt: UInt64) -> UInt64 {
    // Twelve digits that differ from person to person: an odd factor permutes them.
    (UInt64(index) &* 7_368_787 &+ salt &* 500_000_000_003) % 1_000_000_000_000
  }
}

extension Pension {
  /// Six digits of the month, nine of the person, one for repetitions.
  static func number(of index: Int, period: Month, repetition: UInt64 = 0) -> UInt64 {
    (UInt64(period.year * 100 + period.number) * 1_000_000_000 + UInt64(index)) * 10 + repetition
  }
}
