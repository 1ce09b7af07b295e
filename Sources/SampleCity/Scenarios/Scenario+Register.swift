import Civil

/// What is wrong with entries of the register, and pensioners of whom nothing is heard.
extension Scenario {
  func stageRegister(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let yearAgo = timeline.asOf.adding(years: -1)
    let twoYearsAgo = timeline.asOf.adding(years: -2)
    switch self {
    case .registeredTwice, .registeredAgainAfterEnd:
      var second = life.participations[0]
      second.number += Participation.secondNumbers
      second.account += 1
      life.participations.append(second)
      if self == .registeredAgainAfterEnd {
        life.participations[0].status = .ended
        life.participations[0].stop = timeline.monthsAgo(20)
        life.participations[0].stopReason = .movedAway
      }
    case .sharedAccountNotInPayment:
      life.stopParticipation(from: timeline.month, for: .other, status: .suspended)
    case .certifiedYearAgo: certifyOnly(&life, on: yearAgo, by: .counter)
    case .certifiedDayAfterYearAgo: certifyOnly(&life, on: yearAgo.adding(days: 1), by: .dataMatch)
    case .uncertifiedTwelveMonthsIn, .uncertifiedElevenMonthsIn:
      staging.draw(&life, from: timeline.monthsAgo(self == .uncertifiedTwelveMonthsIn ? 12 : 11))
      life.certifications.removeAll()
    case .uncertifiedButDead:
      // Only the medical insurance knows.
      let day = timeline.day(12, monthsAgo: 3)
      life.die(on: day)
      life.stopInsurance(on: day, timeline: timeline)
      life.payThrough(day.month)
      life.certifications.removeAll()
    case .quietAtEighty, .quietDayBeforeEighty, .quietSinceTwoYears, .seenWithinTwoYears, .quietAndUncertified:
      life.visits.removeAll()
      let lastSeen = self == .seenWithinTwoYears ? twoYearsAgo.adding(days: 1) : twoYearsAgo
      certifyOnly(&life, on: lastSeen, by: .homeVisit)
      // Found alive by comparing data only, which proves the right to the pension but is no sign of life.
      if self != .quietAndUncertified { life.certify(on: timeline.day(9, monthsAgo: 3), by: .dataMatch) }
    case .birthDateDiffers: life.participations[0].birth = life.citizen.birth.adding(years: -2)
    default: break
    }
  }

  private func certifyOnly(_ life: inout Life, on day: Day, by method: Certification.Method) {
    life.certifications.removeAll()
    life.certify(on: day, by: method)
  }
}
