/// Why two records are linked, or not: what each field says, and what would have to be different.
public struct PairExplanation: Sendable {
  /// What one comparison says: a bar of the waterfall.
  public struct Step: Hashable, Sendable {
    /// The field.
    public let field: String
    /// Both values as they are compared, empty where missing.
    public let left: String
    /// See `left`.
    public let right: String
    /// The level, or nil where a value is missing.
    public let level: String?
    /// What the level speaks for a match, in bits.
    public let weight: Double
    /// What the value's being rare or frequent adds, in bits.
    public let termFrequency: Double
    /// The mildest change of this comparison alone that would turn the decision, or nil where none would.
    public let flip: Flip?
  }

  /// A change of one comparison that turns the decision.
  public struct Flip: Hashable, Sendable {
    /// The level the values would have to be at, or nil for a missing value.
    public let level: String?
    /// The match weight there would be, in bits.
    public let weight: Double
  }

  /// What two fields say too much or too little together.
  public struct Correction: Hashable, Sendable {
    /// The fields.
    public let first: String
    /// See `first`.
    public let second: String
    /// What is added, in bits.
    public let weight: Double
  }

  /// What a blocking rule makes of the pair.
  public struct Rule: Hashable, Sendable {
    /// The rule.
    public let rule: String
    /// Why it makes the pair a candidate, or does not.
    public let outcome: RuleOutcome
  }

  /// Whether a rule puts both records in one block.
  public enum RuleOutcome: Hashable, Sendable {
    /// It does: they are compared.
    case candidate
    /// Their keys differ in these parts.
    case keysDiffer([String])
    /// A record has no key: these parts are missing.
    case keyMissing([String])
    /// It does, but the block makes too many pairs.
    case blockTooLarge
  }

  /// How rare matches are, in bits: where the waterfall begins.
  public let prior: Double
  /// The comparisons, in the order of the settings.
  public let steps: [Step]
  /// The corrections between them that apply.
  public let corrections: [Correction]
  /// Where the waterfall ends: the match weight, in bits.
  public let weight: Double
  /// The match probability.
  public let probability: Double
  /// Whether it reaches the threshold.
  public let isAboveThreshold: Bool
  /// The blocking rules, in their order.
  public let rules: [Rule]

  /// Whether the pair is compared at all.
  public var isCandidate: Bool { rules.contains { $0.outcome == .candidate } }
}
