/// A calendar day (日) of the proleptic Gregorian calendar, without time or time zone.
///
/// Stored as the number of days since 1970-01-01, so that comparing and subtracting are integer operations.
public struct Day: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Days since 1970-01-01; negative before.
  public let daysSinceEpoch: Int32

  /// The day that lies `daysSinceEpoch` days after 1970-01-01.
  @inlinable
  public init(daysSinceEpoch: Int32) {
    self.daysSinceEpoch = daysSinceEpoch
  }

  /// The day of that year (1…9999), month and day of month, or nil where the calendar has no such day.
  @inlinable
  public init?(year: Int, month: Int, day: Int) {
    guard year >= 1, year <= 9999, month >= 1, month <= 12, day >= 1, day <= Day.length(ofMonth: month, in: year)
    else { return nil }
    // Days from civil, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March.
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.daysSinceEpoch = Int32(truncatingIfNeeded: era * 146_097 + dayOfEra - 719_468)
  }

  /// The number of days in a month (1…12) of a year.
  @inlinable
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: return isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  @inlinable
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Year, month (1…12) and day of month (1…31).
  @inlinable
  public var components: (year: Int, month: Int, day: Int) {
    let z = Int(daysSinceEpoch) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The month this day lies in; the first or last month there is, for a day beyond them.
  @inlinable
  public var month: Month {
    let parts = components
    // Years no pension knows (9999 for "for ever") stay at the ends of what a month can hold.
    return Month(ordinal: UInt16(min(max(parts.year * 12 + parts.month - 1 - Month.base, 0), 65_533)))
  }

  /// The day `days` later (earlier where negative).
  @inlinable
  public func adding(days: Int) -> Day {
    Day(daysSinceEpoch: daysSinceEpoch + Int32(days))
  }

  /// The same day of the month `years` later; 29 February becomes 28 February where that year has none.
  public func adding(years: Int) -> Day {
    let parts = components
    let year = parts.year + years
    let day = min(parts.day, Day.length(ofMonth: parts.month, in: year))
    return Day(year: year, month: parts.month, day: day) ?? self
  }

  /// The number of days from `other` to this day.
  @inlinable
  public func days(since other: Day) -> Int {
    Int(daysSinceEpoch) - Int(other.daysSinceEpoch)
  }

  /// Whole years (周岁) reached on this day by somebody born on `birth`.
  public func age(bornOn birth: Day) -> Int {
    let now = components
    let then = birth.components
    return now.year - then.year - ((now.month, now.day) < (then.month, then.day) ? 1 : 0)
  }

  /// Whether the first goes before the second.
  @inlinable
  public static func < (left: Day, right: Day) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }
}

extension Day: CustomStringConvertible {
  /// ISO 8601, `2021-10-31`.
  public var description: String {
    let parts = components
    return Digits.padded(parts.year, 4) + "-" + Digits.padded(parts.month, 2) + "-" + Digits.padded(parts.day, 2)
  }

  /// The day written as `2021-10-31` or `20211031`, or nil for any other text.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    let compact: [UInt8]
    if digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-") {
      compact = Array(digits[0..<4] + digits[5..<7] + digits[8..<10])
    } else if digits.count == 8 {
      compact = digits
    } else {
      return nil
    }
    guard let number = Digits.number(compact) else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
