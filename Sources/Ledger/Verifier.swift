import Civil
import GRDB

/// Checks the log, and the rows against it.
struct Verifier {
  /// What the log says of a case, by column.
  private typealias Told = [String: String]

  private let database: Database
  private let hasher = SHA256()
  private var told: [Int: Told] = [:]
  private var nights: [String: String] = [:]
  private var contents: [Int: String] = [:]
  private var disagreements: [Verification.Disagreement] = []

  init(_ database: Database) {
    self.database = database
  }

  /// Walks the log from its first entry to its last, then the rows.
  mutating func verify() throws -> Verification {
    try checkFile()
    let (entries, broken) = try walk()
    try compareCases()
    try compareContents("observations", ObservationTable.columns.joined(separator: ", "))
    try compareContents("outcomes", OutcomeTable.columns)
    for event in contents.keys.sorted() { add(.entry(event), "content") }
    try compareNights()
    return Verification(entries: entries, firstBrokenEntry: broken, disagreements: disagreements)
  }

  /// SQLite's own check: pages, indexes, constraints.
  private func checkFile() throws {
    for check in ["PRAGMA integrity_check(1)", "PRAGMA foreign_key_check"] {
      guard let message = try Row.fetchOne(database, sql: check), message[0] as String? != "ok" else { continue }
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: message[0])
    }
  }

  private mutating func walk() throws -> (entries: Int, broken: Int?) {
    var hash = try EventLog.origin(database)
    var entries = 0
    var broken: Int?
    let rows = try Row.fetchCursor(
      database, sql: "SELECT seq, day, time, actor, kind, number, payload, hash FROM events ORDER BY seq")
    while let row = try rows.next() {
      entries += 1
      let sequence: Int = row[0]
      hash = EventLog.hash(
        after: hash, sequence: sequence, day: row[1], time: row[2], actor: row[3], kind: row[4], number: row[5],
        payload: row[6], hasher: hasher)
      if broken == nil, sequence != entries || hash != row[7] { broken = sequence }
      try learn(sequence: sequence, day: row[1], kind: row[4], number: row[5], payload: row[6])
    }
    return (entries, broken)
  }

  /// Takes in what an entry says of rows. A night and a case have what their last entry says.
  private mutating func learn(sequence: Int, day: String?, kind: String, number: Int?, payload: String) throws {
    guard let kind = EventKind(rawValue: kind) else { return }
    let payload = try JSONText.read([String: String].self, from: payload)
    if kind == .night, let day { nights[day] = payload["content"] }
    guard let number else { return }
    if let content = payload["content"] { contents[sequence] = content }
    var told = told[number] ?? ["assignee": "", "death_withdrawn_on": ""]
    for field in ["key", "rule", "id", "state", "deadline", "assignee"] {
      if let value = payload[field] { told[field] = value }
    }
    switch kind {
    case .opened, .changed, .reopened:
      if kind == .opened { told["opened_on"] = day }
      told["observation"] = String(sequence)
      told["change"] = payload["change"] ?? CaseChange.opened.rawValue
      told["changed_on"] = day
      told["death_withdrawn_on"] = ""
    case .gone, .withdrawn:
      told["change"] = kind.rawValue
      told["changed_on"] = day
      told["death_withdrawn_on"] = kind == .withdrawn ? day : ""
    case .deathRestored: told["death_withdrawn_on"] = ""
    case .outcome, .assigned, .migrated, .night, .imported: break
    }
    self.told[number] = told
  }

  private mutating func compareCases() throws {
    let fields = [
      "key", "rule", "id", "state", "change", "changed_on", "opened_on", "deadline", "death_withdrawn_on", "assignee",
      "observation",
    ]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT number, \(fields.map { "coalesce(CAST(\($0) AS TEXT), '')" }.joined(separator: ", "))
        FROM cases ORDER BY number
        """)
    while let row = try rows.next() {
      let number: Int = row[0]
      guard let told = told.removeValue(forKey: number) else {
        add(.case(CaseNumber(number)), "number")
        continue
      }
      for (index, field) in fields.enumerated() where row[index + 1] as String != told[field] {
        add(.case(CaseNumber(number)), field)
      }
    }
    for number in told.keys.sorted() { add(.case(CaseNumber(number)), "number") }
  }

  /// Compares rows that never change with the hash that the entry they belong to has of them.
  private mutating func compareContents(_ table: String, _ columns: String) throws {
    let rows = try Row.fetchCursor(database, sql: "SELECT event, \(columns) FROM \(table) ORDER BY event")
    while let row = try rows.next() {
      let event: Int = row[0]
      if contents.removeValue(forKey: event) != hasher.hash(of: Array(row.databaseValues.dropFirst())) {
        add(.entry(event), "content")
      }
    }
  }

  private mutating func compareNights() throws {
    let days = try String.fetchAll(database, sql: "SELECT day FROM nights")
    for day in Set(days).union(nights.keys).sorted() {
      guard try NightTable.digest(of: day, database, hasher: hasher) != nights[day], let night = Day(day) else {
        continue
      }
      add(.night(night), "content")
    }
  }

  private mutating func add(_ subject: Verification.Disagreement.Subject, _ field: String) {
    disagreements.append(Verification.Disagreement(subject: subject, field: field))
  }
}
