import Civil

/// How well an agency's feed serves its purpose (部门数据质量), for the talk with that agency.
public struct ReportedScorecard: Hashable, Sendable {
  /// Days between death and the delivery that first told of it.
  public struct Delay: Hashable, Sendable {
    /// More days than this are called long.
    public static let longDays = 30

    /// Deaths counted.
    public let deaths: Int
    /// The median, and the ninth decile.
    public let medianDays, ninthDecileDays: Int
    /// Deaths that were told more than `longDays` late.
    public let overThirtyDays: Int

    /// The delays of a feed's deaths.
    public init(deaths: Int, medianDays: Int, ninthDecileDays: Int, overThirtyDays: Int) {
      self.deaths = deaths
      self.medianDays = medianDays
      self.ninthDecileDays = ninthDecileDays
      self.overThirtyDays = overThirtyDays
    }
  }

  /// Some of all.
  public struct Share: Hashable, Sendable {
    /// How many of how many.
    public let part, whole: Int

    /// `part` of `whole`.
    public init(_ part: Int, of whole: Int) {
      self.part = part
      self.whole = whole
    }
  }

  /// The feed, `agency/dataset`.
  public let feed: String
  /// How late its deaths are told; nil for feeds without deaths.
  public let delay: Delay?
  /// Records whose ID number is missing or fails its check.
  public let unusableIDs: Int
  /// Cases built on its deaths that were withdrawn so far; nil without a ledger.
  public var withdrawnDeaths: Int?
  /// Nights on which the feed was late, missing or refused, of all nights so far; nil without a ledger.
  public var unsoundNights: Share?

  /// The scorecard of a feed.
  public init(
    feed: String, delay: Delay? = nil, unusableIDs: Int, withdrawnDeaths: Int? = nil,
    unsoundNights: Share? = nil
  ) {
    self.feed = feed
    self.delay = delay
    self.unusableIDs = unusableIDs
    self.withdrawnDeaths = withdrawnDeaths
    self.unsoundNights = unsoundNights
  }
}
