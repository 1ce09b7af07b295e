import Synchronization

/// Scores all candidate pairs on several threads and keeps those above a weight.
struct CandidateScoring {
  let scorer: PairScorer
  let candidates: CandidatePairs
  let threads: Int

  /// The pairs kept, in no particular order, and how many pairs each rule added.
  func run(atLeast least: Double) -> (pairs: [LinkedPair], compared: [Int]) {
    let total = Mutex((pairs: [LinkedPair](), compared: [Int](repeating: 0, count: candidates.rules.count)))
    let next = Atomic(0)
    let taskCount = candidates.taskCount
    let leftCount = scorer.records.isLink ? scorer.records.leftCount : 0
    Workers.run(threads: threads, tasks: min(threads, max(taskCount, 1))) { _, _ in
      let comparer = PairComparer(scorer.comparisons, records: scorer.records)
      var pairs: [LinkedPair] = []
      var compared = [Int](repeating: 0, count: candidates.rules.count)
      while true {
        let task = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if task >= taskCount { break }
        var count = 0
        candidates.forEachPair(in: task) { first, second in
          count += 1
          let pattern = comparer.pattern(first, second)
          let weight = scorer.weight(pattern, first, second)
          if weight < least { return }
          pairs.append(LinkedPair(left: first, right: second - leftCount, weight: weight, pattern: pattern))
        }
        compared[candidates.rule(of: task)] += count
      }
      total.withLock { total in
        total.pairs.append(contentsOf: pairs)
        for rule in compared.indices { total.compared[rule] += compared[rule] }
      }
    }
    return total.withLock { $0 }
  }
}
