/// The figures of one night, for the trend (当期指标).
public struct NightFigures: Hashable, Sendable {
  /// The as-of day.
  public let day: Day
  /// Cases opened, back, departed that night, and open after it.
  public let opened, reopened, departed, open: Int
  /// Open cases whose deadline was past.
  public let overdue: Int
  /// Amounts outstanding of the open cases.
  public let outstanding: Fen
  /// Money that had come back by that night, as staff reported.
  public let recovered: Fen
  /// Feeds that were not sound.
  public let unsoundFeeds: Int

  /// The figures of one night.
  public init(
    day: Day, opened: Int, reopened: Int, departed: Int, open: Int, overdue: Int, outstanding: Fen, recovered: Fen,
    unsoundFeeds: Int
  ) {
    self.day = day
    self.opened = opened
    self.reopened = reopened
    self.departed = departed
    self.open = open
    self.overdue = overdue
    self.outstanding = outstanding
    self.recovered = recovered
    self.unsoundFeeds = unsoundFeeds
  }
}
