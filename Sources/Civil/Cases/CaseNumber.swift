/// The number of a case (案件编号) as people write it: the ledger's count and a check digit, `0001234-4`. It says nothing of
/// the person, so it may stand in files that leave the office.
public struct CaseNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The ledger's count, from 1.
  public let value: Int

  /// The case of this count.
  public init(_ value: Int) {
    self.value = value
  }

  /// A number as people write it; nil where it is none or its check digit is wrong.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 18, parts[0].utf8.allSatisfy(CaseNumber.isDigit),
      let value = Int(parts[0]), value > 0, parts[1] == String(CaseNumber.checkDigit(of: value))
    else { return nil }
    self.value = value
  }

  /// At least seven digits, a hyphen and the check digit.
  public var description: String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, 7 - digits.count)) + digits + "-\(CaseNumber.checkDigit(of: value))"
  }

  /// In the order in which they were opened.
  public static func < (left: CaseNumber, right: CaseNumber) -> Bool { left.value < right.value }

  /// The check digit after Luhn (ISO/IEC 7812-1): finds every single wrong digit and nearly every swap of neighbours.
  private static func checkDigit(of value: Int) -> Int {
    var sum = 0
    var rest = value
    var doubles = true
    while rest > 0 {
      let digit = rest % 10 * (doubles ? 2 : 1)
      sum += digit > 9 ? digit - 9 : digit
      doubles.toggle()
      rest /= 10
    }
    return (10 - sum % 10) % 10
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
