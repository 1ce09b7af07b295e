import Civil

/// What a run tells while it goes on: for a progress bar or a log.
public enum RunEvent: Sendable {
  /// A stage of a run.
  public enum Stage: String, Sendable, CaseIterable {
    /// Reading the agencies' files.
    case reading
    /// Bringing together the records of each person and checking them.
    case checking
    /// Writing the lists.
    case writing
  }

  /// A stage begins.
  case began(Stage)
  /// How much of a stage is done; both counts in the stage's own unit (bytes, partitions).
  case progressed(Stage, done: Int, total: Int)
  /// Something the operator must know; the run goes on.
  case problem(Problem)
  /// The run is published.
  case published(path: String)
}
