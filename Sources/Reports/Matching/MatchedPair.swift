/// Two rows that were compared and are likely the same.
public struct MatchedPair: Sendable {
  /// The row of the left file, counted from 1 after the header.
  public let left: Int
  /// The row of the right file; of the same one when duplicates are looked for, the later row.
  public let right: Int
  /// Its place among all pairs that were scored, by which its levels are found again.
  public let place: Int
  /// The match weight, in bits.
  public let weight: Double
  /// The match probability in millionths: as finely as outputs show it, so that they sort as they look.
  public let millionths: Int

  /// A pair.
  public init(left: Int, right: Int, place: Int, weight: Double, probability: Double) {
    self.left = left
    self.right = right
    self.place = place
    self.weight = weight
    millionths = Int((probability * 1_000_000).rounded())
  }

  /// The order of outputs: the most probable first, then by rows.
  public static func isBefore(_ first: MatchedPair, _ second: MatchedPair) -> Bool {
    first.millionths != second.millionths
      ? first.millionths > second.millionths : (first.left, first.right) < (second.left, second.right)
  }
}
