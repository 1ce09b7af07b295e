import Civil

/// A legal or procedural value with the days on which it holds and where that is written: a change of law adds a dated
/// value, and old days still compute as they did.
public struct DatedValue: Sendable {
  /// The first day.
  public let since: Day
  /// The last day, or nil: until the next value, if there is one.
  public let until: Day?
  /// The value on these days.
  public let value: ParameterValue
  /// Where it is written.
  public let reference: String
  /// The day somebody last compared the value with its source.
  public let checkedOn: Day

  /// A value with the days on which it holds.
  public init(since: Day, until: Day? = nil, value: ParameterValue, reference: String, checkedOn: Day) {
    self.since = since
    self.until = until
    self.value = value
    self.reference = reference
    self.checkedOn = checkedOn
  }
}
