import Glibc

/// Learns the weights from the data themselves, without examples.
///
/// What pairs that do not match look like is learned from random pairs; what those that do look like, by an EM session
/// for each training rule. Then everything is estimated once more jointly, over all candidate pairs.
struct Trainer {
  let records: PreparedRecords
  let comparisons: [CompiledComparison]
  let threads: Int

  /// Rounds in which the matches among the random pairs are taken out of what random pairs look like.
  private static let rounds = 3
  /// Fewer expected matches with both values of a field teach nothing about it.
  private static let fewestMatches = 5.0

  private var settings: TrainingSettings { records.settings.training }

  /// A model, and how training went.
  func train(candidates: CandidatePairs) -> (model: LinkageModel, report: TrainingReport) {
    var report = TrainingReport()
    let sample = PairSample(records: records, comparisons: comparisons, threads: threads)
    let random = sample.random(count: settings.randomPairs, seed: settings.seed).sorted
    report.randomPairs = random.reduce(0) { $0 + $1.count }
    var model = startingModel()
    estimateU(of: &model, random, matches: nil)
    runSessions(of: &model, sample, &report)
    let (counts, weight) = sample.candidates(candidates, limit: settings.blockedPairs)
    let joint = estimation(counts.sorted, of: records.pairCount, weight: weight, excluded: [])
    // Before the joint estimation, not after: strangers of one town and postcode would pass for matches in it.
    let dependence = DependenceEstimation(levelCounts: model.comparisons.map(\.count))
    var estimate = ExpectationMaximisation.Estimate(model: model)
    for _ in 0..<Trainer.rounds {
      estimateU(of: &estimate.model, random, matches: PatternWeights(estimate.model))
      estimate.model.dependences = dependence.dependences(
        matches: shares(joint.patterns, estimate.model) { $0 },
        others: shares(random, estimate.model) { 1 - $0 })
      let iterations = estimate.iterations
      estimate = joint.run(from: estimate.model)
      estimate.iterations += iterations
    }
    report.sessions.append(
      TrainingReport.Session(
        rule: "", pairs: joint.patterns.reduce(0) { $0 + $1.count }, expectedMatches: estimate.matches,
        iterations: estimate.iterations, converged: estimate.converged))
    warn(about: estimate, &report)
    return (estimate.model, report)
  }

  /// Levels from strong to weak agreement are assumed ever rarer among matches.
  private func startingModel() -> LinkageModel {
    LinkageModel(
      priorProbability: settings.priorProbability ?? 1e-4,
      comparisons: records.settings.comparisons.map { comparison in
        let shares = comparison.levels.indices.map { exp2(-3 * Double($0)) }
        let total = shares.reduce(0, +)
        return zip(comparison.levels, shares).map { level, share in
          LevelParameters(m: level.m ?? share / total, u: level.u ?? 0.5)
        }
      })
  }

  private func estimateU(
    of model: inout LinkageModel, _ random: [(pattern: UInt64, count: Int)], matches weights: PatternWeights?
  ) {
    let prior = MatchProbability.weight(ofProbability: model.priorProbability)
    var counts = model.comparisons.map { [Double](repeating: 0, count: $0.count + 1) }
    for (pattern, count) in random {
      let match = weights.map { MatchProbability.probability(ofWeight: prior + $0.weight(pattern)) } ?? 0
      var rest = pattern
      for index in counts.indices {
        counts[index][Int(rest & 15)] += Double(count) * (1 - match)
        rest >>= 4
      }
    }
    for (index, comparison) in records.settings.comparisons.enumerated() {
      let given = comparison.levels.compactMap(\.u).reduce(0, +)
      let free = comparison.levels.indices.filter { comparison.levels[$0].u == nil }
      let smoothing = ExpectationMaximisation.smoothing
      let total = free.reduce(0) { $0 + counts[index][$1 + 1] + smoothing }
      for level in free {
        model.comparisons[index][level].u = (1 - given) * (counts[index][level + 1] + smoothing) / total
      }
    }
  }

  /// Patterns with how many of their pairs are of one class.
  private func shares(
    _ patterns: [(pattern: UInt64, count: Int)], _ model: LinkageModel, _ share: (Double) -> Double
  ) -> DependenceEstimation.Patterns {
    let weights = PatternWeights(model)
    let prior = MatchProbability.weight(ofProbability: model.priorProbability)
    return patterns.map { pattern, count in
      (pattern, Double(count) * share(MatchProbability.probability(ofWeight: prior + weights.weight(pattern))))
    }
  }

  private func runSessions(of model: inout LinkageModel, _ sample: PairSample, _ report: inout TrainingReport) {
    var learned = model.comparisons.map { _ in [[Double]]() }
    var prior = 0.0
    for rule in settings.rules {
      let pairs = CandidatePairs(
        [rule], records: records, maximumBlockPairs: records.settings.maximumBlockPairs, threads: threads)
      let (counts, weight) = sample.candidates(pairs, limit: settings.blockedPairs)
      let patterns = counts.sorted
      let total = Double(patterns.reduce(0) { $0 + $1.count }) * weight
      if total == 0 {
        report.warnings.append(.ruleMakesNoPair(rule: rule.label))
        continue
      }
      let fields = rule.fields
      let excluded = Set(comparisons.indices.filter { fields.contains(comparisons[$0].field) })
      var start = model
      start.priorProbability = 0.1
      let estimate = estimation(patterns, of: total, weight: weight, excluded: excluded, session: true).run(from: start)
      report.sessions.append(
        TrainingReport.Session(
          rule: rule.label, pairs: patterns.reduce(0) { $0 + $1.count }, expectedMatches: estimate.matches,
          iterations: estimate.iterations, converged: estimate.converged))
      if !estimate.converged { report.warnings.append(.notConverged(rule: rule.label)) }
      for index in comparisons.indices where !excluded.contains(index) {
        if estimate.levelMatches[index].dropFirst().reduce(0, +) < Trainer.fewestMatches { continue }
        learned[index].append(estimate.model.comparisons[index].map(\.m))
      }
      prior = max(prior, estimate.matches / records.pairCount)
    }
    for (index, sessions) in learned.enumerated() where !sessions.isEmpty {
      for level in model.comparisons[index].indices {
        model.comparisons[index][level].m = sessions.reduce(0) { $0 + $1[level] } / Double(sessions.count)
      }
    }
    if settings.priorProbability == nil, prior > 0 { model.priorProbability = min(prior, 0.9) }
  }

  private func estimation(
    _ patterns: [(pattern: UInt64, count: Int)], of pairCount: Double, weight: Double, excluded: Set<Int>,
    session: Bool = false
  ) -> ExpectationMaximisation {
    ExpectationMaximisation(
      patterns: patterns, pairCount: pairCount, weight: weight, excluded: excluded,
      fixed: records.settings.comparisons.map { $0.levels.map { $0.m != nil } },
      maximumIterations: settings.maximumIterations, convergence: settings.convergence,
      fixedPrior: session ? nil : settings.priorProbability)
  }

  private func warn(about estimate: ExpectationMaximisation.Estimate, _ report: inout TrainingReport) {
    if !estimate.converged { report.warnings.append(.notConverged(rule: "")) }
    if estimate.matches < 1 {
      report.warnings.append(.noMatches)
      return
    }
    for (index, comparison) in records.settings.comparisons.enumerated() {
      let matches = estimate.levelMatches[index].dropFirst()
      let levels = estimate.model.comparisons[index]
      if matches.reduce(0, +) < Trainer.fewestMatches {
        report.warnings.append(.fieldNotLearned(field: comparison.field))
        continue
      }
      for (number, level) in comparison.levels.enumerated() where level.m == nil {
        if matches[number + 1] < ExpectationMaximisation.smoothing, number < levels.count - 1 {
          report.warnings.append(.levelNotLearned(field: comparison.field, level: level.text))
        }
      }
      if let first = levels.first, let last = levels.last, first.weight <= last.weight {
        report.warnings.append(.levelsOutOfOrder(field: comparison.field, level: comparison.levels[0].text))
      }
    }
  }
}
