/// How training went.
public struct TrainingReport: Codable, Hashable, Sendable {
  /// One estimation by EM.
  public struct Session: Codable, Hashable, Sendable {
    /// The rule whose pairs were looked at; empty for the joint estimation over all candidate pairs.
    public var rule: String
    /// How many pairs were looked at.
    public var pairs: Int
    /// How many of them match, by this estimation.
    public var expectedMatches: Double
    /// How many iterations it took.
    public var iterations: Int
    /// Whether it converged.
    public var converged: Bool
  }

  /// The estimations, in order.
  public var sessions: [Session] = []
  /// How many random pairs were looked at.
  public var randomPairs = 0
  /// What could not be learned, or went wrong.
  public var warnings: [LinkageWarning] = []
}
