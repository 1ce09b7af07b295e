import Civil

/// The amounts, ages, spans and days of the rules (判定标准), as the documents have them; not taken from the product's own
/// schedules, so that the two can be held against each other.
enum Law {
  /// Fen for a death from that day on.
  static let subsidy: (since: Day, amount: Int64) = (day(2021, 1, 1), 600_00)
  /// Days after a death, or a payment, within which nothing is missing yet.
  static let patience = 60
  static let benefitAge = 60
  static let enrolmentAge = 16
  static let oldAge = 80
  static let contributionYears = 15
  static let advances = day(2021, 4, 6)...day(2021, 12, 31)
  static let advanceLimit: Int64 = 1000_00
  static let advancePerYear: Int64 = 100_00

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(daysSinceEpoch: 0)
  }
}
