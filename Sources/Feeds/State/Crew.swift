import Dispatch
import Synchronization

/// Runs work on a fixed number of threads.
public enum Crew {
  /// Calls `body` once on each of `threads` threads, with the thread's number, and waits for all.
  public static func run(threads: Int, _ body: @Sendable (Int) -> Void) {
    if threads == 1 { return body(0) }
    DispatchQueue.concurrentPerform(iterations: threads) { body($0) }
  }

  /// Maps items on several threads; the results are in the order of the items.
  ///
  /// - Parameter order: the indices of all items, in the order in which they are taken; nil: from the first to the last.
  public static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item], inOrder order: [Int]? = nil, threads: Int, _ transform: @escaping @Sendable (Item) -> Value
  ) -> [Value] {
    [Value](unsafeUninitializedCapacity: items.count) { results, count in
      let next = Atomic(0)
      // Each index is taken once, so that no two threads write to one place, and every place is written.
      let places = UnsafeTransfer(results)
      run(threads: min(threads, max(1, items.count))) { _ in
        while true {
          let turn = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard turn < items.count else { return }
          let index = order?[turn] ?? turn
          places.value.initializeElement(at: index, to: transform(items[index]))
        }
      }
      count = items.count
    }
  }
}
