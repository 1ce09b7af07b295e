/// A rule of the run (规则): its texts, and whether it was evaluated. Its counts and sums follow from the findings.
public struct ReportedRule: Hashable, Sendable {
  /// Why a rule that argues from absence was not evaluated: a dataset it needs cannot be relied on.
  public struct Obstacle: Hashable, Sendable {
    /// The feed, `agency/dataset`.
    public let feed: String
    /// What is wrong with it; never `fresh`.
    public let health: FeedHealth

    /// A feed that stands in the way.
    public init(feed: String, health: FeedHealth) {
      self.feed = feed
      self.health = health
    }
  }

  /// The stable id, e.g. `deceased-still-paid`.
  public let id: String
  /// The title.
  public let title: LocalText
  /// The chapter of the catalogue the rule stands in.
  public let chapter: LocalText
  /// Articles of law and documents it rests on.
  public let legalBasis: [LocalText]
  /// Why the rule was not evaluated; empty where it was.
  public let obstacles: [Obstacle]

  /// Whether the rule was evaluated.
  public var isEvaluated: Bool { obstacles.isEmpty }

  /// A rule of the run.
  public init(
    id: String, title: LocalText, chapter: LocalText, legalBasis: [LocalText] = [], obstacles: [Obstacle] = []
  ) {
    self.id = id
    self.title = title
    self.chapter = chapter
    self.legalBasis = legalBasis
    self.obstacles = obstacles
  }
}
