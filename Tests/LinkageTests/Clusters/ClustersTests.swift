import Linkage
import Testing

@Suite("Clusters")
struct ClustersTests {
  /// Joins by relabelling everything, over and over.
  private func naive(_ links: [(Int, Int)], count: Int) -> [Int] {
    var clusters = Array(0..<count)
    for (first, second) in links {
      let (kept, dropped) = (min(clusters[first], clusters[second]), max(clusters[first], clusters[second]))
      for record in clusters.indices where clusters[record] == dropped { clusters[record] = kept }
    }
    return clusters
  }

  @Test("Connected components are those of a naive union on random graphs", arguments: 0..<40)
  func connected(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1...120, using: &generator)
    let links = (0..<Int.random(in: 0...(count * 2), using: &generator)).map { _ in
      (Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
    }
    #expect(Clusters.connected(links, count: count) == naive(links, count: count))
    #expect(Clusters.connected(links.shuffled(using: &generator), count: count) == naive(links, count: count))
  }

  @Test("With one record of each source, the surest links win")
  func oneOfEachSource() {
    let clusters = Clusters.oneOfEachSource([(0, 2), (1, 2), (1, 3), (2, 4)], sources: [0, 0, 1, 1, 2])
    #expect(clusters == [0, 1, 0, 1, 0])
  }
}
