/// The hashed keys of records for one rule.
struct RuleKeys {
  private struct Part {
    let lane: Int
    let keys: PlainArray<UInt64>
  }

  private let parts: [Part]
  private let anyOrder: Bool
  private let rows: PlainArray<UInt32>
  private let width: Int

  init(_ rule: BlockingRule, records: PreparedRecords) {
    let plan = records.plan
    parts = rule.keys.map { key in
      let lane = plan.folded(key.field)
      return Part(lane: lane, keys: records.pools[plan.lanes[lane].pool].keys(key.transform))
    }
    anyOrder = rule.anyOrder
    rows = records.rows
    width = plan.lanes.count
  }

  /// The key of a record; 0 where it lacks a value.
  func key(of record: Int) -> UInt64 {
    var hash: UInt64 = anyOrder ? 1 : 0
    for part in parts {
      let key = part.keys.start[Int(rows.start[record * width + part.lane])]
      if key == 0 { return 0 }
      hash = anyOrder ? hash &+ StableHash.mix(key) : StableHash.combine(hash, key)
    }
    return hash | 1
  }
}
