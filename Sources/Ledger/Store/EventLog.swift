import Civil
import GRDB

/// Writes the log (日志). Each entry's hash is taken over the hash before it and all of the entry, so that nothing can be
/// changed, left out or put in between without every later hash being another.
final class EventLog {
  /// What a night is recorded by.
  static let program = "hedui"

  private let time: String
  private let insert: Statement
  private let hasher: SHA256
  private var sequence: Int
  private var hash: String

  /// Goes on writing at the end of the log. All entries written through it have the same time.
  init(_ database: Database, time: String, hasher: SHA256) throws {
    self.time = time
    self.hasher = hasher
    insert = try database.cachedStatement(sql: "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    if let last = try Row.fetchOne(database, sql: "SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1") {
      sequence = last[0]
      hash = last[1]
    } else {
      sequence = 0
      hash = try EventLog.origin(database)
    }
  }

  /// The place of the entry that is written next.
  var next: Int { sequence + 1 }

  /// What stands for the hash before the first entry: the ledger's name, so that no chain fits another ledger.
  static func origin(_ database: Database) throws -> String {
    try String.fetchOne(database, sql: "SELECT id FROM ledger") ?? ""
  }

  /// The hash of an entry.
  static func hash(
    after previous: String, sequence: Int, day: String?, time: String, actor: String, kind: String, number: Int?,
    payload: String, hasher: SHA256
  ) -> String {
    hasher.add(previous)
    hasher.add(String(sequence))
    hasher.add(day)
    hasher.add(time)
    hasher.add(actor)
    hasher.add(kind)
    hasher.add(number.map(String.init))
    hasher.add(payload)
    return hasher.finish()
  }

  /// Writes an entry and gives its place.
  @discardableResult
  func append(
    _ kind: String, day: Day?, actor: String, number: Int? = nil, payload: [String: String]
  ) throws -> Int {
    let day = day?.description
    let actor = actor.storable
    let payload = JSONText.of(payload)
    sequence += 1
    hash = EventLog.hash(
      after: hash, sequence: sequence, day: day, time: time, actor: actor, kind: kind, number: number,
      payload: payload, hasher: hasher)
    try insert.execute(arguments: [sequence, day, time, actor, kind, number, payload, hash])
    return sequence
  }

  /// Writes an entry of a kind the ledger itself knows.
  @discardableResult
  func append(
    _ kind: EventKind, day: Day?, actor: String, number: Int? = nil, payload: [String: String]
  ) throws -> Int {
    try append(kind.rawValue, day: day, actor: actor, number: number, payload: payload)
  }
}
