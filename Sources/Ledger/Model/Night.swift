import Civil

/// What a run found (当期核对), as far as the ledger keeps it.
public struct Night: Sendable {
  /// What a feed brought.
  public struct Feed: Hashable, Sendable {
    /// A drop whose records were used.
    public struct Drop: Hashable, Sendable {
      /// The file name.
      public let name: String
      /// The SHA-256 of its bytes, in lower-case hexadecimal digits.
      public let sha256: String

      /// A used drop.
      public init(name: String, sha256: String) {
        self.name = name
        self.sha256 = sha256
      }
    }

    /// The path below the inbox, `agency/dataset`.
    public let path: String
    /// The code of its health, as `run.json` has it.
    public let health: String
    /// Whether everything delivered could be used, and is current.
    public let isSound: Bool
    /// Days from the newest data used to the day of the night; nil where there are none.
    public let ageDays: Int?
    /// Records in the drops, records that took part, and records set aside.
    public let read, used, quarantined: Int
    /// The file names of drops refused, in order.
    public let refusedDrops: [String]
    /// The drops used, in the order they apply.
    public let usedDrops: [Drop]

    /// What a feed brought.
    public init(
      path: String, health: String, isSound: Bool, ageDays: Int?, read: Int, used: Int, quarantined: Int,
      refusedDrops: [String] = [], usedDrops: [Drop] = []
    ) {
      self.path = path
      self.health = health
      self.isSound = isSound
      self.ageDays = ageDays
      self.read = read
      self.used = used
      self.quarantined = quarantined
      self.refusedDrops = refusedDrops
      self.usedDrops = usedDrops
    }
  }

  /// What became of a rule.
  public struct Rule: Hashable, Sendable {
    /// The rule's stable id.
    public let id: String
    /// Whether it was evaluated; what it found before can only be missed where it was.
    public let wasEvaluated: Bool
    /// How many findings it has.
    public let count: Int
    /// The sum of their amounts; nil where the rule names none.
    public let amount: Fen?

    /// What became of a rule.
    public init(id: String, wasEvaluated: Bool, count: Int, amount: Fen?) {
      self.id = id
      self.wasEvaluated = wasEvaluated
      self.count = count
      self.amount = amount
    }
  }

  /// The as-of day.
  public let day: Day
  /// When the run started, ISO 8601.
  public let started: String
  /// The version of the program.
  public let version: String
  /// How the run ended, as `run.json` has it.
  public let status: String
  /// The feeds.
  public var feeds: [Feed] = []
  /// The rules asked for. A rule that is not among them counts as not evaluated.
  public var rules: [Rule] = []
  /// The feeds without data tonight. A case that rests on one of them stays as it was, found or not.
  public var missingFeeds: Set<String> = []
  /// What was found, in any order. Of several with one key the first counts.
  public var observations: [Observation] = []
  /// The death dates tonight of the persons in `Watched.deaths`, by ID; whoever is not in it is not dead tonight.
  public var deathDates: [String: Day] = [:]
  /// How many days there are for dealing with a case opened on this day; nil where the parameters set none.
  public var deadlineDays: Int?

  /// A night that found nothing yet.
  public init(day: Day, started: String, version: String, status: String) {
    self.day = day
    self.started = started
    self.version = version
    self.status = status
  }
}
