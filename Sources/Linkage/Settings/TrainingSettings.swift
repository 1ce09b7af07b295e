/// How the weights are learned from the data themselves.
public struct TrainingSettings: Codable, Hashable, Sendable {
  /// The rules of the EM sessions. A session learns about the fields its rule does not use.
  public var rules: [BlockingRule]
  /// How many random pairs the shares among pairs that do not match are learned from.
  public var randomPairs: Int
  /// How many pairs an EM session, and the last joint estimation, look at.
  public var blockedPairs: Int
  /// After so many iterations EM gives up.
  public var maximumIterations: Int
  /// EM has converged when no probability changed by more.
  public var convergence: Double
  /// Chooses the random pairs.
  public var seed: UInt64
  /// The share of all pairs that match, where it is known and need not be learned.
  public var priorProbability: Double?

  /// Training with these settings.
  public init(
    rules: [BlockingRule] = [], randomPairs: Int = 1_000_000, blockedPairs: Int = 2_000_000,
    maximumIterations: Int = 100, convergence: Double = 0.0001, seed: UInt64 = 1, priorProbability: Double? = nil
  ) {
    self.rules = rules
    self.randomPairs = randomPairs
    self.blockedPairs = blockedPairs
    self.maximumIterations = maximumIterations
    self.convergence = convergence
    self.seed = seed
    self.priorProbability = priorProbability
  }
}
