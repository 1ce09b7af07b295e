/// Damerau-Levenshtein distance, each place edited once (optimal string alignment).
final class EditDistance {
  private var rows: UnsafeMutablePointer<Int32>
  private var width = 256

  init() {
    rows = .allocate(capacity: 3 * width)
  }

  deinit {
    rows.deallocate()
  }

  /// The distance, or `limit` + 1 where it is more than `limit`.
  func distance(
    _ left: UnsafePointer<UInt16>, _ leftCount: Int, _ right: UnsafePointer<UInt16>, _ rightCount: Int, limit: Int
  ) -> Int {
    if abs(leftCount - rightCount) > limit { return limit + 1 }
    var start = 0
    var leftEnd = leftCount
    var rightEnd = rightCount
    while start < leftEnd, start < rightEnd, left[start] == right[start] { start += 1 }
    while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    let leftRest = leftEnd - start
    let rightRest = rightEnd - start
    if leftRest == 0 || rightRest == 0 { return min(max(leftRest, rightRest), limit + 1) }
    if leftRest == 1, rightRest == 1 { return min(1, limit + 1) }
    return distance(ofRest: left + start, leftRest, right + start, rightRest, limit: limit)
  }

  private func distance(
    ofRest left: UnsafePointer<UInt16>, _ leftCount: Int, _ right: UnsafePointer<UInt16>, _ rightCount: Int, limit: Int
  ) -> Int {
    reserve(rightCount + 1)
    var before = rows
    var last = rows + width
    var current = rows + 2 * width
    for column in 0...rightCount { last[column] = Int32(column) }
    for row in 1...leftCount {
      current[0] = Int32(row)
      var least = current[0]
      for column in 1...rightCount {
        let cost: Int32 = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(last[column - 1] + cost, min(last[column], current[column - 1]) + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          best = min(best, before[column - 2] + 1)
        }
        current[column] = best
        least = min(least, best)
      }
      if least > limit { return limit + 1 }
      (before, last, current) = (last, current, before)
    }
    return min(Int(last[rightCount]), limit + 1)
  }

  private func reserve(_ count: Int) {
    guard count > width else { return }
    rows.deallocate()
    width = count * 2
    rows = .allocate(capacity: 3 * width)
  }
}
