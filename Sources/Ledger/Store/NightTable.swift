import Civil
import GRDB

/// Reads and writes the nights.
enum NightTable {
  /// The columns of `nights` after `day`, `started`, `version` and `status`.
  static let figures = "opened, reopened, departed, open, overdue, outstanding, recovered, unsound_feeds"

  /// The last night recorded.
  static func last(_ database: Database) throws -> Day? {
    try Row.fetchOne(database, sql: "SELECT max(day) FROM nights")?.day(at: 0)
  }

  /// The figures of a night, as the cases stand.
  static func figures(of night: Night, _ database: Database) throws -> NightFigures {
    let day = night.day.description
    guard
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT
            count(*) FILTER (WHERE c.changed_on = :day AND c.change = 'opened'),
            count(*) FILTER (WHERE c.changed_on = :day AND c.change = 'reopened'),
            count(*) FILTER (WHERE c.changed_on = :day AND \(LedgerReader.isDeparted)),
            count(*) FILTER (WHERE c.state = 'open'),
            count(*) FILTER (WHERE c.state = 'open' AND c.deadline < :day),
            coalesce(sum(o.outstanding) FILTER (WHERE c.state = 'open'), 0)
          FROM \(CaseRow.source)
          """, arguments: ["day": day])
    else { throw UnreadableRow() }
    return NightFigures(
      day: night.day, opened: row[0], reopened: row[1], departed: row[2], open: row[3], overdue: row[4],
      outstanding: row.fen(at: 5) ?? .zero, recovered: try LedgerReader(database: database).recovered(),
      unsoundFeeds: night.feeds.count { !$0.isSound })
  }

  /// Writes a night in the place of what was there of its day.
  static func replace(_ night: Night, figures: NightFigures, _ database: Database) throws {
    let day = night.day.description
    try database.execute(sql: "DELETE FROM nights WHERE day = ?", arguments: [day])
    try database.execute(
      sql: "INSERT INTO nights VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        day, night.started, night.version, night.status, figures.opened, figures.reopened, figures.departed,
        figures.open, figures.overdue, figures.outstanding.rawValue, figures.recovered.rawValue, figures.unsoundFeeds,
      ])
    for feed in night.feeds {
      try database.execute(
        sql: "INSERT INTO night_feeds VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          day, feed.path, feed.health, feed.isSound, feed.ageDays, feed.read, feed.used, feed.quarantined,
          JSONText.of(feed.refusedDrops),
        ])
      for (position, drop) in feed.usedDrops.enumerated() {
        try database.execute(
          sql: "INSERT INTO night_drops VALUES (?, ?, ?, ?, ?)",
          arguments: [day, feed.path, position, drop.name.storable, drop.sha256])
      }
    }
    for rule in night.rules {
      try database.execute(
        sql: "INSERT INTO night_rules VALUES (?, ?, ?, ?, ?)",
        arguments: [day, rule.id, rule.wasEvaluated, rule.count, rule.amount?.rawValue])
    }
  }

  /// The hash of all that is kept of a night but its hour; nil where there is none.
  static func digest(of day: String, _ database: Database, hasher: SHA256) throws -> String? {
    let queries = [
      "SELECT version, status, \(figures) FROM nights WHERE day = ?",
      "SELECT * FROM night_feeds WHERE day = ? ORDER BY path",
      "SELECT * FROM night_drops WHERE day = ? ORDER BY path, position",
      "SELECT * FROM night_rules WHERE day = ? ORDER BY rule",
    ]
    let rows = try queries.map { try Row.fetchAll(database, sql: $0, arguments: [day]) }
    guard !rows[0].isEmpty else { return nil }
    // How many rows each table has goes in before them, so that no row counts as another table's.
    return hasher.hash(of: rows.flatMap { [$0.count.databaseValue] + $0.flatMap { Array($0.databaseValues) } })
  }
}
