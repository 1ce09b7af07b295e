/// Gives pairs their match weights by a model.
struct PairScorer: Sendable {
  let records: PreparedRecords
  let comparisons: [CompiledComparison]
  /// The prior's weight, in bits.
  let prior: Double
  /// For each comparison sixteen numbers, the weights of its levels; 0 for a missing value.
  private let weights: PlainArray<Double>
  private let frequencies: [TermFrequencies]
  /// The numbers of the comparisons that adjust for term frequency.
  private let adjusting: [Int]

  init(records: PreparedRecords, comparisons: [CompiledComparison], model: LinkageModel) {
    self.records = records
    self.comparisons = comparisons
    prior = MatchProbability.weight(ofProbability: model.priorProbability)
    weights = PlainArray(repeating: 0, count: comparisons.count * 16)
    for (index, levels) in model.comparisons.enumerated() {
      for (level, parameters) in levels.enumerated() { weights.start[index * 16 + level + 1] = parameters.weight }
    }
    let settings = records.settings.comparisons
    frequencies = comparisons.indices.map {
      TermFrequencies(settings[$0], model.comparisons[$0], lane: comparisons[$0].lane, records: records)
    }
    adjusting = frequencies.indices.filter { [frequencies] in !frequencies[$0].isEmpty }
  }

  /// The weight of a level without adjustment.
  func levelWeight(comparison: Int, level: Int) -> Double { weights.start[comparison * 16 + level] }

  /// What term frequency adds to a comparison of a pair.
  func adjustment(comparison: Int, level: Int, _ first: Int, _ second: Int) -> Double {
    frequencies[comparison].adjustment(level: level, records.row(first), records.row(second))
  }

  /// The weight of a pair whose levels are known.
  @inline(__always)
  func weight(_ pattern: UInt64, _ first: Int, _ second: Int) -> Double {
    var total = prior
    var rest = pattern
    var place = UnsafePointer(weights.start)
    for _ in 0..<comparisons.count {
      total += place[Int(rest & 15)]
      place += 16
      rest >>= 4
    }
    if adjusting.isEmpty { return total }
    let left = records.row(first)
    let right = records.row(second)
    for index in adjusting {
      total += frequencies[index].adjustment(level: Int(pattern >> UInt64(index * 4) & 15), left, right)
    }
    return total
  }
}
