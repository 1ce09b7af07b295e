import Civil

/// Contributions that the government should pay and does not, or pays without reason (代缴).
extension Scenario {
  func stageContributionSubsidy(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    switch self {
    case .allowanceMissing: missAllowance(&life, from: timeline.monthsAgo(9), to: nil)
    case .allowanceToThisMonth: missAllowance(&life, from: timeline.monthsAgo(9), to: timeline.month)
    case .allowanceToLastMonth: missAllowance(&life, from: timeline.monthsAgo(9), to: timeline.monthsAgo(1))
    case .disabledMissing: receive(&life, nil, disability: 2)
    case .disabledThirdGrade: receive(&life, nil, disability: 3)
    case .disabledCancelled:
      receive(&life, nil, disability: 1)
      life.disability?.isValid = false
    case .formerlyPoorMissing:
      receive(&life, nil)
      life.poverty = Poverty(status: .stable, escapeYear: 2018)
    case .allowanceMissingSixtyTomorrow, .allowanceMissingSixtyToday:
      life.participations[0].status = .contributing
      life.participations[0].benefitStart = nil
      life.participations[0].years = 9
      life.payments.removeAll()
      life.certifications.removeAll()
      missAllowance(&life, from: timeline.monthsAgo(9), to: nil)
    case .allowanceUnfounded: receive(&life, .allowance)
    case .destituteUnfounded:
      // In a group, but not in that one.
      receive(&life, .destitute)
      life.assistance = [Aid(category: .urbanAllowance, start: timeline.monthsAgo(9), end: nil)]
    case .disabledUnfounded: receive(&life, .disabled, disability: 3)
    case .allowanceEndedUnfounded:
      receive(&life, .allowance)
      life.assistance = [
        Aid(category: .urbanAllowance, start: timeline.monthsAgo(9), end: timeline.monthsAgo(1))
      ]
    case .poorFounded:
      receive(&life, .poor)
      life.poverty = Poverty(status: .escaped, escapeYear: 2019)
    default: break
    }
  }

  private func missAllowance(_ life: inout Life, from start: Month, to end: Month?) {
    receive(&life, nil)
    life.assistance = [Aid(category: .ruralAllowance, start: start, end: end)]
  }

  private func receive(_ life: inout Life, _ category: Participant.SubsidyCategory?, disability grade: Int? = nil) {
    life.participations[0].subsidy = category
    life.disability = grade.map {
      Disability(category: 2, grade: $0, issued: life.citizen.birth.adding(years: 30), isValid: true, reissue: 0)
    }
  }
}
