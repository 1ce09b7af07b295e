/// The weights of a model in a form that patterns of levels are weighed with fast.
struct PatternWeights: Sendable {
  /// For each comparison sixteen weights; 0 for a missing value and for comparisons that are not used.
  private let levels: PlainArray<Double>
  /// For each dependence 256 corrections.
  private let corrections: PlainArray<Double>
  /// For each dependence where its comparisons' levels stand in a pattern.
  private let pairs: PlainArray<UInt64>
  private let comparisonCount: Int

  init(_ model: LinkageModel, excluded: Set<Int> = []) {
    comparisonCount = model.comparisons.count
    levels = PlainArray(repeating: 0, count: comparisonCount * 16)
    for (index, parameters) in model.comparisons.enumerated() where !excluded.contains(index) {
      for (level, each) in parameters.enumerated() { levels.start[index * 16 + level + 1] = each.weight }
    }
    let used = model.dependences.filter { !excluded.contains($0.first) && !excluded.contains($0.second) }
    corrections = PlainArray(repeating: 0, count: used.count * 256)
    pairs = PlainArray(used.map { UInt64($0.first * 4) | UInt64($0.second * 4) << 32 })
    for (index, dependence) in used.enumerated() {
      for (first, row) in dependence.weights.enumerated() {
        for (second, weight) in row.enumerated() {
          corrections.start[index * 256 + (first + 1) * 16 + second + 1] = weight
        }
      }
    }
  }

  /// The weight of one level of a comparison, counted from 1, without corrections.
  func weight(comparison: Int, level: Int) -> Double { levels.start[comparison * 16 + level] }

  /// The weight of a pattern, without the prior.
  @inline(__always)
  func weight(_ pattern: UInt64) -> Double {
    var total = 0.0
    var rest = pattern
    var place = UnsafePointer(levels.start)
    for _ in 0..<comparisonCount {
      total += place[Int(rest & 15)]
      place += 16
      rest >>= 4
    }
    for index in 0..<pairs.count {
      let shifts = pairs.start[index]
      let first = Int(pattern >> (shifts & 63) & 15)
      let second = Int(pattern >> (shifts >> 32) & 15)
      total += corrections.start[index * 256 + first * 16 + second]
    }
    return total
  }
}
