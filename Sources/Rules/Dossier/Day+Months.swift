import Civil

extension Day {
  /// The same day of the month `months` later (earlier where negative); the last day of that month where it is shorter.
  func adding(months: Int) -> Day {
    let target = month.adding(months: months)
    let day = min(components.day, target.lastDay.components.day)
    return Day(year: target.year, month: target.number, day: day) ?? self
  }
}
