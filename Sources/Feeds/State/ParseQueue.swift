import Synchronization

/// A table to be parsed.
struct ParseTask: Sendable {
  let table: Table
  /// The dataset's index among those read.
  let dataset: Int
}

/// Hands tables to threads: one of its own to each while there are enough, then the same to several. Knows when a dataset
/// is all read.
final class ParseQueue: Sendable {
  private struct State {
    /// How many threads are at each task.
    var workers: [Int]
    var finished: Set<Int> = []
  }

  private let tasks: [ParseTask]
  private let state: Mutex<State>

  init(_ tasks: [ParseTask]) {
    self.tasks = tasks
    state = Mutex(State(workers: Array(repeating: 0, count: tasks.count)))
  }

  /// A table with chunks left, the one the fewest threads are at; nil when all are taken.
  func next() -> ParseTask? {
    state.withLock { state in
      let open = tasks.indices.filter { !tasks[$0].table.cutter.isExhausted }
      guard let best = open.min(by: { state.workers[$0] < state.workers[$1] }) else { return nil }
      state.workers[best] += 1
      return tasks[best]
    }
  }

  /// A thread found no chunk left in its table. True for exactly one thread of each dataset: the last one at work on it.
  func leave(_ task: ParseTask) -> Bool {
    state.withLock { state in
      if let index = tasks.firstIndex(where: { $0.table === task.table }) { state.workers[index] -= 1 }
      let own = tasks.indices.filter { tasks[$0].dataset == task.dataset }
      let isDone = own.allSatisfy { state.workers[$0] == 0 && tasks[$0].table.cutter.isExhausted }
      return isDone && state.finished.insert(task.dataset).inserted
    }
  }
}
