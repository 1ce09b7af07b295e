import Civil

/// Funeral subsidies to which there was no right: for the living, for who drew no pension, and the cases beside them.
extension Scenario {
  func stageSubsidyRight(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let day = timeline.day(20, monthsAgo: staging.random.within(5...8))
    let paid = day.adding(days: 26)
    switch self {
    case .subsidyForLiving: life.paySubsidy(on: paid, claimedDeath: day)
    case .subsidyForLivingWrongAmount: life.paySubsidy(on: paid, gross: 500_00, claimedDeath: day)
    case .subsidyRegisterOnly:
      // Moved away, so the household register does not say that the person lives.
      life.cancelRegistration(for: .movedAway, on: day, timeline: timeline)
      staging.withdraw(&life, after: day)
      staging.stopInTime(&life, death: day)
      life.paySubsidy(on: paid, claimedDeath: day)
    case .subsidyVisitedOneDayAfterClaim, .subsidyVisitedTwoDaysAfterClaim:
      staging.dieSettled(&life, on: day)
      let claimed = day.adding(days: -10)
      staging.withdraw(&life, after: claimed)
      life.visit(on: claimed.adding(days: self == .subsidyVisitedOneDayAfterClaim ? 1 : 2))
      life.paySubsidy(on: paid, claimedDeath: claimed)
    case .subsidyNeverDrawing:
      staging.dieSettled(&life, on: day)
      life.paySubsidy(on: paid)
    case .subsidyStartAfterDeath, .subsidyStartInDeathMonth:
      staging.dieSettled(&life, on: day)
      let start = day.month.adding(months: self == .subsidyStartAfterDeath ? 1 : 0)
      life.participations[0].benefitStart = start
      life.payments.removeAll { $0.period < start }
      life.paySubsidy(on: paid)
    case .subsidyStoppedInDeathMonth: stop(&life, &staging, death: day, from: day.month, for: .other)
    case .subsidyStoppedMonthAfterDeath:
      stop(&life, &staging, death: day, from: day.month.adding(months: 1), for: .doublePension)
    case .subsidyStoppedWithoutReason: stop(&life, &staging, death: day, from: day.month.adding(months: -2), for: nil)
    case .subsidyStoppedUncertified:
      stop(&life, &staging, death: day, from: day.month.adding(months: -2), for: .uncertified)
    case .subsidyStoppedForDeath:
      stop(&life, &staging, death: day, from: day.month, for: .death)
      staging.withdraw(&life, after: day.month.firstDay.adding(days: -1))
    case .subsidyWithoutRegister:
      staging.dieKnownToTwo(&life, on: day)
      staging.leaveRegister(&life)
      life.paySubsidy(on: paid)
    default: break
    }
  }

  private func stop(
    _ life: inout Life, _ staging: inout Staging, death day: Day, from month: Month, for reason: Participant.StopReason?
  ) {
    staging.dieSettled(&life, on: day)
    life.payThrough(month.adding(months: -1))
    life.participations[0].stop = month
    life.participations[0].stopReason = reason
    life.paySubsidy(on: day.adding(days: 26))
  }
}
