import Civil

/// Pensions paid to people who had no right to them at the time: in prison, with another pension, abroad, too young.
extension Scenario {
  func stageUnentitled(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let month = timeline.monthsAgo(staging.random.within(3...8))
    switch self {
    case .imprisonedWholeMonth: serve(&life, from: month.firstDay, to: month.lastDay)
    case .imprisonedFromSecond: serve(&life, from: month.firstDay.adding(days: 1), to: month.lastDay)
    case .imprisonedToDayBeforeLast: serve(&life, from: month.firstDay, to: month.lastDay.adding(days: -1))
    case .imprisonedStill: serve(&life, from: month.firstDay.adding(days: -20), to: nil)
    case .detainedWholeMonth: serve(&life, from: month.firstDay, to: month.lastDay, category: .detained)
    case .communityCorrection: serve(&life, from: month.firstDay, to: nil, category: .community)
    case .otherPensionStill: drawElsewhere(&life, from: month, to: nil)
    case .otherPensionForMonths: drawElsewhere(&life, from: month, to: month.adding(months: 1))
    case .otherPensionFromThisMonth: drawElsewhere(&life, from: timeline.month, to: nil)
    case .otherPensionEnded:
      drawElsewhere(&life, from: month, to: month.adding(months: 1))
      life.otherPension?.status = .ended
    case .settledAbroadMidMonth:
      life.cancelRegistration(for: .settledAbroad, on: month.firstDay.adding(days: 14), timeline: timeline)
    case .foreignNationalityFirstOfMonth:
      life.cancelRegistration(for: .foreignNationality, on: month.firstDay, timeline: timeline)
    case .settledAbroadLastMonth:
      life.cancelRegistration(for: .settledAbroad, on: timeline.lastPaidMonth.firstDay, timeline: timeline)
    case .paidFromMonthOfBirthday: staging.draw(&life, from: timeline.monthsAgo(3))
    case .paidFromMonthAfterBirthday: staging.draw(&life, from: timeline.monthsAgo(2))
    case .paidMonthsBeforeBirthday: staging.draw(&life, from: timeline.monthsAgo(8))
    default: break
    }
  }

  private func serve(
    _ life: inout Life, from start: Day, to end: Day?, category: Custody.Category = .imprisoned
  ) {
    life.custody = [Term(category: category, start: start, end: end)]
  }

  private func drawElsewhere(_ life: inout Life, from start: Month, to end: Month?) {
    life.otherPension = OtherMembership(
      scheme: life.index % 2 == 0 ? .employee : .civilService, status: .drawing, start: start, end: end,
      monthly: 2400_00)
  }
}
