import Civil

/// Whether the days a case turns on have come.
extension Scenario {
  /// Whether the case can be staged in a city of that day; where not, the person has nothing unusual.
  func isPossible(asOf day: Day) -> Bool {
    switch self {
    case .subsidyDayBeforeScheme, .subsidyFirstDayOfScheme, .subsidyBeforeSchemeOtherAmount,
      .subsidyBeforeSchemeNetWrong,
      .unclaimedDayBeforeScheme, .unclaimedFirstDayOfScheme:
      return day >= SchemeDays.firstOfSubsidy.adding(days: 90)
    case .advanceLastDay, .advanceDayAfterWindow: return day >= SchemeDays.lastOfAdvances.adding(days: 60)
    default: return !isAboutAdvances || day >= SchemeDays.middleOfAdvances.adding(days: 125)
    }
  }
}
