import Civil

/// Pensions stopped for a death that nobody else knows of, and accounts of the dead that are left open.
extension Scenario {
  func stageStopped(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let last = timeline.day(31, monthsAgo: 5)
    let stop = timeline.monthsAgo(4)
    switch self {
    case .stoppedWithoutEvidence, .stoppedHavingMovedAway, .foreignerStopped:
      stopForDeath(&life, from: stop, .ended)
      staging.withdraw(&life, after: last)
      // Only who is on the household register says that the person lives.
      if self == .stoppedHavingMovedAway { life.cancelRegistration(for: .movedAway, on: last, timeline: timeline) }
    case .stoppedWhileLiving:
      stopForDeath(&life, from: stop, .ended)
      life.visit(on: timeline.day(7, monthsAgo: 2))
    case .stoppedVisitedNextDay, .stoppedVisitedSecondDay:
      life.certifyDeath(on: last, timeline: timeline)
      stopForDeath(&life, from: stop, .ended)
      staging.withdraw(&life, after: last)
      life.visit(on: stop.firstDay.adding(days: self == .stoppedVisitedNextDay ? 0 : 1))
    case .suspendedForDeathCertified:
      life.certifyDeath(on: last.adding(days: -9), timeline: timeline)
      stopForDeath(&life, from: stop, .suspended)
      staging.withdraw(&life, after: last.adding(days: -9))
      life.certify(on: stop.firstDay.adding(days: 10), by: .face)
    case .balanceAfter59Days: leaveBalance(&life, &staging, days: 59)
    case .balanceAfter60Days: leaveBalance(&life, &staging, days: 60)
    case .balanceAfter61Days: leaveBalance(&life, &staging, days: 61)
    case .balanceSingleSource:
      let day = timeline.asOf.adding(days: -100)
      life.die(on: day)
      life.certifyDeath(on: day, timeline: timeline)
      staging.stopInTime(&life, death: day)
    default: break
    }
  }

  private func stopForDeath(_ life: inout Life, from stop: Month, _ status: Participant.Status) {
    life.payThrough(stop.adding(months: -1))
    life.stopParticipation(from: stop, for: .death, status: status)
  }

  private func leaveBalance(_ life: inout Life, _ staging: inout Staging, days: Int) {
    let day = staging.timeline.asOf.adding(days: -days)
    staging.dieSettled(&life, on: day)
    life.participations[0].balance = 1234_56
    life.paySubsidy(on: day.adding(days: 20))
  }
}
