/// An administrative division (行政区划) by its statistical code: 6 digits a county, 9 a town, 12 a village.
///
/// Codes come from the National Bureau of Statistics; the division table in `feeds/divisions.yaml` gives their names.
public struct Division: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// How fine a division is.
  public enum Level: Int, Sendable, Comparable {
    /// 县级, 6 digits.
    case county = 6
    /// 乡级, 9 digits.
    case town = 9
    /// 村级, 12 digits.
    case village = 12

    /// Whether the first goes before the second.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// The code filled up with zeros to twelve digits, as a number.
  public let code: UInt64

  /// The division with that twelve-digit number.
  @inlinable
  public init(code: UInt64) {
    self.code = code
  }

  /// The division of a code of 6, 9 or 12 ASCII digits, or nil for any other text.
  public init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 6 || digits.count == 9 || digits.count == 12, let number = Digits.number(digits),
      digits[0] != UInt8(ascii: "0")
    else { return nil }
    var code = UInt64(number)
    for _ in digits.count..<12 { code *= 10 }
    self.code = code
  }

  /// How fine the division is: a code that ends in zeros names the division above.
  public var level: Level {
    if code % 1000 != 0 { return .village }
    return code % 1_000_000 != 0 ? .town : .county
  }

  /// The town (乡镇街道) this division is or lies in, or nil for a county.
  public var town: Division? {
    level == .county ? nil : Division(code: code / 1000 * 1000)
  }

  /// The county (县、市、区) this division is or lies in.
  public var county: Division {
    Division(code: code / 1_000_000 * 1_000_000)
  }

  /// Whether the first goes before the second.
  @inlinable
  public static func < (left: Division, right: Division) -> Bool { left.code < right.code }
}

extension Division: CustomStringConvertible {
  /// The code with as many digits as the level has.
  public var description: String {
    String(Digits.padded(Int(code), 12).prefix(level.rawValue))
  }
}
