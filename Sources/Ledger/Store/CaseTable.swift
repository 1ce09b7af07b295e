import Civil
import GRDB

/// Reads and writes the rows of cases.
struct CaseTable {
  private let insert: Statement
  private let update: Statement
  private let one: Statement

  init(_ database: Database) throws {
    insert = try database.cachedStatement(sql: "INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    update = try database.cachedStatement(
      sql: """
        UPDATE cases SET state = ?, change = ?, changed_on = ?, deadline = ?, last_seen = ?, death_withdrawn_on = ?,
          assignee = ?, observation = ?
        WHERE number = ?
        """)
    one = try database.cachedStatement(
      sql: "SELECT \(CaseRow.selection) FROM \(CaseRow.source) WHERE c.number = ?")
  }

  /// All cases, by number.
  static func all(_ database: Database) throws -> [CaseRow] {
    var rows: [CaseRow] = []
    rows.reserveCapacity(try Int.fetchOne(database, sql: "SELECT count(*) FROM cases") ?? 0)
    let cursor = try Row.fetchCursor(
      database, sql: "SELECT \(CaseRow.selection) FROM \(CaseRow.source) ORDER BY c.number")
    while let row = try cursor.next() { rows.append(try CaseRow(row: row)) }
    return rows
  }

  /// The case of a number.
  func row(_ number: Int) throws -> CaseRow? {
    try Row.fetchOne(one, arguments: [number]).map(CaseRow.init(row:))
  }

  /// Writes a new case.
  func add(_ row: CaseRow) throws {
    try insert.execute(arguments: [
      row.number, row.key, row.rule, row.id, row.state.rawValue, row.change.rawValue, row.changedOn.description,
      row.openedOn.description, row.deadline?.description, row.lastSeen?.description,
      row.deathWithdrawnOn?.description, row.assignee, row.observation,
    ])
  }

  /// Writes what can change of a case.
  func save(_ row: CaseRow) throws {
    try update.execute(arguments: [
      row.state.rawValue, row.change.rawValue, row.changedOn.description, row.deadline?.description,
      row.lastSeen?.description, row.deathWithdrawnOn?.description, row.assignee, row.observation, row.number,
    ])
  }
}
