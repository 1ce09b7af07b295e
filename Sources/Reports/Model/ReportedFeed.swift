import Civil

/// What one feed brought to a run (数据源情况).
public struct ReportedFeed: Sendable {
  /// A drop whose records were used.
  public struct UsedDrop: Hashable, Sendable {
    /// The file name.
    public let name: String
    /// The SHA-256 of its bytes, in lower-case hexadecimal digits.
    public let sha256: String
    /// Records in it.
    public let records: Int
    /// The encoding it was read in, e.g. `GB18030`.
    public let encoding: String
    /// `full` or `delta`.
    public let delivery: String

    /// A used drop.
    public init(name: String, sha256: String, records: Int, encoding: String, delivery: String) {
      self.name = name
      self.sha256 = sha256
      self.records = records
      self.encoding = encoding
      self.delivery = delivery
    }
  }

  /// A drop that was refused whole.
  public struct RefusedDrop: Hashable, Sendable {
    /// The file name.
    public let name: String
    /// Why.
    public let problem: Problem

    /// A refused drop.
    public init(name: String, problem: Problem) {
      self.name = name
      self.problem = problem
    }
  }

  /// What became of the records.
  public struct Counts: Hashable, Sendable {
    /// Records in the drops.
    public var read = 0
    /// Records that took part in the run.
    public var used = 0
    /// Records set aside because a value cannot be read.
    public var quarantined = 0
    /// Records that a later one with the same key replaced.
    public var replaced = 0
    /// Records that a later drop deleted.
    public var deleted = 0
    /// Used records joined to a person by their own ID.
    public var linkedByID = 0
    /// Used records joined to a person by record linkage.
    public var linkedOtherwise = 0
    /// Used records that belong to nobody known.
    public var notLinked = 0

    /// No records yet.
    public init() {}
  }

  /// How often a field could not be read for a reason while its record was used all the same.
  public struct ValueIssue: Hashable, Sendable {
    /// The canonical name of the field.
    public let field: String
    /// The column's header as the agency writes it.
    public let fieldTitle: String
    /// Why the values cannot be read.
    public let reason: QuarantineReason
    /// How many values.
    public let count: Int

    /// A number of like values.
    public init(field: String, fieldTitle: String, reason: QuarantineReason, count: Int) {
      self.field = field
      self.fieldTitle = fieldTitle
      self.reason = reason
      self.count = count
    }
  }

  /// A column that was read.
  public struct Column: Hashable, Sendable {
    /// The header as delivered.
    public let header: String
    /// The canonical field it was read into.
    public let field: String

    /// A column read into a field.
    public init(header: String, field: String) {
      self.header = header
      self.field = field
    }
  }

  /// The path below the inbox, `agency/dataset`.
  public let path: String
  /// What the dataset is called.
  public let title: LocalText
  /// The agency that sends it.
  public let agency: LocalText
  /// Whether it could be relied on.
  public let health: FeedHealth
  /// Days from the newest data used to the day of the run; nil where there are none.
  public let ageDays: Int?
  /// Days the cadence allows; nil where the feed has none.
  public let allowedDays: Int?
  /// Drops used, in the order they apply.
  public var dropsUsed: [UsedDrop] = []
  /// Drops refused, in the order of their names.
  public var dropsRefused: [RefusedDrop] = []
  /// What became of the records.
  public var counts = Counts()
  /// Quarantined records by reason.
  public var quarantined: [QuarantineReason: Int] = [:]
  /// Values that could not be read in records that were used.
  public var valueIssues: [ValueIssue] = []
  /// Columns read, in the order of the file.
  public var columns: [Column] = []
  /// Columns the definition leaves out by name.
  public var ignoredColumns: [String] = []
  /// Columns the definition does not know.
  public var unknownColumns: [String] = []
  /// What else is to be said about the feed.
  public var notes: [Problem] = []

  /// Whether everything delivered could be used, and is current.
  public var isSound: Bool { health == .fresh && dropsRefused.isEmpty }

  /// A feed of which nothing was read yet.
  public init(
    path: String, title: LocalText, agency: LocalText, health: FeedHealth, ageDays: Int?, allowedDays: Int?
  ) {
    self.path = path
    self.title = title
    self.agency = agency
    self.health = health
    self.ageDays = ageDays
    self.allowedDays = allowedDays
  }
}
