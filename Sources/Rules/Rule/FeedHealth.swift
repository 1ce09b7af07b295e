/// What state the data of a dataset are in on the day of the run.
public enum FeedHealth: Hashable, Sendable {
  /// Present and not older than the cadence allows.
  case fresh
  /// Present, but older than the cadence allows.
  case late(ageDays: Int)
  /// No usable drop at all.
  case missing
  /// The newest drop was refused; the data, if any, are those of the last good one.
  case refused
}
