import Civil

/// People who should be enrolled and are not, or are enrolled twice.
extension Scenario {
  func stageEnrolment(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    switch self {
    case .sixteenToday, .sixteenTomorrow, .sixtyTomorrow, .sixtyToday, .notEnrolledPriority, .notEnrolledEndedElsewhere,
      .notEnrolledEndedElsewhereLastMonth, .notEnrolledEndsElsewhereThisMonth, .notEnrolledInsuranceSuspended,
      .coveredByEmployer, .coveredByOtherPension, .notEnrolledMovedAway, .notEnrolledDead:
      staging.leaveRegister(&life)
      life.disability = nil
      stageOutside(&life, &staging)
    case .enrolledTwice: payElsewhere(&life, to: nil)
    case .enrolledTwiceToThisMonth: payElsewhere(&life, to: timeline.month)
    case .enrolledTwiceToLastMonth: payElsewhere(&life, to: timeline.monthsAgo(1))
    case .enrolledElsewhereSuspendedHere:
      payElsewhere(&life, to: nil)
      life.stopParticipation(from: timeline.monthsAgo(3), for: .other, status: .suspended)
    case .enrolledTwiceSubsidyMissing, .enrolledTwiceSubsidyUnfounded:
      payElsewhere(&life, to: nil)
      life.disability = nil
      life.poverty = self == .enrolledTwiceSubsidyMissing ? Poverty(status: .poor, escapeYear: nil) : nil
      life.participations[0].subsidy = self == .enrolledTwiceSubsidyMissing ? nil : .poor
    default: break
    }
  }

  private func stageOutside(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    switch self {
    case .notEnrolledPriority:
      life.assistance = [Aid(category: .ruralAllowance, start: timeline.monthsAgo(14), end: nil)]
      life.poverty = Poverty(status: .poor, escapeYear: nil)
      life.disability = Disability(
        category: 4, grade: 1, issued: timeline.day(3, monthsAgo: 30), isValid: true, reissue: 0)
    case .notEnrolledEndedElsewhere:
      payElsewhere(&life, to: timeline.monthsAgo(6))
      life.otherPension?.status = .ended
    case .notEnrolledEndedElsewhereLastMonth: payElsewhere(&life, to: timeline.monthsAgo(1))
    case .notEnrolledEndsElsewhereThisMonth: payElsewhere(&life, to: timeline.month)
    case .coveredByOtherPension: payElsewhere(&life, to: nil)
    case .coveredByEmployer, .notEnrolledInsuranceSuspended:
      life.insurance?.plan = .employee
      life.insurance?.employer = 3
      if self == .notEnrolledInsuranceSuspended { life.insurance?.status = .suspended }
    case .notEnrolledMovedAway:
      life.cancelRegistration(for: .movedAway, on: timeline.day(8, monthsAgo: 4), timeline: timeline)
    case .notEnrolledDead:
      life.die(on: timeline.monthStart.adding(days: -2))
      life.certifyDeath(on: timeline.monthStart.adding(days: -2), timeline: timeline)
    default: break
    }
  }

  private func payElsewhere(_ life: inout Life, to end: Month?) {
    let start = life.citizen.birth.month.adding(months: 12 * 25)
    life.otherPension = OtherMembership(
      scheme: life.index % 3 == 0 ? .civilService : .employee, status: .contributing, start: start, end: end,
      monthly: nil)
  }
}
