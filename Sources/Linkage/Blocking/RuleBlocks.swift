/// The blocks of one rule: which records have the same key.
struct RuleBlocks: Sendable {
  /// The block of each record; 0 where it is in none that makes a pair.
  private(set) var blockOf: PlainArray<UInt32>
  /// The records of all blocks one after the other, in the order of the tables.
  let members: PlainArray<UInt32>
  /// Where each block begins, from block 1; one more than there are blocks.
  let starts: [Int]
  /// In each block, how many of the records are the left table's.
  let leftCounts: [Int]
  let isLink: Bool
  /// Blocks left out because they would make too many pairs, and the pairs they would make.
  let skippedBlocks: Int
  let skippedPairs: Int
  /// The pairs of the blocks that are there.
  let pairCount: Int

  init(_ rule: BlockingRule, records: PreparedRecords, maximumPairs: Int) {
    isLink = records.isLink
    let keys = RuleKeys(rule, records: records)
    let count = records.count
    let blockOf = PlainArray<UInt32>(repeating: 0, count: count)
    var groups = KeyGroups(expecting: count)
    for record in 0..<count {
      let key = keys.key(of: record)
      if key != 0 { blockOf.start[record] = groups.add(key, isLeft: record < records.leftCount) }
    }
    // Blocks that make no pair, or too many, vanish; the others are numbered anew.
    var renumbered = [UInt32](repeating: 0, count: groups.sizes.count)
    var starts = [0, 0]
    var leftCounts = [0]
    var skippedBlocks = 0
    var skippedPairs = 0
    var pairCount = 0
    for group in 1..<max(groups.sizes.count, 1) {
      let size = Int(groups.sizes[group])
      let left = Int(groups.leftSizes[group])
      let pairs = groups.pairCount(of: group, isLink: records.isLink)
      if pairs == 0 { continue }
      if pairs > maximumPairs {
        skippedBlocks += 1
        skippedPairs += pairs
        continue
      }
      pairCount += pairs
      renumbered[group] = UInt32(starts.count - 1)
      starts.append((starts.last ?? 0) + size)
      leftCounts.append(left)
    }
    let members = PlainArray<UInt32>(repeating: 0, count: starts.last ?? 0)
    var next = starts
    for record in 0..<count {
      let block = renumbered[Int(blockOf.start[record])]
      blockOf.start[record] = block
      if block == 0 { continue }
      members.start[next[Int(block)]] = UInt32(record)
      next[Int(block)] += 1
    }
    self.blockOf = blockOf
    self.members = members
    self.starts = starts
    self.leftCounts = leftCounts
    self.skippedBlocks = skippedBlocks
    self.skippedPairs = skippedPairs
    self.pairCount = pairCount
  }

  /// How many blocks there are.
  var count: Int { starts.count - 2 }

  /// Frees what is known of each record, where it is kept elsewhere.
  mutating func forgetRecords() {
    blockOf = PlainArray([])
  }

  /// How many pairs a block makes.
  func pairCount(ofBlock block: Int) -> Int {
    let size = starts[block + 1] - starts[block]
    return isLink ? leftCounts[block] * (size - leftCounts[block]) : size * (size - 1) / 2
  }
}
