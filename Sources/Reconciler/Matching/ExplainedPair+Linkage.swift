import Linkage
import Reports

extension ExplainedPair {
  /// An explanation of the linker, for people.
  init(_ pair: PairExplanation, leftRow: Int, rightRow: Int, settings: LinkageSettings) {
    self.init(
      leftRow: leftRow, rightRow: rightRow, prior: pair.prior,
      steps: pair.steps.enumerated().map { number, step in
        let levels = settings.comparisons[number].levels
        return Step(
          field: step.field, left: step.left, right: step.right, level: Level(step.level, of: levels),
          weight: step.weight + step.termFrequency, rarity: step.termFrequency,
          flip: step.flip.map { (Level($0.level, of: levels), $0.weight) })
      },
      corrections: pair.corrections.map { Correction(fields: [$0.first, $0.second], weight: $0.weight) },
      weight: pair.weight, probability: pair.probability, isAboveThreshold: pair.isAboveThreshold,
      rules: pair.rules.map { Rule(rule: $0.rule, outcome: Rule.Outcome($0.outcome)) })
  }
}

extension ExplainedPair.Level {
  /// The level people call by this text, or nil where a value is missing.
  fileprivate init?(_ text: String?, of levels: [LevelSettings]) {
    guard let level = levels.first(where: { $0.text == text }) else { return nil }
    self.init(label: level.label, condition: level.condition.description)
  }
}

extension ExplainedPair.Rule.Outcome {
  fileprivate init(_ outcome: PairExplanation.RuleOutcome) {
    switch outcome {
    case .candidate: self = .candidate
    case .keysDiffer(let keys): self = .differs(keys)
    case .keyMissing(let keys): self = .missing(keys)
    case .blockTooLarge: self = .tooLarge
    }
  }
}
