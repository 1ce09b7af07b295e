import Civil

/// Days of the city's two documents of 2021, for planning cases at their edges.
enum SchemeDays {
  /// The first day whose deaths are paid a funeral subsidy.
  static let firstOfSubsidy = day(2021, 1, 1)
  /// The first and the last day on which advances could be applied for.
  static let firstOfAdvances = day(2021, 4, 6)
  static let lastOfAdvances = day(2021, 12, 31)
  /// A day well between the two.
  static let middleOfAdvances = day(2021, 6, 15)

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(daysSinceEpoch: 0)
  }
}
