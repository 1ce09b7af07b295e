import Synchronization

/// Adds up what all threads have read.
final class ProgressMeter: Sendable {
  private let done = Atomic(0)
  private let total = Atomic(0)
  private let report: InboxReader.Progress

  init(_ report: @escaping InboxReader.Progress) {
    self.report = report
  }

  /// More bytes are to be read.
  func expect(_ bytes: Int) {
    total.wrappingAdd(bytes, ordering: .relaxed)
  }

  /// Bytes were read.
  func advance(_ bytes: Int) {
    let now = done.wrappingAdd(bytes, ordering: .relaxed).newValue
    report(now, total.load(ordering: .relaxed))
  }
}
