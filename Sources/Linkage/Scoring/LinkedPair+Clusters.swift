extension Sequence where Element == LinkedPair {
  /// The pairs as links between records of one table, for `Clusters`.
  public var links: [(Int, Int)] { map { ($0.left, $0.right) } }
}
