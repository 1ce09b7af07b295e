/// Which numbers each record carries: a lane for the folded value of every field, and one for the value as written
/// where some level asks for it.
struct LanePlan: Sendable {
  /// A lane: whose values it holds, and how.
  struct Lane: Sendable {
    let field: Int
    let pool: Int
    let isRaw: Bool
  }

  private(set) var lanes: [Lane] = []
  /// The pools' foldings.
  private(set) var poolFoldings: [FieldType.Folding] = []
  private let folded: [String: Int]
  private let raw: [String: Int]

  init(_ settings: LinkageSettings) {
    // Fields that are compared with each other share a pool, so that equal values have equal numbers.
    var root = Array(settings.fields.indices)
    let number = Dictionary(uniqueKeysWithValues: settings.fields.enumerated().map { ($1.name, $0) })
    func join(_ first: String, _ second: String) {
      guard let first = number[first], let second = number[second] else { return }
      let (kept, dropped) = (min(root[first], root[second]), max(root[first], root[second]))
      for index in root.indices where root[index] == dropped { root[index] = kept }
    }
    for comparison in settings.comparisons {
      for case .swapped(let other) in comparison.levels.map(\.condition) { join(comparison.field, other) }
    }
    var pools: [Int: Int] = [:]
    var folded: [String: Int] = [:]
    var raw: [String: Int] = [:]
    for (index, field) in settings.fields.enumerated() {
      if pools[root[index]] == nil {
        pools[root[index]] = poolFoldings.count
        poolFoldings.append(field.type.folding)
      }
      folded[field.name] = lanes.count
      lanes.append(Lane(field: index, pool: pools[root[index]] ?? 0, isRaw: false))
    }
    for comparison in settings.comparisons where comparison.levels.contains(where: { $0.condition == .exact }) {
      raw[comparison.field] = lanes.count
      lanes.append(Lane(field: number[comparison.field] ?? 0, pool: -1, isRaw: true))
    }
    self.folded = folded
    self.raw = raw
  }

  /// The lane of a field's folded values.
  func folded(_ field: String) -> Int { folded[field] ?? 0 }

  /// The lane of a field's values as written, where there is one.
  func raw(_ field: String) -> Int? { raw[field] }
}
