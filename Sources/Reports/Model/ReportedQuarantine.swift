import Civil

/// A value that could not be read (隔离记录, 数值问题): either its record was set aside, or the record was used without it.
public struct ReportedQuarantine: Hashable, Sendable {
  /// The feed, `agency/dataset`.
  public let feed: String
  /// The drop's file name.
  public let drop: String
  /// The line, row element's line or sheet row on which the record starts.
  public let line: Int
  /// The canonical name of the field; empty where the record as a whole is damaged.
  public let field: String
  /// The value as delivered.
  public let value: String
  /// Why it cannot be used.
  public let reason: QuarantineReason

  /// An unreadable value at a place.
  public init(feed: String, drop: String, line: Int, field: String, value: String, reason: QuarantineReason) {
    self.feed = feed
    self.drop = drop
    self.line = line
    self.field = field
    self.value = value
    self.reason = reason
  }
}
