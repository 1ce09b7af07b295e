/// Why two rows are linked, or not: field by field, and what would have to be different.
public struct ExplainedPair: Sendable {
  /// A level as settings have it.
  public struct Level: Hashable, Sendable {
    /// Its label; empty where the settings give none.
    public let label: String
    /// Its condition as settings write it.
    public let condition: String

    /// A level.
    public init(label: String, condition: String) {
      self.label = label
      self.condition = condition
    }
  }

  /// What a field says.
  public struct Step: Sendable {
    /// The field.
    public let field: String
    /// Its values on either side, as they are compared; empty where missing.
    public let left, right: String
    /// The level; nil where a value is missing.
    public let level: Level?
    /// What it speaks for a match, in bits, with the rarity of the value.
    public let weight: Double
    /// How much of it is the rarity of the value.
    public let rarity: Double
    /// The change of this field alone that would turn the decision: the level there would be (nil: a missing value) and
    /// the weight of the pair; nil where none would.
    public let flip: (level: Level?, weight: Double)?

    /// What a field says.
    public init(
      field: String, left: String, right: String, level: Level?, weight: Double, rarity: Double,
      flip: (level: Level?, weight: Double)?
    ) {
      self.field = field
      self.left = left
      self.right = right
      self.level = level
      self.weight = weight
      self.rarity = rarity
      self.flip = flip
    }
  }

  /// What two fields say too much or too little together, in bits.
  public struct Correction: Sendable {
    /// The fields.
    public let fields: [String]
    /// What is added.
    public let weight: Double

    /// A correction.
    public init(fields: [String], weight: Double) {
      self.fields = fields
      self.weight = weight
    }
  }

  /// What a blocking rule makes of the pair.
  public struct Rule: Sendable {
    /// Whether it has the rows compared.
    public enum Outcome: Sendable {
      /// It has.
      case candidate
      /// These keys differ.
      case differs([String])
      /// A row lacks these keys.
      case missing([String])
      /// It would, but the block is too large.
      case tooLarge
    }

    /// The rule as settings write it.
    public let rule: String
    /// What it makes of the pair.
    public let outcome: Outcome

    /// What a rule makes of the pair.
    public init(rule: String, outcome: Outcome) {
      self.rule = rule
      self.outcome = outcome
    }
  }

  /// The rows, counted from 1 after the header.
  public let leftRow, rightRow: Int
  /// How rare matches are, in bits.
  public let prior: Double
  /// The fields.
  public let steps: [Step]
  /// What is corrected between them.
  public let corrections: [Correction]
  /// The match weight, in bits.
  public let weight: Double
  /// The match probability.
  public let probability: Double
  /// Whether it reaches the threshold.
  public let isAboveThreshold: Bool
  /// The blocking rules.
  public let rules: [Rule]

  /// An explanation.
  public init(
    leftRow: Int, rightRow: Int, prior: Double, steps: [Step], corrections: [Correction], weight: Double,
    probability: Double, isAboveThreshold: Bool, rules: [Rule]
  ) {
    self.leftRow = leftRow
    self.rightRow = rightRow
    self.prior = prior
    self.steps = steps
    self.corrections = corrections
    self.weight = weight
    self.probability = probability
    self.isAboveThreshold = isAboveThreshold
    self.rules = rules
  }

  /// Whether the rows are compared at all.
  public var isCandidate: Bool {
    rules.contains { if case .candidate = $0.outcome { true } else { false } }
  }

  /// The verdict in words.
  func verdict(_ wording: Wording) -> String {
    wording.match(isAboveThreshold ? isCandidate ? .linked : .notCompared : .notLinked)
  }
}
