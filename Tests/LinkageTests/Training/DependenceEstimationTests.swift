import Testing

@testable import Linkage

@Suite("Comparisons that do not speak independently")
struct DependenceEstimationTests {
  /// Pairs at both levels of two comparisons, agreement first.
  private func patterns(_ counts: [[Double]]) -> DependenceEstimation.Patterns {
    var patterns: DependenceEstimation.Patterns = []
    for (first, row) in counts.enumerated() {
      for (second, count) in row.enumerated() { patterns.append((UInt64(first + 1) | UInt64(second + 1) << 4, count)) }
    }
    return patterns
  }

  private let estimation = DependenceEstimation(levelCounts: [2, 2])
  private let independent = [[81_000.0, 9_000], [9_000, 1_000]]

  @Test("Independent ones need no correction")
  func independentOnes() {
    let others = patterns([[100, 9_900], [9_900, 980_100]])
    #expect(estimation.dependences(matches: patterns(independent), others: others).isEmpty)
  }

  @Test("A town that comes with the postcode speaks once")
  func strangersAgreeTogether() throws {
    // A thousandth agree on either, always on both: a thousand times what chance would give.
    let others = patterns([[1_000, 0], [0, 999_000]])
    let found = try #require(estimation.dependences(matches: patterns(independent), others: others).first)
    #expect(found.first == 0 && found.second == 1)
    #expect(found.weights[0][0] < -8 && found.weights[0][0] > -10)
    #expect(abs(found.weights[1][1]) < 0.01)
  }

  @Test("Who has moved differs in both, and that counts once against a match")
  func matchesDifferTogether() throws {
    let matches = patterns([[90_000, 0], [0, 10_000]])
    let others = patterns([[100, 9_900], [9_900, 980_100]])
    let found = try #require(estimation.dependences(matches: matches, others: others).first)
    #expect(found.weights[1][1] > 3)
  }

  @Test("Two seen where chance gives one would be a bit; so few pairs correct by less than half")
  func noise() {
    let others = patterns([[2, 998], [998, 998_002]])
    let found = estimation.dependences(matches: patterns(independent), others: others)
    #expect(found.allSatisfy { abs($0.weights[0][0]) < 0.5 })
  }

  @Test("Corrections make a tree: nothing is taken out twice")
  func tree() {
    let three = DependenceEstimation(levelCounts: [2, 2, 2])
    let others: DependenceEstimation.Patterns = [(0x111, 1_000), (0x222, 999_000)]
    let matches: DependenceEstimation.Patterns = [(0x111, 90_000), (0x112, 9_000), (0x121, 9_000), (0x211, 9_000)]
    #expect(three.dependences(matches: matches, others: others).count == 2)
  }
}
