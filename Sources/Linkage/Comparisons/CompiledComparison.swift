/// A comparison ready to be evaluated millions of times.
struct CompiledComparison: @unchecked Sendable {
  let field: String
  let lane: Int
  let rawLane: Int?
  let pool: ValuePool
  /// The level of two values that are the same as written, and of two that are so once folded.
  let exactLevel: UInt8
  let foldedLevel: UInt8
  /// The lane this one may be swapped with.
  let swapLane: Int?
  /// The bits of the comparison of that lane, which a swap makes silent.
  private(set) var silenced: UInt64 = 0
  /// The conditions of two different values, in order.
  let conditions: [CompiledCondition]
  let relations: [any ValueRelation]
  let levelCount: Int

  init(_ settings: ComparisonSettings, records: PreparedRecords, vocabulary: LinkageVocabulary) {
    let plan = records.plan
    field = settings.field
    lane = plan.folded(settings.field)
    rawLane = plan.raw(settings.field)
    pool = records.pools[plan.lanes[lane].pool]
    levelCount = settings.levels.count
    var conditions: [CompiledCondition] = []
    var relations: [any ValueRelation] = []
    var swapLane: Int?
    for (index, level) in settings.levels.enumerated() {
      let number = UInt8(index + 1)
      switch level.condition {
      case .exact, .folded: break
      case .jaroWinkler(let least):
        conditions.append(CompiledCondition(kind: .jaroWinkler, level: number, real: least))
      case .edits(let most): conditions.append(CompiledCondition(kind: .edits, level: number, whole: most))
      case .words(let least): conditions.append(CompiledCondition(kind: .words, level: number, real: least))
      case .wordsContained: conditions.append(CompiledCondition(kind: .wordsContained, level: number))
      case .same(let transform):
        conditions.append(CompiledCondition(kind: .sameKey, level: number, keys: pool.keys(transform).start))
      case .dateDigit: conditions.append(CompiledCondition(kind: .dateDigit, level: number))
      case .dayMonthSwapped: conditions.append(CompiledCondition(kind: .dayMonthSwapped, level: number))
      case .years(let most): conditions.append(CompiledCondition(kind: .years, level: number, whole: most))
      case .days(let most): conditions.append(CompiledCondition(kind: .days, level: number, whole: most))
      case .swapped(let other):
        swapLane = plan.folded(other)
        if let partner = records.settings.comparisons.firstIndex(where: { $0.field == other }) {
          silenced = 15 << UInt64(partner * 4)
        }
        conditions.append(CompiledCondition(kind: .swapped, level: number))
      case .related(let name):
        guard let relation = vocabulary.relation(named: name) else { break }
        conditions.append(CompiledCondition(kind: .related, level: number, whole: relations.count))
        relations.append(relation)
      case .otherwise: conditions.append(CompiledCondition(kind: .otherwise, level: number))
      }
    }
    self.conditions = conditions
    self.relations = relations
    self.swapLane = swapLane
    // Equal values hold every condition but `exact` and `swapped`, which are asked first or not at all.
    foldedLevel = CompiledComparison.firstLevel(settings) { $0 != .exact && !$0.isSwap }
    exactLevel = CompiledComparison.firstLevel(settings) { !$0.isSwap }
  }

  private static func firstLevel(_ settings: ComparisonSettings, where holds: (LevelCondition) -> Bool) -> UInt8 {
    UInt8((settings.levels.firstIndex { holds($0.condition) } ?? settings.levels.count - 1) + 1)
  }
}

extension LevelCondition {
  /// Whether it compares with another field.
  fileprivate var isSwap: Bool {
    if case .swapped = self { true } else { false }
  }
}
