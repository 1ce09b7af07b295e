import Feeds
import Synchronization
import Testing

/// Work on several threads.
@Suite("work on several threads")
struct CrewTests {
  @Test("results stand in the order of the items, whatever the threads", arguments: [1, 2, 5])
  func order(_ threads: Int) {
    let items = Array(0..<3000)
    #expect(Crew.map(items, threads: threads) { "item number \($0)" } == items.map { "item number \($0)" })
    #expect(Crew.map([Int](), threads: threads) { "\($0)" }.isEmpty)
  }

  @Test("items are taken in the order asked for, results stand in the order of the items")
  func orderAskedFor() {
    let taken = Mutex([String]())
    let results = Crew.map(["a", "b", "c", "d"], inOrder: [2, 0, 3, 1], threads: 1) { item in
      taken.withLock { $0.append(item) }
      return item + item
    }
    #expect(taken.withLock { $0 } == ["c", "a", "d", "b"])
    #expect(results == ["aa", "bb", "cc", "dd"])
  }
}
