/// A resident identity number (公民身份号码) of GB 11643-1999, or a number of the same form: residence permits for people
/// from Hong Kong, Macao and Taiwan (81…, 82…, 83…), and permanent residence numbers of foreigners (9…, form of 2023).
///
/// Six digits of issue region, eight of birth date, three of sequence (odd for men) and a check character of ISO 7064
/// MOD 11-2. The first seventeen digits are kept packed; the check character is derived, so a value of this type always
/// has a right one. A birth date that no calendar has does not make a number unusable: old cards carry such numbers.
public struct ResidentID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The first seventeen digits as a number, below 10¹⁷.
  public let packed: UInt64

  /// The number whose first seventeen digits are `packed`, or nil where that has more digits.
  @inlinable
  public init?(packed: UInt64) {
    guard packed < 100_000_000_000_000_000 else { return nil }
    self.packed = packed
  }

  /// For values that are known to come from another `ResidentID`.
  @inlinable
  init(unchecked packed: UInt64) {
    self.packed = packed
  }

  /// Whether the first goes before the second.
  @inlinable
  public static func < (left: ResidentID, right: ResidentID) -> Bool { left.packed < right.packed }

  /// The weights of ISO 7064 MOD 11-2 over seventeen digits.
  @usableFromInline static let weights: [UInt64] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

  /// The check character (校验码): `0`…`9` or an upper-case `X`, in ASCII.
  public var checkCharacter: UInt8 {
    var rest = packed
    var sum: UInt64 = 0
    for weight in ResidentID.weights.reversed() {
      sum += rest % 10 * weight
      rest /= 10
    }
    return ResidentID.checkCharacter(forWeightedSum: sum)
  }

  /// The check character for a weighted sum of the seventeen digits.
  @inlinable
  static func checkCharacter(forWeightedSum sum: UInt64) -> UInt8 {
    let value = (12 - sum % 11) % 11
    return value == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(value)
  }

  /// The six digits of the region that issued the number; old county codes are as good as new ones.
  public var issueRegion: Int { Int(packed / 100_000_000_000) }

  /// The eight digits of the birth date as a number, whether or not they are a date.
  @inlinable
  public var birthDigits: Int { Int(packed / 1000 % 100_000_000) }

  /// The birth date, or nil where the eight digits name no day of the calendar.
  public var birthDate: Day? {
    Day(year: birthDigits / 10_000, month: birthDigits / 100 % 100, day: birthDigits % 100)
  }

  /// The sex coded in the sequence number: odd for men, even for women.
  public var sex: Sex { packed % 2 == 1 ? .male : .female }

  /// The number as staff lists show it: region and check end visible, birth date hidden.
  public var masked: String {
    let text = description
    return text.prefix(6) + "********" + text.suffix(4)
  }
}

extension ResidentID: CustomStringConvertible {
  /// All eighteen characters, the check character in upper case.
  public var description: String {
    Digits.padded(Int(packed), 17) + String(UnicodeScalar(checkCharacter))
  }
}
