/// What comparisons and rules need to know of the values of each pool.
struct PoolNeeds {
  private(set) var keys: [Set<KeyTransform>]
  private(set) var words: Set<Int> = []

  init(_ settings: LinkageSettings, plan: LanePlan) {
    keys = plan.poolFoldings.map { _ in [] }
    for comparison in settings.comparisons {
      let pool = plan.lanes[plan.folded(comparison.field)].pool
      for condition in comparison.levels.map(\.condition) {
        switch condition {
        case .same(let transform): keys[pool].insert(transform)
        case .words, .wordsContained: words.insert(pool)
        default: break
        }
      }
    }
    for key in (settings.blocking + settings.training.rules).flatMap(\.keys) {
      keys[plan.lanes[plan.folded(key.field)].pool].insert(key.transform)
    }
  }
}
