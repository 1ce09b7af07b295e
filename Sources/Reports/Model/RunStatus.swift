/// How a run ended (运行结果). The raw value is the exit status of the command.
public enum RunStatus: Int32, Sendable, CaseIterable {
  /// All done.
  case done = 0
  /// Failed; nothing was published.
  case failed = 1
  /// Done, but on stale, missing or refused data.
  case doneOnDoubtfulData = 3
}
