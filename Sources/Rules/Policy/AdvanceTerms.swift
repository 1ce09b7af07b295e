import Civil

/// On which days an advance could be applied for (垫付政策执行期); by the as-of day.
enum AdvanceTerms {
  /// The first day.
  static let firstDay = ParameterID.date("advance-first-day")
  /// The last day.
  static let lastDay = ParameterID.date("advance-last-day")
}
