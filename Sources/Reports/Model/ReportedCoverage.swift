import Civil

/// How many residents are enrolled (参保覆盖), village by village.
public struct ReportedCoverage: Sendable {
  /// Residents counted.
  public struct Counts: Hashable, Sendable {
    /// Residents of an age to be enrolled whom no other scheme covers.
    public var eligible = 0
    /// Those of them who are enrolled.
    public var enrolled = 0
    /// Those of the enrolled who enrolled this year.
    public var newlyEnrolled = 0

    /// Nobody, or these.
    public init(eligible: Int = 0, enrolled: Int = 0, newlyEnrolled: Int = 0) {
      self.eligible = eligible
      self.enrolled = enrolled
      self.newlyEnrolled = newlyEnrolled
    }

    /// The enrolled among the eligible in thousandths, rounded; nil where nobody is eligible.
    public var ratePerMille: Int? {
      eligible == 0 ? nil : (enrolled * 1000 + eligible / 2) / eligible
    }

    /// Adds the second to the first.
    public static func += (left: inout Counts, right: Counts) {
      left.eligible += right.eligible
      left.enrolled += right.enrolled
      left.newlyEnrolled += right.newlyEnrolled
    }
  }

  /// The counts of one division.
  public struct Row: Hashable, Sendable {
    /// The division; nil for residents of whom it is not known.
    public let division: Division?
    /// Its name; empty where not known.
    public let name: String
    /// The counts.
    public let counts: Counts

    /// The counts of a division.
    public init(division: Division?, name: String, counts: Counts) {
      self.division = division
      self.name = name
      self.counts = counts
    }
  }

  /// A town and what lies in it.
  public struct Town: Hashable, Sendable {
    /// The town as a whole.
    public let row: Row
    /// Its villages and communities; last, those of whom only the town is known.
    public let villages: [Row]
  }

  /// The city as a whole.
  public let city: Counts
  /// Its towns, in the order of their codes; last, residents of whom the town is not known.
  public let towns: [Town]
  /// Data without which the counts would be wrong: there are none then.
  public let obstacles: [ReportedRule.Obstacle]
  /// Data that are missing, late or refused: the counts may not be right.
  public let doubts: [ReportedRule.Obstacle]

  /// Whether anything was counted.
  public var isCounted: Bool { obstacles.isEmpty }

  /// The counts of some villages, added up.
  ///
  /// - Parameters:
  ///   - rows: counts by division, in any order, each division once.
  ///   - townName: the name of a town.
  ///   - obstacles: data that are missing; then the rows are not used.
  ///   - doubts: all data that are missing, late or refused.
  public init(
    _ rows: [Row], townName: (Division) -> String, obstacles: [ReportedRule.Obstacle] = [],
    doubts: [ReportedRule.Obstacle] = []
  ) {
    let rows = obstacles.isEmpty ? rows : []
    func code(_ division: Division?) -> UInt64 { division?.code ?? .max }
    func sum(_ rows: [Row]) -> Counts { rows.reduce(into: Counts()) { $0 += $1.counts } }
    self.obstacles = obstacles
    self.doubts = doubts
    city = sum(rows)
    towns = Dictionary(grouping: rows) { $0.division?.town }.map { town, rows in
      let villages = rows.map { row in
        row.division?.level == .village ? row : Row(division: nil, name: "", counts: row.counts)
      }
      return Town(
        row: Row(division: town, name: town.map(townName) ?? "", counts: sum(rows)),
        villages: town == nil ? [] : villages.sorted { code($0.division) < code($1.division) })
    }
    .sorted { code($0.row.division) < code($1.row.division) }
  }
}
