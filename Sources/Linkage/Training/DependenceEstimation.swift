import Glibc

/// Finds which comparisons depend on each other, and how strongly.
///
/// Each comparison is corrected for one other at most in each direction of a tree (after Chow and Liu), so that no
/// coincidence is taken out twice.
struct DependenceEstimation {
  /// The pairs looked at with what share of them belongs to the class, for one of the two classes.
  typealias Patterns = [(pattern: UInt64, count: Double)]

  private let levelCounts: [Int]
  /// Imagined pairs that behave independently: what was hardly ever seen is no dependence.
  private static let smoothing = 2.0
  /// Dependences that change the weight of matches by fewer bits on average are left out.
  private static let least = 0.3

  init(levelCounts: [Int]) {
    self.levelCounts = levelCounts
  }

  func dependences(matches: Patterns, others: Patterns) -> [Dependence] {
    let matching = joint(matches)
    let other = joint(others)
    var found: [(dependence: Dependence, effect: Double)] = []
    for first in levelCounts.indices {
      for second in levelCounts.indices.dropFirst(first + 1) {
        let place = first * levelCounts.count + second
        let (weights, effect) = correction(first, second, matching[place], other[place])
        if effect >= DependenceEstimation.least {
          found.append((Dependence(first: first, second: second, weights: weights), effect))
        }
      }
    }
    found.sort {
      ($1.effect, $0.dependence.first, $0.dependence.second) < ($0.effect, $1.dependence.first, $1.dependence.second)
    }
    var sets = DisjointSets(count: levelCounts.count)
    var chosen: [Dependence] = []
    for (dependence, _) in found where sets.find(dependence.first) != sets.find(dependence.second) {
      sets.join(dependence.first, dependence.second)
      chosen.append(dependence)
    }
    return chosen
  }

  /// For each two comparisons how many pairs there are at each level of both.
  private func joint(_ patterns: Patterns) -> [[Double]] {
    var counts = [[Double]](
      repeating: [Double](repeating: 0, count: 256), count: levelCounts.count * levelCounts.count)
    for (pattern, count) in patterns where count > 0 {
      for first in levelCounts.indices {
        let level = Int(pattern >> UInt64(first * 4) & 15)
        if level == 0 { continue }
        for second in levelCounts.indices.dropFirst(first + 1) {
          counts[first * levelCounts.count + second][level * 16 + Int(pattern >> UInt64(second * 4) & 15)] += count
        }
      }
    }
    return counts
  }

  private func correction(
    _ first: Int, _ second: Int, _ matching: [Double], _ other: [Double]
  ) -> (weights: [[Double]], effect: Double) {
    let matchLift = lift(first, second, matching)
    let otherLift = lift(first, second, other)
    var total = 0.0
    var effect = 0.0
    let weights = (1...levelCounts[first]).map { one in
      (1...levelCounts[second]).map { two in
        let weight = log2(matchLift[one * 16 + two] / otherLift[one * 16 + two])
        total += matching[one * 16 + two]
        effect += matching[one * 16 + two] * abs(weight)
        return weight
      }
    }
    return (weights, total == 0 ? 0 : effect / total)
  }

  /// How much more often two levels occur together than they would independently.
  private func lift(_ first: Int, _ second: Int, _ counts: [Double]) -> [Double] {
    var ofFirst = [Double](repeating: 0, count: 16)
    var ofSecond = ofFirst
    var total = 0.0
    for one in 1...levelCounts[first] {
      for two in 1...levelCounts[second] {
        ofFirst[one] += counts[one * 16 + two]
        ofSecond[two] += counts[one * 16 + two]
        total += counts[one * 16 + two]
      }
    }
    var lift = [Double](repeating: 1, count: 256)
    if total == 0 { return lift }
    for one in 1...levelCounts[first] {
      for two in 1...levelCounts[second] {
        let expected = ofFirst[one] * ofSecond[two] / total
        lift[one * 16 + two] =
          (counts[one * 16 + two] + DependenceEstimation.smoothing) / (expected + DependenceEstimation.smoothing)
      }
    }
    return lift
  }
}
