/// Union-find: which records are connected, however indirectly.
struct DisjointSets {
  private var parents: [UInt32]

  init(count: Int) {
    parents = (0..<UInt32(count)).map { $0 }
  }

  /// The lowest record connected with this one.
  mutating func find(_ record: Int) -> Int {
    var current = UInt32(record)
    while parents[Int(current)] != current {
      parents[Int(current)] = parents[Int(parents[Int(current)])]
      current = parents[Int(current)]
    }
    return Int(current)
  }

  /// Connects two records. The lower root stays a root.
  mutating func join(_ first: Int, _ second: Int) {
    let (left, right) = (find(first), find(second))
    if left < right { parents[right] = UInt32(left) } else { parents[left] = UInt32(right) }
  }
}
