import Glibc

/// What was learned about one level of a comparison.
public struct LevelParameters: Codable, Hashable, Sendable {
  /// The share of matching pairs at this level, of those with both values.
  public var m: Double
  /// The share of other pairs at this level, of those with both values.
  public var u: Double

  /// What was learned, or is known.
  public init(m: Double, u: Double) {
    self.m = m
    self.u = u
  }

  /// How much a pair at this level speaks for a match, in bits; below 0 it speaks against.
  public var weight: Double { log2(m / u) }
}
