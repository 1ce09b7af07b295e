/// A calendar month (月, 所属期): the unit in which pensions are due and paid.
///
/// Stored as months since January 1800, which fits sixteen bits and reaches the year 7261.
public struct Month: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Months since year 0 at which `ordinal` begins.
  @usableFromInline static let base = 1800 * 12

  /// Months since January 1800.
  public let ordinal: UInt16

  @inlinable
  init(ordinal: UInt16) {
    self.ordinal = ordinal
  }

  /// The month of that year (1800…7000), or nil where there is none.
  @inlinable
  public init?(year: Int, month: Int) {
    guard year >= 1800, year <= 7000, month >= 1, month <= 12 else { return nil }
    self.ordinal = UInt16(year * 12 + month - 1 - Month.base)
  }

  /// The calendar year.
  @inlinable
  public var year: Int { (Int(ordinal) + Month.base) / 12 }

  /// The month within the year, 1…12.
  @inlinable
  public var number: Int { (Int(ordinal) + Month.base) % 12 + 1 }

  /// The first day of the month.
  public var firstDay: Day {
    Day(year: year, month: number, day: 1) ?? Day(daysSinceEpoch: 0)
  }

  /// The last day of the month.
  public var lastDay: Day {
    Day(year: year, month: number, day: Day.length(ofMonth: number, in: year)) ?? Day(daysSinceEpoch: 0)
  }

  /// The month `months` later (earlier where negative).
  @inlinable
  public func adding(months: Int) -> Month {
    Month(ordinal: UInt16(truncatingIfNeeded: Int(ordinal) + months))
  }

  /// The number of months from `other` to this month.
  @inlinable
  public func months(since other: Month) -> Int {
    Int(ordinal) - Int(other.ordinal)
  }

  /// Whether the first goes before the second.
  @inlinable
  public static func < (left: Month, right: Month) -> Bool {
    left.ordinal < right.ordinal
  }
}

extension Month: CustomStringConvertible {
  /// ISO 8601, `2021-10`.
  public var description: String {
    Digits.padded(year, 4) + "-" + Digits.padded(number, 2)
  }
}
