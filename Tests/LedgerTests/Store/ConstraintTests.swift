import Civil
import GRDB
import Testing

@testable import Ledger

@Suite("The tables") struct ConstraintTests {
  private static func filled() throws -> TemporaryLedger {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    try temporary.report(.confirmed)
    return temporary
  }

  @Test(
    "refuse to change what was written",
    arguments: [
      "UPDATE events SET actor = '金'", "DELETE FROM events", "UPDATE observations SET amount = 1, recovered = 0",
      "DELETE FROM observations", "UPDATE outcomes SET note = 'x'", "DELETE FROM outcomes", "DELETE FROM cases",
      "UPDATE cases SET opened_on = '2025-01-01'", "UPDATE cases SET key = 'x'",
      "UPDATE ledger SET id = '0123456789abcdef'",
      "INSERT INTO events SELECT 99, day, time, actor, kind, number, payload, hash FROM events LIMIT 1",
      "INSERT OR REPLACE INTO events SELECT 2, day, time, '金', kind, number, payload, hash FROM events LIMIT 1",
    ])
  func appendOnly(sql: String) throws {
    let temporary = try Self.filled()
    let before = try temporary.content()
    #expect(throws: DatabaseError.self) { try temporary.tamper(sql) }
    #expect(try temporary.content() == before)
  }

  @Test(
    "refuse what cannot be",
    arguments: [
      "UPDATE cases SET state = 'lost'", "UPDATE cases SET change = 'continued'", "UPDATE cases SET state = 'gone'",
      "UPDATE cases SET state = 'withdrawn', last_seen = '2026-01-01'", "UPDATE cases SET deadline = '31.1.2026'",
      "UPDATE cases SET last_seen = '2025-12-31'", "UPDATE cases SET death_withdrawn_on = '2026-01-01'",
      "UPDATE cases SET changed_on = '2025-12-31'", "UPDATE cases SET observation = 99", "UPDATE nights SET open = -1",
      "UPDATE nights SET overdue = 2", "UPDATE nights SET opened = 'one'", "UPDATE night_feeds SET is_sound = 2",
      "UPDATE night_rules SET count = -1", "INSERT INTO ledger VALUES (2, '0123456789abcdef')",
      "INSERT INTO night_feeds VALUES ('2026-01-09', 'a/b', 'fresh', 1, 0, 0, 0, 0, '[]')",
    ])
  func checks(sql: String) throws {
    let temporary = try Self.filled()
    #expect(throws: DatabaseError.self) { try temporary.tamper(sql) }
  }

  @Test(
    "refuse reports that the rules would not accept",
    arguments: [
      ("'refuted'", "NULL", "NULL", "NULL", "'李'"), ("'confirmed'", "'alive'", "NULL", "NULL", "'李'"),
      ("'recovered'", "NULL", "NULL", "'2026-01-01'", "'李'"), ("'recovered'", "NULL", "0", "'2026-01-01'", "'李'"),
      ("'recovered'", "NULL", "1", "NULL", "'李'"), ("'stopped'", "NULL", "NULL", "NULL", "'李'"),
      ("'paid-out'", "NULL", "NULL", "'2026-01-01'", "'李'"), ("'paid-out'", "NULL", "1", "NULL", "'李'"),
      ("'reversal'", "NULL", "1", "'2026-01-01'", "'李'"),
      ("'confirmed'", "NULL", "1", "NULL", "'李'"), ("'confirmed'", "NULL", "NULL", "NULL", "''"),
      ("'praised'", "NULL", "NULL", "NULL", "'李'"),
    ])
  func outcomes(kind: String, reason: String, amount: String, day: String, officer: String) throws {
    let temporary = try Self.filled()
    func insert(_ kind: String, _ reason: String, _ amount: String, _ day: String, _ officer: String) throws {
      try temporary.tamper(
        "INSERT INTO outcomes VALUES (1, 1, \(kind), \(reason), \(amount), \(day), \(officer), '', 'a', 0, 1, 1, NULL)")
    }
    #expect(throws: DatabaseError.self) { try insert(kind, reason, amount, day, officer) }
    try insert("'confirmed'", "NULL", "NULL", "NULL", "'李'")
  }
}
