import Civil

/// Who a case needs.
extension Scenario {
  /// Whether the person has a foreigner's number, and so no household registration.
  var isForeigner: Bool { self == .foreignerStillPaid || self == .foreignerStopped }

  /// Whether the person is of working age and pays contributions; all others draw a pension.
  var isOfWorkingAge: Bool {
    switch self {
    case .onRollContributing, .subsidyNeverDrawing, .notEnrolledPriority, .notEnrolledEndedElsewhere,
      .notEnrolledEndedElsewhereLastMonth, .notEnrolledEndsElsewhereThisMonth, .notEnrolledInsuranceSuspended,
      .coveredByEmployer, .coveredByOtherPension, .notEnrolledMovedAway, .notEnrolledDead, .enrolledTwice,
      .enrolledTwiceToThisMonth, .enrolledTwiceToLastMonth, .enrolledElsewhereSuspendedHere, .allowanceMissing,
      .allowanceToThisMonth, .allowanceToLastMonth, .disabledMissing, .disabledThirdGrade, .disabledCancelled,
      .formerlyPoorMissing, .allowanceUnfounded, .destituteUnfounded, .disabledUnfounded, .allowanceEndedUnfounded,
      .poorFounded, .enrolledTwiceSubsidyMissing, .enrolledTwiceSubsidyUnfounded:
      return true
    default: return false
    }
  }

  /// The ages of the people chosen.
  var ages: ClosedRange<Int> {
    switch self {
    case .quietSinceTwoYears, .seenWithinTwoYears, .quietAndUncertified: return 81...88
    case .cardWithImpossibleDate: return 68...78
    default: return isOfWorkingAge ? 35...56 : isAboutAdvances ? 70...79 : 66...79
    }
  }

  /// Whether back contributions were advanced to the person.
  var isAboutAdvances: Bool {
    Scenario.advanceDayBeforeWindow.rawValue...Scenario.everythingAboutAdvances.rawValue ~= rawValue
  }

  /// The birth date where the case turns on it.
  func birth(_ timeline: Timeline) -> Day? {
    let tomorrow = timeline.asOf.adding(days: 1)
    switch self {
    case .quietAtEighty: return timeline.asOf.adding(years: -80)
    case .quietDayBeforeEighty: return tomorrow.adding(years: -80)
    case .sixteenToday: return timeline.asOf.adding(years: -16)
    case .sixteenTomorrow: return tomorrow.adding(years: -16)
    case .sixtyToday, .allowanceMissingSixtyToday: return timeline.asOf.adding(years: -60)
    case .sixtyTomorrow, .allowanceMissingSixtyTomorrow: return tomorrow.adding(years: -60)
    case .paidFromMonthOfBirthday, .paidFromMonthAfterBirthday, .paidMonthsBeforeBirthday:
      return timeline.day(15, monthsAgo: 3).adding(years: -60)
    case .unclaimedPension, .unclaimedPensionFourteenYears, .unclaimedPensionDrawnElsewhere:
      return timeline.day(31, monthsAgo: 1).adding(years: -60)
    case .unclaimedPensionBirthdayThisMonth: return timeline.monthStart.adding(years: -60)
    case .advanceOnSixtiethBirthday: return SchemeDays.middleOfAdvances.adding(years: -60)
    case .advanceDayBeforeSixtiethBirthday: return SchemeDays.middleOfAdvances.adding(days: 1).adding(years: -60)
    default: return nil
    }
  }
}
