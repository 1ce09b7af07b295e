/// Two comparisons that do not speak independently: town and postcode agree together, and differ together when people
/// move. What they say together is corrected, so that one coincidence does not count twice.
public struct Dependence: Codable, Hashable, Sendable {
  /// The comparisons' numbers in the settings.
  public var first: Int
  /// The second one's.
  public var second: Int
  /// What is added, in bits, by the level of the first and that of the second comparison, both in the settings' order.
  public var weights: [[Double]]

  /// A correction.
  public init(first: Int, second: Int, weights: [[Double]]) {
    self.first = first
    self.second = second
    self.weights = weights
  }
}
