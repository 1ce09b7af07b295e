import Civil

/// Everything a run has to tell (核对结果): what all files and lists are written from.
public struct RunReport: Sendable {
  /// The place whose pensions were reconciled, e.g. 龙井市.
  public let city: LocalText
  /// The day as of which the data were looked at.
  public let asOf: Day
  /// When the run started, ISO 8601.
  public let started: String
  /// When the run ended, ISO 8601.
  public var ended: String
  /// The version of the program.
  public let version: String
  /// How the run ended.
  public var status: RunStatus
  /// The feeds, in the order in which they are to be shown.
  public var feeds: [ReportedFeed] = []
  /// The rules, in the order of the catalogue.
  public var rules: [ReportedRule] = []
  /// The findings, in any order.
  public var findings: [ReportedFinding] = []
  /// How many residents are enrolled; nil where nobody was looked at.
  public var coverage: ReportedCoverage?
  /// Sums for the finance bureau; nil where nobody was looked at.
  public var money: ReportedMoney?
  /// Values whose record was set aside, in any order.
  public var quarantine: [ReportedQuarantine] = []
  /// Unreadable optional values whose record was used, in any order.
  public var issues: [ReportedQuarantine] = []
  /// What concerns no single feed, such as an unknown folder in the inbox.
  public var notes: [Problem] = []
  /// What the ledger adds; nil without one.
  public var cases: ReportedCases?
  /// How well each feed serves its purpose, in the order of the feeds.
  public var scorecards: [ReportedScorecard] = []

  /// A report without content yet.
  public init(city: LocalText, asOf: Day, started: String, ended: String, version: String, status: RunStatus) {
    self.city = city
    self.asOf = asOf
    self.started = started
    self.ended = ended
    self.version = version
    self.status = status
  }
}
