import Civil
import GRDB

/// Reads and writes what staff reported.
struct OutcomeTable {
  /// The columns after `event` and `number`, in the order in which everything here has them.
  static let columns =
    "kind, reason, amount, day, officer, note, fingerprint, settles, case_amount, case_outstanding, source"

  private let insert: Statement
  private let ofCase: Statement

  init(_ database: Database) throws {
    insert = try database.cachedStatement(
      sql: """
        INSERT INTO outcomes (event, number, \(OutcomeTable.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    ofCase = try database.cachedStatement(
      sql: "SELECT \(OutcomeTable.columns) FROM outcomes WHERE number = ? ORDER BY event")
  }

  /// All reports by case, the earliest first.
  static func all(_ database: Database) throws -> [Int: [Report]] {
    var reports: [Int: [Report]] = [:]
    let cursor = try Row.fetchCursor(
      database, sql: "SELECT \(columns), number FROM outcomes ORDER BY event")
    while let row = try cursor.next() { reports[row[11], default: []].append(try report(in: row)) }
    return reports
  }

  /// The reports on a case, the earliest first.
  func reports(on number: Int) throws -> [Report] {
    try Row.fetchAll(ofCase, arguments: [number]).map { try OutcomeTable.report(in: $0) }
  }

  /// The values of a row after `event` and `number`.
  static func values(of report: Report, source: String?) -> [DatabaseValue] {
    let outcome = report.outcome
    return [
      outcome.kind.rawValue.databaseValue, (outcome.reason?.rawValue).databaseValue,
      (outcome.amount?.rawValue).databaseValue, (outcome.day?.description).databaseValue,
      outcome.officer.databaseValue, outcome.note.databaseValue, report.fingerprint.databaseValue,
      (report.settles ? 1 : 0).databaseValue, (report.amount?.rawValue).databaseValue,
      (report.outstanding?.rawValue).databaseValue, source.databaseValue,
    ]
  }

  /// Writes the row that belongs to an entry of the log.
  func add(_ values: [DatabaseValue], number: Int, event: Int) throws {
    try insert.execute(arguments: StatementArguments([event.databaseValue, number.databaseValue] + values))
  }

  /// The report in a row whose columns from `start` are `columns`.
  static func report(in row: Row, from start: Int = 0) throws -> Report {
    let reason: RefutationReason? = row.hasNull(atIndex: start + 1) ? nil : try row.word(at: start + 1)
    let outcome = Outcome(
      try row.word(at: start), reason: reason, amount: row.fen(at: start + 2), day: try row.day(at: start + 3),
      officer: row[start + 4], note: row[start + 5])
    return Report(
      outcome: outcome, fingerprint: row[start + 6], settles: row[start + 7], amount: row.fen(at: start + 8),
      outstanding: row.fen(at: start + 9))
  }
}
