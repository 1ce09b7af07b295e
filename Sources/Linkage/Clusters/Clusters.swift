/// Groups of records that are the same (聚类).
public enum Clusters {
  /// Connected components: two records are in one cluster when a chain of links leads from one to the other.
  ///
  /// - Parameters:
  ///   - links: pairs of records.
  ///   - count: how many records there are.
  /// - Returns: for each record the lowest one of its cluster.
  public static func connected(_ links: some Sequence<(Int, Int)>, count: Int) -> [Int] {
    var sets = DisjointSets(count: count)
    for (first, second) in links { sets.join(first, second) }
    return (0..<count).map { sets.find($0) }
  }

  /// Clusters with one record of each source at most. Links are taken in order, the surest first; one that would put
  /// two records of a source into one cluster is left out.
  ///
  /// - Parameters:
  ///   - links: pairs of records, in the order of their weights.
  ///   - sources: for each record the number of the source it is from.
  /// - Returns: for each record the lowest one of its cluster.
  public static func oneOfEachSource(_ links: some Sequence<(Int, Int)>, sources: [Int]) -> [Int] {
    var sets = DisjointSets(count: sources.count)
    var held = sources.map { Set([$0]) }
    for (first, second) in links {
      let (left, right) = (sets.find(first), sets.find(second))
      guard left != right, held[left].isDisjoint(with: held[right]) else { continue }
      sets.join(left, right)
      let (root, other) = (min(left, right), max(left, right))
      held[root].formUnion(held[other])
      held[other] = []
    }
    return sources.indices.map { sets.find($0) }
  }
}
