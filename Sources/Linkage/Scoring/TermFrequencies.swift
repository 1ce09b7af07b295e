import Glibc

/// How much a value's being rare or frequent adds to the weight of a level that adjusts for term frequency.
struct TermFrequencies: Sendable {
  /// For each value the logarithm of the u of equal values over the value's own share. Empty without adjustment.
  private let adjustments: PlainArray<Float>
  /// Which levels adjust.
  private let levels: UInt16
  private let lane: Int

  init(_ settings: ComparisonSettings, _ parameters: [LevelParameters], lane: Int, records: PreparedRecords) {
    var levels: UInt16 = 0
    for (number, level) in settings.levels.enumerated() where level.termFrequency { levels |= 1 << UInt16(number + 1) }
    self.levels = levels
    self.lane = lane
    guard levels != 0 else {
      adjustments = PlainArray([])
      return
    }
    let pool = records.pools[records.plan.lanes[lane].pool]
    let counts = PlainArray<UInt32>(repeating: 0, count: pool.count)
    let width = records.plan.lanes.count
    var known = 0
    for record in 0..<records.count {
      let value = records.rows.start[record * width + lane]
      counts.start[Int(value)] += 1
      if value != 0 { known += 1 }
    }
    // The u of values that are equal, whether or not a level tells writing from folding.
    let equal = zip(settings.levels, parameters).filter { $0.0.condition == .exact || $0.0.condition == .folded }
    let u = equal.reduce(0) { $0 + $1.1.u }
    let adjustments = PlainArray<Float>(repeating: 0, count: pool.count)
    if u > 0 {
      for value in 1..<max(pool.count, 1) {
        adjustments.start[value] = Float(log2(u * Double(known) / Double(max(counts.start[value], 1))))
      }
    }
    self.adjustments = adjustments
  }

  /// What is added at this level for two values; those of the more frequent one where they differ.
  @inline(__always)
  func adjustment(level: Int, _ left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>) -> Double {
    if levels & (1 << UInt16(level)) == 0 { return 0 }
    return Double(min(adjustments.start[Int(left[lane])], adjustments.start[Int(right[lane])]))
  }

  var isEmpty: Bool { levels == 0 }
}
