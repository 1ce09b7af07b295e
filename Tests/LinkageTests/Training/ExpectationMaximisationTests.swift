import Testing

@testable import Linkage

@Suite("Expectation maximisation")
struct ExpectationMaximisationTests {
  private static let m = [[0.85, 0.1, 0.05], [0.9, 0.1], [0.7, 0.3], [0.8, 0.2]]
  private static let u = [[0.02, 0.08, 0.9], [0.05, 0.95], [0.1, 0.9], [0.01, 0.99]]

  /// Patterns drawn by known probabilities, with the share of matches.
  private func patterns(matches: Int, others: Int) -> [(pattern: UInt64, count: Int)] {
    var generator = SeededGenerator(seed: 3)
    var counts = PatternCounts()
    for (number, levels) in [(matches, Self.m), (others, Self.u)] {
      for _ in 0..<number {
        var pattern: UInt64 = 0
        for (index, shares) in levels.enumerated() {
          var draw = Double.random(in: 0..<1, using: &generator)
          var level = 0
          while level < shares.count - 1, draw >= shares[level] {
            draw -= shares[level]
            level += 1
          }
          pattern |= UInt64(level + 1) << UInt64(index * 4)
        }
        counts.add(pattern)
      }
    }
    return counts.sorted
  }

  private func estimate(_ patterns: [(pattern: UInt64, count: Int)], most: Int = 200, excluded: Set<Int> = [])
    -> ExpectationMaximisation.Estimate
  {
    let start = LinkageModel(
      priorProbability: 0.05,
      comparisons: Self.u.map { u in
        u.enumerated().map { LevelParameters(m: $0 == 0 ? 0.8 : 0.2 / Double(u.count - 1), u: $1) }
      })
    return ExpectationMaximisation(
      patterns: patterns, pairCount: Double(patterns.reduce(0) { $0 + $1.count }), weight: 1, excluded: excluded,
      fixed: Self.m.map { $0.map { _ in false } }, maximumIterations: most, convergence: 0.000_01, fixedPrior: nil
    ).run(from: start)
  }

  @Test("It recovers the probabilities the data were made with")
  func recovers() {
    let estimate = estimate(patterns(matches: 20_000, others: 180_000))
    #expect(estimate.converged)
    #expect(abs(estimate.model.priorProbability - 0.1) < 0.003)
    for (found, known) in zip(estimate.model.comparisons, Self.m) {
      for (level, m) in zip(found, known) { #expect(abs(level.m - m) < 0.015) }
    }
  }

  @Test("A comparison left out of a session stays as it was")
  func excludes() {
    let estimate = estimate(patterns(matches: 2_000, others: 18_000), excluded: [1])
    #expect(estimate.model.comparisons[1].map(\.m) == [0.8, 0.2])
    #expect(estimate.model.comparisons[2].map(\.m) != [0.8, 0.2])
  }

  @Test("It says when it did not converge")
  func notConverged() {
    let estimate = estimate(patterns(matches: 2_000, others: 18_000), most: 2)
    #expect(!estimate.converged)
    #expect(estimate.iterations == 2)
  }
}
