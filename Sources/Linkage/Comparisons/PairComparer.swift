/// Compares records and gives the levels as one number, four bits a comparison; 0 where a value is missing.
///
/// Used by one thread.
final class PairComparer {
  private let comparisons: [CompiledComparison]
  private let comparers: [ValueComparer]
  private let rows: UnsafePointer<UInt32>
  private let width: Int
  init(_ comparisons: [CompiledComparison], records: PreparedRecords) {
    self.comparisons = comparisons
    comparers = comparisons.map { ValueComparer($0) }
    rows = UnsafePointer(records.rows.start)
    width = records.plan.lanes.count
  }

  /// The levels of a pair of records.
  func pattern(_ first: Int, _ second: Int) -> UInt64 {
    let left = rows + first * width
    let right = rows + second * width
    var pattern: UInt64 = 0
    comparisons.withUnsafeBufferPointer { comparisons in
      var silenced: UInt64 = 0
      for index in 0..<comparisons.count {
        pattern |= UInt64(level(index, comparisons, left, right, &silenced)) << UInt64(index * 4)
      }
      pattern &= ~silenced
    }
    return pattern
  }

  @inline(__always)
  private func level(
    _ index: Int, _ comparisons: UnsafeBufferPointer<CompiledComparison>, _ left: UnsafePointer<UInt32>,
    _ right: UnsafePointer<UInt32>, _ silenced: inout UInt64
  ) -> UInt8 {
    let lane = comparisons[index].lane
    let first = left[lane]
    let second = right[lane]
    if first == 0 || second == 0 { return 0 }
    if first == second {
      guard let raw = comparisons[index].rawLane else { return comparisons[index].foldedLevel }
      return left[raw] == right[raw] ? comparisons[index].exactLevel : comparisons[index].foldedLevel
    }
    if let swap = comparisons[index].swapLane, first == right[swap], second == left[swap] {
      silenced |= comparisons[index].silenced
      return comparers[index].level(first, second, isSwapped: true)
    }
    return comparers[index].level(first, second, isSwapped: false)
  }
}
