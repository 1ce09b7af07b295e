/// Everything learned: with it, pairs are scored. Can be saved and used again on new data with the same settings.
public struct LinkageModel: Codable, Hashable, Sendable {
  /// The share of all pairs that match.
  public var priorProbability: Double
  /// For each comparison of the settings its levels, in their order.
  public var comparisons: [[LevelParameters]]

  /// What is corrected where comparisons do not speak independently.
  public var dependences: [Dependence]

  /// A model.
  public init(priorProbability: Double, comparisons: [[LevelParameters]], dependences: [Dependence] = []) {
    self.dependences = dependences
    self.priorProbability = priorProbability
    self.comparisons = comparisons
  }
}
