import Civil

/// A legal or procedural value with the days on which it holds: a change of law adds a dated value, and old days still
/// compute as they did.
public struct Parameter<Value: Sendable>: Sendable {
  /// A value with the days on which it holds and where that is written.
  public struct Dated: Sendable {
    /// The first day.
    public let since: Day
    /// The last day, or nil: until the next value, if there is one.
    public let until: Day?
    /// The value on these days.
    public let value: Value
    /// Where it is written.
    public let reference: String
    /// The day somebody last compared the value with its source.
    public let checkedOn: Day

    /// A value with the days on which it holds.
    public init(since: Day, until: Day? = nil, value: Value, reference: String, checkedOn: Day) {
      self.since = since
      self.until = until
      self.value = value
      self.reference = reference
      self.checkedOn = checkedOn
    }
  }

  /// What the value is counted in.
  public let unit: ParameterUnit
  /// The values, the earliest first; their days do not overlap.
  public let values: [Dated]

  init(unit: ParameterUnit, values: [Dated]) {
    self.unit = unit
    self.values = values
  }

  /// The value in force on a day, or nil where none was.
  public func value(on day: Day) -> Value? { dated(on: day)?.value }

  /// The dated line in force on a day, or nil where none was.
  public func dated(on day: Day) -> Dated? {
    guard let latest = values.last(where: { $0.since <= day }) else { return nil }
    if let until = latest.until, until < day { return nil }
    return latest
  }
}
