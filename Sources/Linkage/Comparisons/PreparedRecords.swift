/// The records of both tables as rows of numbers, the left table's first.
final class PreparedRecords: Sendable {
  let settings: LinkageSettings
  let plan: LanePlan
  /// How many records the left table has; the others are the right one's. All of them when duplicates are looked for.
  let leftCount: Int
  let count: Int
  /// Whether two tables are linked.
  let isLink: Bool
  /// One pool for each group of fields.
  let pools: [ValuePool]
  /// Records one after the other, `plan.lanes.count` numbers each.
  let rows: PlainArray<UInt32>
  /// A hash of what each record says, the same whatever its place.
  let hashes: PlainArray<UInt64>

  init(
    left: LinkageTable, right: LinkageTable?, settings: LinkageSettings, vocabulary: LinkageVocabulary, threads: Int
  ) {
    self.settings = settings
    let plan = LanePlan(settings)
    self.plan = plan
    leftCount = left.rowCount
    let count = left.rowCount + (right?.rowCount ?? 0)
    self.count = count
    isLink = right != nil
    let width = plan.lanes.count
    let rows = PlainArray<UInt32>(repeating: 0, count: count * width)
    self.rows = rows
    let needs = PoolNeeds(settings, plan: plan)
    let maker = KeyMaker(vocabulary: vocabulary)
    pools = Workers.map(threads: threads, tasks: plan.poolFoldings.count) { number in
      let pool = ValuePool(hasDates: plan.poolFoldings[number] == .date)
      for (lane, place) in plan.lanes.enumerated() where place.pool == number {
        let filler = LaneFiller(settings.fields[place.field], lane: lane, width: width, into: rows)
        filler.fill(from: left, settings.fields[place.field].left, first: 0, pool: pool)
        if let right { filler.fill(from: right, settings.fields[place.field].right, first: left.rowCount, pool: pool) }
      }
      pool.freeze(keys: needs.keys[number], needsWords: needs.words.contains(number), maker: maker)
      return pool
    }
    for (lane, place) in plan.lanes.enumerated() where place.isRaw {
      var written = TextPool()
      let filler = LaneFiller(settings.fields[place.field], lane: lane, width: width, into: rows)
      filler.fillRaw(from: left, settings.fields[place.field].left, first: 0, pool: &written)
      if let right {
        filler.fillRaw(from: right, settings.fields[place.field].right, first: left.rowCount, pool: &written)
      }
    }
    hashes = PreparedRecords.hashes(rows: rows, count: count, plan: plan, pools: pools)
  }

  /// The numbers of a record.
  @inline(__always)
  func row(_ record: Int) -> UnsafePointer<UInt32> {
    UnsafePointer(rows.start + record * plan.lanes.count)
  }

  /// How many pairs there are in all.
  var pairCount: Double {
    PairTotal.pairs(leftCount, isLink ? count - leftCount : nil)
  }

  private static func hashes(
    rows: PlainArray<UInt32>, count: Int, plan: LanePlan, pools: [ValuePool]
  ) -> PlainArray<UInt64> {
    let hashes = PlainArray<UInt64>(repeating: 0, count: count)
    let width = plan.lanes.count
    let lanes = plan.lanes.enumerated().filter { !$1.isRaw }.map { ($0, pools[$1.pool].hashes) }
    for record in 0..<count {
      var hash: UInt64 = 0
      for (lane, values) in lanes {
        hash = StableHash.combine(hash, values.start[Int(rows.start[record * width + lane])])
      }
      hashes.start[record] = hash
    }
    return hashes
  }
}
