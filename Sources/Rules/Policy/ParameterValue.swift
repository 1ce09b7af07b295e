import Civil

/// A value as a parameter file has it.
public enum ParameterValue: Hashable, Sendable {
  /// A number of days, months, years or things.
  case number(Int)
  /// An amount of money.
  case money(Fen)
  /// A calendar day.
  case day(Day)

  /// Reads a value in a unit: `31`, `600`, `600.50` or `2021-01-01`; nil for any other text and for negative numbers.
  public init?(_ text: String, unit: ParameterUnit) {
    switch unit {
    case .days, .months, .years, .count:
      guard let number = ParameterValue.natural(text[...]) else { return nil }
      self = .number(number)
    case .yuan:
      guard let money = ParameterValue.yuan(text) else { return nil }
      self = .money(money)
    case .date:
      guard let day = Day(text) else { return nil }
      self = .day(day)
    }
  }

  private static func natural(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private static func yuan(_ text: String) -> Fen? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, let yuan = natural(first), parts.count <= 2, yuan < Int.max / 1000 else {
      return nil
    }
    guard parts.count == 2 else { return Fen(Int64(yuan * 100)) }
    guard (1...2).contains(parts[1].utf8.count), let decimals = natural(parts[1]) else { return nil }
    return Fen(Int64(yuan * 100 + (parts[1].utf8.count == 1 ? decimals * 10 : decimals)))
  }

  var number: Int? {
    if case .number(let number) = self { number } else { nil }
  }

  var money: Fen? {
    if case .money(let money) = self { money } else { nil }
  }

  var day: Day? {
    if case .day(let day) = self { day } else { nil }
  }
}
