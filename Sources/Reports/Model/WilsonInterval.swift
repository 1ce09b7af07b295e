/// The interval in which a share probably lies, judged by some cases (威尔逊置信区间): that of E. B. Wilson, "Probable Inference,
/// the Law of Succession, and Statistical Inference", 1927, for 95 %. It holds for few cases too, and for shares of nought
/// and one.
public struct WilsonInterval: Hashable, Sendable {
  /// The normal deviate with 2.5 % beyond it.
  private static let deviate = 1.959963984540054

  /// The share among the cases judged.
  public let share: Double
  /// The ends of the interval, between nought and one.
  public let low, high: Double

  /// The interval of `part` of `whole` cases; nil where there is none.
  public init?(_ part: Int, of whole: Int) {
    guard whole > 0, part >= 0, part <= whole else { return nil }
    let n = Double(whole)
    let p = Double(part) / n
    let z2 = WilsonInterval.deviate * WilsonInterval.deviate
    let middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    let half = WilsonInterval.deviate * (p * (1 - p) / n + z2 / (4 * n * n)).squareRoot() / (1 + z2 / n)
    share = p
    low = part == 0 ? 0 : max(0, middle - half)
    high = part == whole ? 1 : min(1, middle + half)
  }

  /// The share and the ends in thousandths, rounded.
  public var perMille: (share: Int, low: Int, high: Int) {
    (Int((share * 1000).rounded()), Int((low * 1000).rounded()), Int((high * 1000).rounded()))
  }
}
