import Civil
import GRDB

/// Writes and reads what was found of cases.
struct ObservationTable {
  /// The columns after `event` and `number`, in the order in which everything here has them.
  static let columns = [
    "fingerprint", "certainty", "amount", "recovered", "outstanding", "lower_amount", "death_date", "death_feeds",
    "first_month", "last_month", "months", "action", "unit", "town", "village", "division", "name", "person_number",
    "marks", "evidence",
  ]

  /// The columns of an observation `o`, for a query. Without evidence its list is empty.
  static func selection(withEvidence: Bool = true) -> String {
    columns.map { $0 == "evidence" && !withEvidence ? "'[]'" : "o.\($0)" }.joined(separator: ", ")
  }

  private let insert: Statement
  private let evidence: Statement
  private let latest: Statement

  init(_ database: Database) throws {
    let places = Array(repeating: "?", count: ObservationTable.columns.count).joined(separator: ", ")
    insert = try database.cachedStatement(
      sql: """
        INSERT INTO observations (event, number, \(ObservationTable.columns.joined(separator: ", ")))
        VALUES (?, ?, \(places))
        """)
    evidence = try database.cachedStatement(sql: "SELECT evidence FROM observations WHERE event = ?")
    latest = try database.cachedStatement(
      sql: """
        SELECT event, fingerprint, certainty, amount, outstanding FROM observations WHERE number = ?
        ORDER BY event DESC LIMIT 2
        """)
  }

  /// The values of a row after `event` and `number`.
  static func values(of observation: Observation) -> [DatabaseValue] {
    [
      observation.fingerprint.storable.databaseValue, observation.certainty.rawValue.databaseValue,
      (observation.money?.amount.rawValue).databaseValue, (observation.money?.recovered.rawValue).databaseValue,
      (observation.money?.outstanding.rawValue).databaseValue, (observation.lowerAmount?.rawValue).databaseValue,
      (observation.deathDate?.description).databaseValue, JSONText.of(observation.deathFeeds).databaseValue,
      (observation.months?.first.description).databaseValue, (observation.months?.last.description).databaseValue,
      (observation.months?.count).databaseValue, observation.action.rawValue.databaseValue,
      observation.unit.rawValue.databaseValue, observation.town.storable.databaseValue,
      observation.village.storable.databaseValue, (observation.division?.description).databaseValue,
      observation.name.storable.databaseValue, observation.personNumber.storable.databaseValue,
      JSONText.of(observation.marks).databaseValue, JSONText.of(observation.evidence).databaseValue,
    ]
  }

  /// Writes the row that belongs to an entry of the log.
  func add(_ values: [DatabaseValue], number: Int, event: Int) throws {
    try insert.execute(arguments: StatementArguments([event.databaseValue, number.databaseValue] + values))
  }

  /// The evidence of an earlier row.
  func evidence(ofEvent event: Int) throws -> [EvidenceValue] {
    guard let text = try String.fetchOne(evidence, arguments: [event]) else { throw UnreadableRow() }
    return try JSONText.read([EvidenceValue].self, from: text)
  }

  /// What is other in the last row of a case than in the one before.
  func lastDifferences(of number: Int) throws -> [Difference] {
    let rows = try Row.fetchAll(latest, arguments: [number])
    guard rows.count == 2 else { return [] }
    let appearances = try rows.map { row in
      Appearance(
        fingerprint: row[1], certainty: try row.word(at: 2), amount: row.fen(at: 3), outstanding: row.fen(at: 4))
    }
    return try Difference.between(appearances[1], appearances[0]) {
      (try evidence(ofEvent: rows[1][0]), try evidence(ofEvent: rows[0][0]))
    }
  }

  /// The observation in a row whose columns from `start` are those of `selection`.
  static func observation(in row: Row, from start: Int = 0, rule: String, key: String, id: String) throws -> Observation
  {
    var months: Finding.Months?
    if let first = try row.month(at: start + 8), let last = try row.month(at: start + 9) {
      months = Finding.Months(first: first, last: last, count: row[start + 10])
    }
    var money: Finding.Money?
    if let amount = row.fen(at: start + 2), let recovered = row.fen(at: start + 3),
      let outstanding = row.fen(at: start + 4)
    {
      money = Finding.Money(amount: amount, recovered: recovered, outstanding: outstanding)
    }
    return Observation(
      rule: rule, key: key, id: id, name: row[start + 16], personNumber: row[start + 17],
      division: (row[start + 15] as String?).flatMap { Division($0) }, town: row[start + 13],
      village: row[start + 14], certainty: try row.word(at: start + 1), months: months, money: money,
      lowerAmount: row.fen(at: start + 5), action: try row.word(at: start + 11), unit: try row.word(at: start + 12),
      marks: try texts(row[start + 18]), deathDate: try row.day(at: start + 6), deathFeeds: try texts(row[start + 7]),
      fingerprint: row[start], evidence: try evidence(row[start + 19]))
  }

  private static func texts(_ text: String) throws -> [String] {
    text == "[]" ? [] : try JSONText.read([String].self, from: text)
  }

  private static func evidence(_ text: String) throws -> [EvidenceValue] {
    text == "[]" ? [] : try JSONText.read([EvidenceValue].self, from: text)
  }
}
