/// Everything that decides how two tables are linked, or one is searched for duplicates.
public struct LinkageSettings: Codable, Hashable, Sendable {
  /// The fields.
  public var fields: [FieldSettings]
  /// How they are compared.
  public var comparisons: [ComparisonSettings]
  /// Which records are compared at all: those that at least one rule puts in one block.
  public var blocking: [BlockingRule]
  /// The guard on block size: a block that would make more pairs is left out, and the outcome says so.
  public var maximumBlockPairs: Int
  /// How the weights are learned.
  public var training: TrainingSettings
  /// Pairs below this match probability are not kept.
  public var threshold: Double
  /// How many links a record may have.
  public var constraint: LinkConstraint

  /// The guard on block size where settings name none.
  public static let defaultMaximumBlockPairs = 2_000_000

  /// Settings.
  public init(
    fields: [FieldSettings], comparisons: [ComparisonSettings], blocking: [BlockingRule],
    maximumBlockPairs: Int = LinkageSettings.defaultMaximumBlockPairs,
    training: TrainingSettings = TrainingSettings(), threshold: Double = 0.5, constraint: LinkConstraint = .none
  ) {
    self.fields = fields
    self.comparisons = comparisons
    self.blocking = blocking
    self.maximumBlockPairs = maximumBlockPairs
    self.training = training
    self.threshold = threshold
    self.constraint = constraint
  }

  /// The most comparisons settings may have.
  public static let maximumComparisons = 16
  /// The most levels a comparison may have.
  public static let maximumLevels = 15
}
