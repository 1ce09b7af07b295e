/// One level of a comparison, from the strongest agreement to none.
public struct LevelSettings: Codable, Hashable, Sendable {
  /// What people read; empty for the condition's text.
  public var label: String
  /// When a pair belongs here, given that it belongs to no level before.
  public var condition: LevelCondition
  /// Whether a rare value counts for more and a frequent one for less (term-frequency adjustment).
  public var termFrequency: Bool
  /// The share of matching pairs at this level, where it is known and need not be learned.
  public var m: Double?
  /// The share of other pairs at this level, where it is known and need not be learned.
  public var u: Double?

  /// A level.
  public init(
    _ condition: LevelCondition, label: String = "", termFrequency: Bool = false, m: Double? = nil, u: Double? = nil
  ) {
    self.condition = condition
    self.label = label
    self.termFrequency = termFrequency
    self.m = m
    self.u = u
  }
  /// What people read.
  public var text: String { label.isEmpty ? condition.description : label }
}
