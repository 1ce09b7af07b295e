import Civil

/// A dated parameter as people read it (法定参数): what it is, its values, and where each of them is written.
public struct DescribedParameter: Hashable, Sendable {
  /// A value in its unit.
  public enum Amount: Hashable, Sendable {
    /// Whole days.
    case days(Int)
    /// Whole months.
    case months(Int)
    /// Whole years.
    case years(Int)
    /// Persons or things.
    case count(Int)
    /// An amount of money.
    case money(Fen)
    /// A calendar day.
    case day(Day)
  }

  /// A value with the days on which it holds.
  public struct Value: Hashable, Sendable {
    /// The first day.
    public let since: Day
    /// The last day; nil where no end is written.
    public let until: Day?
    /// The value.
    public let amount: Amount
    /// Where it is written.
    public let reference: String
    /// The day somebody last compared it with its source.
    public let checkedOn: Day

    /// A value that holds from a day on.
    public init(since: Day, until: Day? = nil, amount: Amount, reference: String, checkedOn: Day) {
      self.since = since
      self.until = until
      self.amount = amount
      self.reference = reference
      self.checkedOn = checkedOn
    }
  }

  /// The name, which is also the name of its file.
  public let name: String
  /// What it is.
  public let title: LocalText
  /// Its values, the earliest first.
  public let values: [Value]

  /// A parameter with its values, the earliest first.
  public init(name: String, title: LocalText, values: [Value]) {
    self.name = name
    self.title = title
    self.values = values
  }

  /// The value in force on a day, or nil where none was.
  public func value(on day: Day) -> Value? {
    guard let latest = values.last(where: { $0.since <= day }) else { return nil }
    if let until = latest.until, until < day { return nil }
    return latest
  }
}
