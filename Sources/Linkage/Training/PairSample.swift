import Synchronization

/// Counts the patterns of random pairs and of candidate pairs, on several threads, always with the same result.
struct PairSample {
  let records: PreparedRecords
  let comparisons: [CompiledComparison]
  let threads: Int

  private static let pairsPerTask = 50_000

  /// Random pairs. Records are drawn by what they say, not by where they stand, so shuffled tables give the same pairs.
  func random(count: Int, seed: UInt64) -> PatternCounts {
    let order = canonicalOrder()
    let left = order.left
    let right = order.right
    if left.isEmpty || right.isEmpty || records.count < 2 { return PatternCounts() }
    let all = records.pairCount <= Double(count)
    let tasks = all ? left.count : (count + PairSample.pairsPerTask - 1) / PairSample.pairsPerTask
    let isLink = records.isLink
    return counts(tasks: tasks) { task, comparer, counts in
      if all {
        for second in isLink ? right[...] : right[(task + 1)...] {
          counts.add(comparer.pattern(Int(left[task]), Int(second)))
        }
        return
      }
      for number in task * PairSample.pairsPerTask..<min(count, (task + 1) * PairSample.pairsPerTask) {
        let bits = StableHash.combine(seed, UInt64(number))
        let first = Int((bits >> 32).multipliedFullWidth(by: UInt64(left.count) << 32).high)
        var second = Int(StableHash.mix(bits).multipliedFullWidth(by: UInt64(right.count - (isLink ? 0 : 1))).high)
        if !isLink, second >= first { second += 1 }
        counts.add(comparer.pattern(Int(left[first]), Int(right[second])))
      }
    }
  }

  /// Candidate pairs, about `limit` of them where there are many more, and what one of them stands for.
  ///
  /// Pairs are chosen by what their records say.
  func candidates(_ pairs: CandidatePairs, limit: Int) -> (counts: PatternCounts, weight: Double) {
    let bound = pairs.pairBound
    let share = bound <= limit ? 1 : Double(limit) / Double(bound)
    let cut = share == 1 ? UInt64.max : UInt64(share * Double(UInt64.max))
    let hashes = UnsafePointerBox(records.hashes.start)
    let counts = counts(tasks: pairs.taskCount) { task, comparer, counts in
      let hashes = hashes.pointer
      pairs.forEachPair(in: task) { first, second in
        if cut != .max, StableHash.mix(hashes[first] &+ hashes[second]) > cut { return }
        counts.add(comparer.pattern(first, second))
      }
    }
    return (counts, 1 / share)
  }

  private func counts(
    tasks: Int, _ body: @escaping @Sendable (Int, PairComparer, inout PatternCounts) -> Void
  ) -> PatternCounts {
    let total = Mutex(PatternCounts())
    let next = Atomic(0)
    Workers.run(threads: threads, tasks: min(threads, max(tasks, 1))) { _, _ in
      let comparer = PairComparer(comparisons, records: records)
      var counts = PatternCounts()
      while true {
        let task = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if task >= tasks { break }
        body(task, comparer, &counts)
      }
      total.withLock { $0.add(counts) }
    }
    return total.withLock { $0 }
  }

  private func canonicalOrder() -> (left: [UInt32], right: [UInt32]) {
    let hashes = UnsafePointerBox(records.hashes.start).pointer
    func sorted(_ range: Range<Int>) -> [UInt32] {
      range.map { (hashes[$0], UInt32($0)) }.sorted { $0 < $1 }.map(\.1)
    }
    let left = sorted(0..<records.leftCount)
    return (left, records.isLink ? sorted(records.leftCount..<records.count) : left)
  }
}
