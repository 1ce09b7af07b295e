/// Explains pairs by a model.
struct PairExplainer {
  private let linker: Linker
  private let model: LinkageModel
  private let scorer: PairScorer
  private let records: PreparedRecords

  init(_ linker: Linker, model: LinkageModel) {
    self.linker = linker
    self.model = model
    scorer = linker.scorer(model)
    records = linker.records
  }

  /// Explains a pair of records, numbered over both tables.
  func explain(_ first: Int, _ second: Int) -> PairExplanation {
    let pattern = PairComparer(linker.comparisons, records: records).pattern(first, second)
    let weight = scorer.weight(pattern, first, second)
    let threshold = MatchProbability.weight(ofProbability: linker.settings.threshold)
    let steps = linker.comparisons.indices.map { step($0, pattern, first, second, threshold: threshold) }
    let corrections = model.dependences.compactMap { dependence -> PairExplanation.Correction? in
      let levels = [dependence.first, dependence.second].map { PairExplainer.level(of: $0, in: pattern) }
      if levels.contains(0) { return nil }
      return PairExplanation.Correction(
        first: linker.comparisons[dependence.first].field, second: linker.comparisons[dependence.second].field,
        weight: dependence.weights[levels[0] - 1][levels[1] - 1])
    }
    let rules = linker.settings.blocking.indices.map {
      PairExplanation.Rule(rule: linker.settings.blocking[$0].label, outcome: outcome(ofRule: $0, first, second))
    }
    return PairExplanation(
      prior: scorer.prior, steps: steps, corrections: corrections, weight: weight,
      probability: MatchProbability.probability(ofWeight: weight), isAboveThreshold: weight >= threshold, rules: rules)
  }

  private static func level(of comparison: Int, in pattern: UInt64) -> Int {
    Int(pattern >> UInt64(comparison * 4) & 15)
  }

  private func step(
    _ comparison: Int, _ pattern: UInt64, _ first: Int, _ second: Int, threshold: Double
  ) -> PairExplanation.Step {
    let compiled = linker.comparisons[comparison]
    let settings = linker.settings.comparisons[comparison]
    let level = PairExplainer.level(of: comparison, in: pattern)
    let texts = [first, second].map { compiled.pool.texts.text(records.row($0)[compiled.lane]) }
    return PairExplanation.Step(
      field: compiled.field, left: texts[0], right: texts[1], level: level == 0 ? nil : settings.levels[level - 1].text,
      weight: scorer.weights.weight(comparison: comparison, level: level),
      termFrequency: scorer.adjustment(comparison: comparison, level: level, first, second),
      flip: flip(comparison, pattern, first, second, threshold: threshold))
  }

  /// The level nearest to the threshold on its other side. Rarity is left out where values would be others.
  private func flip(
    _ comparison: Int, _ pattern: UInt64, _ first: Int, _ second: Int, threshold: Double
  ) -> PairExplanation.Flip? {
    let settings = linker.settings.comparisons[comparison]
    let level = PairExplainer.level(of: comparison, in: pattern)
    let isLinked = scorer.weight(pattern, first, second) >= threshold
    let others = scorer.weight(pattern, first, second) - scorer.prior - scorer.weights.weight(pattern)
    let rarity = others - scorer.adjustment(comparison: comparison, level: level, first, second)
    var best: PairExplanation.Flip?
    for other in 0...settings.levels.count where other != level {
      let changed = pattern & ~(15 << UInt64(comparison * 4)) | UInt64(other) << UInt64(comparison * 4)
      let weight = scorer.prior + scorer.weights.weight(changed) + rarity
      if (weight >= threshold) == isLinked { continue }
      if let best, abs(best.weight - threshold) <= abs(weight - threshold) { continue }
      best = PairExplanation.Flip(level: other == 0 ? nil : settings.levels[other - 1].text, weight: weight)
    }
    return best
  }

  private func outcome(ofRule number: Int, _ first: Int, _ second: Int) -> PairExplanation.RuleOutcome {
    let rule = linker.settings.blocking[number]
    var missing: [String] = []
    var different: [String] = []
    for key in rule.keys {
      let keys = RuleKeys(BlockingRule([key]), records: records)
      let (left, right) = (keys.key(of: first), keys.key(of: second))
      if left == 0 || right == 0 {
        missing.append(key.description)
      } else if left != right {
        different.append(key.description)
      }
    }
    if !missing.isEmpty { return .keyMissing(missing) }
    let keys = RuleKeys(rule, records: records)
    if keys.key(of: first) != keys.key(of: second) { return .keysDiffer(different) }
    return linker.candidates.isCandidate(first, second, rule: number) ? .candidate : .blockTooLarge
  }
}
