import Civil
import Reconciler
import Synchronization

/// What a run told, as words.
final class EventLog: Sendable {
  private let list = Mutex([String]())

  var all: [String] { list.withLock { $0 } }

  func add(_ event: RunEvent) {
    let text =
      switch event {
      case .began(let stage): "began \(stage.rawValue)"
      case .progressed(let stage, let done, let total): "progress \(stage.rawValue) \(done)/\(total)"
      case .problem(let problem): "problem \(problem.kind.rawValue) \(problem.file)"
      case .published(let path): "published \(path)"
      }
    list.withLock { $0.append(text) }
  }
}
