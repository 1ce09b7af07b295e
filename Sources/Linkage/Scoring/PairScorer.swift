/// Gives pairs their match weights by a model.
struct PairScorer: Sendable {
  let records: PreparedRecords
  let comparisons: [CompiledComparison]
  /// The prior's weight, in bits.
  let prior: Double
  let weights: PatternWeights
  private let frequencies: [TermFrequencies]
  /// The numbers of the comparisons that adjust for term frequency.
  private let adjusting: [Int]

  init(records: PreparedRecords, comparisons: [CompiledComparison], model: LinkageModel) {
    self.records = records
    self.comparisons = comparisons
    prior = MatchProbability.weight(ofProbability: model.priorProbability)
    weights = PatternWeights(model)
    let settings = records.settings.comparisons
    frequencies = comparisons.indices.map {
      TermFrequencies(settings[$0], model.comparisons[$0], lane: comparisons[$0].lane, records: records)
    }
    adjusting = frequencies.indices.filter { [frequencies] in !frequencies[$0].isEmpty }
  }

  /// What term frequency adds to a comparison of a pair.
  func adjustment(comparison: Int, level: Int, _ first: Int, _ second: Int) -> Double {
    frequencies[comparison].adjustment(level: level, records.row(first), records.row(second))
  }

  /// The weight of a pair whose levels are known.
  @inline(__always)
  func weight(_ pattern: UInt64, _ first: Int, _ second: Int) -> Double {
    var total = prior + weights.weight(pattern)
    if adjusting.isEmpty { return total }
    let left = records.row(first)
    let right = records.row(second)
    for index in adjusting {
      total += frequencies[index].adjustment(level: Int(pattern >> UInt64(index * 4) & 15), left, right)
    }
    return total
  }
}
