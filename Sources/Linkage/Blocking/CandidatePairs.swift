/// The pairs that at least one blocking rule makes, each given once: by the first rule that makes it.
struct CandidatePairs: Sendable {
  /// A stretch of one rule's blocks that makes some tens of thousands of pairs.
  private struct Task {
    let rule: Int
    let blocks: Range<Int>
  }

  let rules: [RuleBlocks]
  private let tasks: [Task]
  /// For each record its block under every rule.
  private let blocksOf: PlainArray<UInt32>
  private static let pairsPerTask = 200_000

  init(_ rules: [BlockingRule], records: PreparedRecords, maximumBlockPairs: Int, threads: Int) {
    var blocks = Workers.map(threads: threads, tasks: rules.count) { rule in
      RuleBlocks(rules[rule], records: records, maximumPairs: maximumBlockPairs)
    }
    let width = rules.count
    let blocksOf = PlainArray<UInt32>(repeating: 0, count: records.count * width)
    for rule in blocks.indices {
      let blockOf = blocks[rule].blockOf.start
      for record in 0..<records.count { blocksOf.start[record * width + rule] = blockOf[record] }
      blocks[rule].forgetRecords()
    }
    self.blocksOf = blocksOf
    self.rules = blocks
    tasks = blocks.enumerated().flatMap { CandidatePairs.tasks(rule: $0, $1) }
  }

  private static func tasks(rule: Int, _ blocks: RuleBlocks) -> [Task] {
    var tasks: [Task] = []
    var first = 1
    var pairs = 0
    for block in 1..<blocks.count + 1 {
      pairs += blocks.pairCount(ofBlock: block)
      if pairs >= pairsPerTask || block == blocks.count {
        tasks.append(Task(rule: rule, blocks: first..<block + 1))
        first = block + 1
        pairs = 0
      }
    }
    return tasks
  }

  /// How many tasks the pairs are divided into.
  var taskCount: Int { tasks.count }

  /// The most pairs there can be: those of all rules, the ones several rules make counted several times.
  var pairBound: Int { rules.reduce(0) { $0 + $1.pairCount } }

  /// Whether a rule puts two records in one block.
  func isCandidate(_ first: Int, _ second: Int, rule: Int) -> Bool {
    let block = blocksOf.start[first * rules.count + rule]
    return block != 0 && block == blocksOf.start[second * rules.count + rule]
  }

  /// The rule whose pairs a task makes.
  func rule(of task: Int) -> Int { tasks[task].rule }

  /// Gives `body` the pairs of a task, the left or earlier record first.
  @inline(__always)
  func forEachPair(in task: Int, _ body: (_ first: Int, _ second: Int) -> Void) {
    let rule = tasks[task].rule
    let blocks = rules[rule]
    let members = UnsafePointer(blocks.members.start)
    let width = rules.count
    for block in tasks[task].blocks {
      let start = blocks.starts[block]
      let end = blocks.starts[block + 1]
      let leftEnd = blocks.isLink ? start + blocks.leftCounts[block] : end
      for first in start..<leftEnd {
        let left = Int(members[first])
        let ofLeft = UnsafePointer(blocksOf.start + left * width)
        for second in (blocks.isLink ? leftEnd : first + 1)..<end {
          let right = Int(members[second])
          let ofRight = UnsafePointer(blocksOf.start + right * width)
          var isNew = true
          for index in 0..<rule where ofLeft[index] != 0 && ofLeft[index] == ofRight[index] {
            isNew = false
            break
          }
          if isNew { body(left, right) }
        }
      }
    }
  }
}
