import Glibc

/// Expectation maximisation over counted patterns: which share of them match, and how levels are distributed among
/// those that do. What is known of pairs that do not match stays fixed.
struct ExpectationMaximisation {
  /// What was estimated.
  struct Estimate {
    var model: LinkageModel
    /// The expected number of matches, of the pairs counted.
    var matches = 0.0
    /// For each comparison and level how many matches are expected there, missing values first.
    var levelMatches: [[Double]] = []
    var iterations = 0
    var converged = false
  }

  /// The pairs that were counted.
  let patterns: [(pattern: UInt64, count: Int)]
  /// How many pairs there are of which the patterns are those that may match; at least as many as were counted.
  let pairCount: Double
  /// How many pairs one counted pair stands for.
  let weight: Double
  /// Comparisons that are neither used nor learned.
  let excluded: Set<Int>
  /// Levels whose m is given, by comparison; they stay as they are.
  let fixed: [[Bool]]
  let maximumIterations: Int
  let convergence: Double
  /// The prior, where it is given.
  let fixedPrior: Double?
  /// Imagined matches that keep a level never seen from speaking without bound.
  static let smoothing = 0.5

  func run(from start: LinkageModel) -> Estimate {
    var estimate = Estimate(model: start)
    while estimate.iterations < maximumIterations, !estimate.converged {
      estimate.iterations += 1
      expect(&estimate)
      let before = estimate.model
      maximise(&estimate)
      estimate.converged = change(from: before, to: estimate.model) < convergence
    }
    return estimate
  }

  private func expect(_ estimate: inout Estimate) {
    let weights = PatternWeights(estimate.model, excluded: excluded)
    let prior = MatchProbability.weight(ofProbability: estimate.model.priorProbability)
    var matches = 0.0
    var levelMatches = estimate.model.comparisons.map { [Double](repeating: 0, count: $0.count + 1) }
    for (pattern, count) in patterns {
      let expected =
        MatchProbability.probability(ofWeight: prior + weights.weight(pattern)) * Double(count) * weight
      if expected == 0 { continue }
      matches += expected
      var rest = pattern
      for index in levelMatches.indices {
        levelMatches[index][Int(rest & 15)] += expected
        rest >>= 4
      }
    }
    estimate.matches = matches
    estimate.levelMatches = levelMatches
  }

  private func maximise(_ estimate: inout Estimate) {
    // A share of exactly 0 or 1 could never be left again.
    estimate.model.priorProbability =
      fixedPrior ?? min(max(estimate.matches / pairCount, 1e-15), 0.999)
    for index in estimate.model.comparisons.indices where !excluded.contains(index) {
      let counts = estimate.levelMatches[index].dropFirst()
      let levels = estimate.model.comparisons[index]
      let given = levels.indices.filter { fixed[index][$0] }.reduce(0) { $0 + levels[$1].m }
      let free = levels.indices.filter { !fixed[index][$0] }
      let smoothing = ExpectationMaximisation.smoothing * weight
      let total = free.reduce(0) { $0 + counts[$1 + 1] + smoothing }
      for level in free {
        estimate.model.comparisons[index][level].m = (1 - given) * (counts[level + 1] + smoothing) / total
      }
    }
  }

  private func change(from before: LinkageModel, to after: LinkageModel) -> Double {
    var largest = abs(log(after.priorProbability / before.priorProbability))
    for (old, new) in zip(before.comparisons, after.comparisons) {
      for (oldLevel, newLevel) in zip(old, new) { largest = max(largest, abs(newLevel.m - oldLevel.m)) }
    }
    return largest
  }
}
