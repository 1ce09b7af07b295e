/// How often a feed was sound (数据源历史).
public struct FeedHistory: Hashable, Sendable {
  /// The feed, `agency/dataset`.
  public let feed: String
  /// Nights on which it was not sound, of all nights recorded.
  public let unsoundNights, nights: Int
}
