import Civil

/// The days and months around the day for which the city is written.
///
/// Agencies deliver a closed month on the first of the next, so the newest monthly drop is dated the first of the month
/// of `asOf` and describes the month before.
struct Timeline: Sendable {
  /// Months of pension payments delivered.
  static let paymentMonths = 36
  /// Months of visits delivered.
  static let visitMonths = 13
  /// Months of certifications delivered.
  static let certificationMonths = 24

  let asOf: Day
  /// The month of `asOf`.
  let month: Month
  /// The day of the newest monthly drops.
  let monthStart: Day
  /// Nobody in the city died before this day.
  let deathsFrom: Day

  init(asOf: Day) {
    self.asOf = asOf
    month = asOf.month
    monthStart = asOf.month.firstDay
    deathsFrom = asOf.month.adding(months: -Timeline.paymentMonths).firstDay
  }

  /// The month that lies `count` months before that of `asOf`.
  func monthsAgo(_ count: Int) -> Month { month.adding(months: -count) }

  /// A day of the month `count` months before that of `asOf`; 31 is the last day of any month.
  func day(_ day: Int, monthsAgo count: Int) -> Day {
    let month = monthsAgo(count)
    return Day(year: month.year, month: month.number, day: day) ?? month.lastDay
  }

  /// The last month for which pensions were paid and delivered.
  var lastPaidMonth: Month { monthsAgo(1) }

  /// The first month for which payments are delivered.
  var firstPaidMonth: Month { monthsAgo(Timeline.paymentMonths) }
}
