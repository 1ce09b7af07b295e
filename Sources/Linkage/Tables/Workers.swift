import Dispatch
import Synchronization

/// Runs tasks on several threads. Results never depend on how many there are.
enum Workers {
  /// Calls `body` once for each task; `worker` tells the threads apart, for what each keeps to itself.
  static func run(threads: Int, tasks: Int, _ body: @Sendable (_ worker: Int, _ task: Int) -> Void) {
    if threads <= 1 || tasks <= 1 {
      for task in 0..<tasks { body(0, task) }
      return
    }
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(threads, tasks)) { worker in
      while true {
        let task = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard task < tasks else { return }
        body(worker, task)
      }
    }
  }

  /// Maps tasks; the results are in the order of the tasks.
  static func map<Value: Sendable>(threads: Int, tasks: Int, _ body: @Sendable (_ task: Int) -> Value) -> [Value] {
    let results = Mutex([Value?](repeating: nil, count: tasks))
    run(threads: threads, tasks: tasks) { _, task in
      let value = body(task)
      results.withLock { $0[task] = value }
    }
    return results.withLock { $0 }.compactMap(\.self)
  }
}
