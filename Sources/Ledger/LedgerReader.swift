import Civil
import GRDB

/// Answers questions about the ledger as of one moment. Not to be kept beyond the closure it is given to.
public struct LedgerReader {
  let database: Database

  /// The persons of whom a night has to know whether they are dead.
  public func watched() throws -> Watched {
    let deaths = try String.fetchSet(
      database, sql: "SELECT c.id FROM \(CaseRow.source) WHERE o.death_date IS NOT NULL")
    let alive = try String.fetchSet(
      database, sql: "SELECT c.id FROM \(CaseRow.source) WHERE \(LedgerReader.isRefutedDeath)")
    return Watched(deaths: deaths, alive: alive)
  }

  /// The figures of every night, the earliest first.
  public func nights() throws -> [NightFigures] {
    try Row.fetchAll(database, sql: "SELECT day, \(NightTable.figures) FROM nights ORDER BY day").map { row in
      NightFigures(
        day: try row.requiredDay(at: 0), opened: row[1], reopened: row[2], departed: row[3], open: row[4],
        overdue: row[5], outstanding: row.fen(at: 6) ?? .zero, recovered: row.fen(at: 7) ?? .zero,
        unsoundFeeds: row[8])
    }
  }

  /// How often each rule was right, by rule; rules nobody judged are left out.
  public func precision() throws -> [RulePrecision] {
    let sql = """
      SELECT c.rule, count(*) FILTER (WHERE x.kind <> 'refuted'), count(*) FILTER (WHERE x.kind = 'refuted')
      FROM (
        SELECT max(event) AS event FROM outcomes WHERE kind NOT IN ('checking', 'reversal', 'unverifiable')
        GROUP BY number
      ) AS last
      JOIN outcomes x ON x.event = last.event
      JOIN cases c ON c.number = x.number
      GROUP BY c.rule ORDER BY c.rule
      """
    return try Row.fetchAll(database, sql: sql).map { RulePrecision(rule: $0[0], confirmed: $0[1], refuted: $0[2]) }
  }

  /// Money that came back so far, as staff reported; what was taken off again does not count.
  public func recovered() throws -> Fen {
    let sql = """
      SELECT sum(CASE kind WHEN 'reversal' THEN -amount ELSE amount END) FROM outcomes WHERE kind <> 'paid-out'
      """
    return try Row.fetchOne(database, sql: sql)?.fen(at: 0) ?? .zero
  }

  /// What was not paid by a day because cases led to a stop. Cases refuted since, or whose death was withdrawn, do not
  /// count; of several stops the last one does.
  public func prevented(on day: Day) throws -> Prevented {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT max(x.day), o.amount, o.months
        FROM outcomes x JOIN cases c ON c.number = x.number JOIN observations o ON o.event = c.observation
        WHERE x.kind = 'stopped' AND c.state <> 'refuted' AND c.death_withdrawn_on IS NULL
        GROUP BY c.number
        """)
    var amount = Fen.zero
    var cases = 0
    var withoutMonths = 0
    while let row = try rows.next() {
      guard let total = row.fen(at: 1), let months = row[2] as Int64? else {
        withoutMonths += 1
        continue
      }
      cases += 1
      amount += Fen(total.rawValue * Int64(try row.requiredDay(at: 0).wholeMonths(until: day)) / months)
    }
    return Prevented(amount: amount, cases: cases, withoutMonths: withoutMonths)
  }

  /// Cases whose death was withdrawn or moved, by feed that told of it.
  public func withdrawnDeaths() throws -> [String: Int] {
    let sql = """
      SELECT feed.value, count(*) FROM \(CaseRow.source), json_each(o.death_feeds) AS feed
      WHERE c.death_withdrawn_on IS NOT NULL GROUP BY feed.value
      """
    return try Row.fetchAll(database, sql: sql).reduce(into: [:]) { $0[$1[0]] = $1[1] }
  }

  /// How often each feed was sound, by feed.
  public func feedHistory() throws -> [FeedHistory] {
    let sql = "SELECT path, count(*) FILTER (WHERE NOT is_sound), count(*) FROM night_feeds GROUP BY path ORDER BY path"
    return try Row.fetchAll(database, sql: sql).map { FeedHistory(feed: $0[0], unsoundNights: $0[1], nights: $0[2]) }
  }

  /// The log's entries after `sequence`, the earliest first, at most `limit` of them.
  public func events(after sequence: Int = 0, limit: Int) throws -> [LedgerEvent] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM events WHERE seq > ? ORDER BY seq LIMIT ?", arguments: [sequence, limit]
    ).map(LedgerReader.event)
  }

  static func event(in row: Row) throws -> LedgerEvent {
    LedgerEvent(
      sequence: row[0], day: try row.day(at: 1), time: row[2], actor: row[3], kind: row[4],
      number: (row[5] as Int?).map(CaseNumber.init), payload: try JSONText.read([String: String].self, from: row[6]))
  }
}

extension Day {
  /// How many whole months have passed from this day to `other`; none where it is earlier.
  fileprivate func wholeMonths(until other: Day) -> Int {
    let months = other.month.months(since: month)
    return max(0, other.components.day < components.day ? months - 1 : months)
  }
}
