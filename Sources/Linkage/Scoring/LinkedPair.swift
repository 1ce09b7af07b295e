/// Two records that were compared and are likely the same.
public struct LinkedPair: Hashable, Sendable {
  /// The row of the left table, from 0. When duplicates are looked for, the earlier row.
  public let left: Int
  /// The row of the right table, from 0. When duplicates are looked for, the later row.
  public let right: Int
  /// What the fields say together with how rare matches are, in bits: 0 is as likely as not, 10 is a thousand to one.
  public let weight: Double
  /// The level of each comparison, four bits each from the lowest, counted from 1; 0 where a value is missing.
  let pattern: UInt64

  /// The calibrated probability that both are the same.
  public var probability: Double { MatchProbability.probability(ofWeight: weight) }

  /// The level of a comparison: its number in the settings from 0, or nil where a value is missing.
  public func level(ofComparison number: Int) -> Int? {
    let level = Int(pattern >> UInt64(number * 4) & 15)
    return level == 0 ? nil : level - 1
  }
}
