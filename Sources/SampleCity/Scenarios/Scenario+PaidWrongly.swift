import Civil

/// Pensions paid after a stop, without an entry, or more than once; and everything of the kind on one person.
extension Scenario {
  func stagePaidWrongly(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let month = timeline.monthsAgo(staging.random.within(3...8))
    switch self {
    case .paidAfterSuspension: stop(&life, from: month, for: .other, .suspended)
    case .paidAfterEndWithoutReason:
      stop(&life, from: month, for: .other, .ended)
      life.participations[0].stopReason = nil
    case .paidToMonthBeforeStop:
      stop(&life, from: month, for: .movedAway, .ended)
      life.payThrough(month.adding(months: -1))
    case .paidAfterUncertified:
      stop(&life, from: month, for: .uncertified, .suspended)
      life.certifications.removeAll()
    case .paidWithoutRegister:
      life.cancelRegistration(for: .movedAway, on: month.firstDay, timeline: timeline)
      life.participations.removeAll()
    case .paidWithoutRegisterNorElsewhere: life.participations.removeAll()
    case .paidTwice:
      life.payAgain(month, gross: 77_00, on: month.firstDay.adding(days: 20))
    case .paidThreeTimes:
      // The second was paid first.
      life.payAgain(month, gross: 77_00, on: month.firstDay.adding(days: 3))
      life.payAgain(month, gross: 78_00, on: month.firstDay.adding(days: 25))
    case .paidTwiceOnOneDay: life.payAgain(month, gross: 79_00)
    case .paidTwiceOnceReturned:
      life.payAgain(month, on: month.firstDay.adding(days: 22))
      life.payments[life.payments.count - 1].isReturned = true
    case .everythingInPayment: stageEverything(&life, timeline)
    default: break
    }
  }

  private func stop(
    _ life: inout Life, from month: Month, for reason: Participant.StopReason, _ status: Participant.Status
  ) {
    life.stopParticipation(from: month, for: reason, status: status)
  }

  /// One living person with nearly everything that can be wrong with a pension and an entry.
  private func stageEverything(_ life: inout Life, _ timeline: Timeline) {
    let month = timeline.monthsAgo(6)
    life.custody = [Term(category: .imprisoned, start: month.firstDay, end: timeline.monthsAgo(4).lastDay)]
    life.otherPension = OtherMembership(
      scheme: .employee, status: .drawing, start: timeline.monthsAgo(5), end: nil, monthly: 3100_00)
    life.cancelRegistration(for: .settledAbroad, on: month.firstDay.adding(days: 9), timeline: timeline)
    life.payAgain(month, on: month.firstDay.adding(days: 24))
    life.returnPayment(of: timeline.monthsAgo(7))
    life.stopParticipation(from: timeline.monthsAgo(3), for: .imprisoned, status: .suspended)
    var second = life.participations[0]
    second.number += Participation.secondNumbers
    second.name = life.name.ofSomebodyElse
    second.account += 1
    life.participations.append(second)
    life.participations[0].name = life.name.ofSomebodyElse
    life.participations[1].name = nil
    life.participations[0].birth = life.citizen.birth.adding(years: -1)
  }
}
