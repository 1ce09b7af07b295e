import Synchronization

/// The key indices of one dataset, one for each thread, until its state is decided.
final class DatasetKeys: Sendable {
  private let indices: Mutex<[UnsafeTransfer<KeyIndex>]>

  init(threads: Int) {
    indices = Mutex((0..<threads).map { _ in UnsafeTransfer(KeyIndex()) })
  }

  /// The index only that thread appends to.
  func index(of thread: Int) -> KeyIndex { indices.withLock { $0[thread] }.value }

  /// All indices, which are given up: their memory goes when the caller is done with them.
  func take() -> [KeyIndex] {
    indices.withLock { indices in
      defer { indices = [] }
      return indices
    }.map(\.value)
  }
}
