import Civil

/// Pensions that living people should have and have not.
extension Scenario {
  func stageOwed(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let stop = timeline.monthsAgo(staging.random.within(4...8))
    switch self {
    case .unclaimedPension, .unclaimedPensionBirthdayThisMonth: contribute(&life, years: 15)
    case .unclaimedPensionFourteenYears: contribute(&life, years: 14)
    case .unclaimedPensionDrawnElsewhere:
      contribute(&life, years: 20)
      life.otherPension = OtherMembership(
        scheme: .employee, status: .drawing, start: timeline.month, end: nil, monthly: 1900_00)
    case .certifiedOnFirstOfStop: suspend(&life, from: stop, certified: stop.firstDay, by: .face)
    case .certifiedDayBeforeStop: suspend(&life, from: stop, certified: stop.firstDay.adding(days: -1), by: .face)
    case .matchedAfterStop: suspend(&life, from: stop, certified: stop.lastDay, by: .dataMatch)
    case .releasedTwoMonthsAgo: imprison(&life, from: stop, to: timeline.day(31, monthsAgo: 2))
    case .releasedOnFirstOfLastMonth: imprison(&life, from: stop, to: timeline.monthsAgo(1).firstDay)
    case .releasedOnceImprisonedAgain:
      imprison(&life, from: stop, to: stop.lastDay)
      life.custody.append(Term(category: .imprisoned, start: timeline.day(5, monthsAgo: 2), end: nil))
    case .returned59DaysAgo: giveBack(&life, paid: timeline.asOf.adding(days: -59))
    case .returned60DaysAgo: giveBack(&life, paid: timeline.asOf.adding(days: -60))
    case .returned61DaysAgo: giveBack(&life, paid: timeline.asOf.adding(days: -61))
    case .returnedTwoMonths:
      life.returnPayment(of: timeline.monthsAgo(7))
      life.returnPayment(of: timeline.monthsAgo(5))
    case .returnedAndPaidAgain:
      life.returnPayment(of: timeline.monthsAgo(7))
      life.payAgain(timeline.monthsAgo(7), on: timeline.day(12, monthsAgo: 6))
    case .returnedAndDead:
      let day = timeline.day(20, monthsAgo: 5)
      life.returnPayment(of: timeline.monthsAgo(6))
      life.die(on: day)
      life.certifyDeath(on: day, timeline: timeline)
      staging.stopInTime(&life, death: day)
    default: break
    }
  }

  /// Past the age, or about to be, and still in the status of somebody who pays contributions.
  private func contribute(_ life: inout Life, years: Int) {
    life.participations[0].status = .contributing
    life.participations[0].benefitStart = nil
    life.participations[0].years = years
    life.payments.removeAll()
    life.certifications.removeAll()
  }

  private func suspend(_ life: inout Life, from stop: Month, certified: Day, by method: Certification.Method) {
    life.payThrough(stop.adding(months: -1))
    life.stopParticipation(from: stop, for: .uncertified, status: .suspended)
    life.certifications.removeAll()
    life.certify(on: certified, by: method)
  }

  private func imprison(_ life: inout Life, from stop: Month, to end: Day) {
    life.payThrough(stop.adding(months: -1))
    life.stopParticipation(from: stop, for: .imprisoned, status: .suspended)
    life.custody = [Term(category: .imprisoned, start: stop.firstDay.adding(days: -8), end: end)]
  }

  /// The pension of the month of that day was paid on it, and came back.
  private func giveBack(_ life: inout Life, paid day: Day) {
    for index in life.payments.indices where life.payments[index].period == day.month {
      life.payments[index].paid = day
      life.payments[index].delivered = day
      life.payments[index].isReturned = true
    }
  }
}
