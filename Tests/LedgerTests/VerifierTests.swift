import Civil
import GRDB
import Testing

@testable import Ledger

@Suite("A check of the ledger") struct VerifierTests {
  /// Three cases with all that can happen to them, 12 entries: migrated, 3 opened, night, 2 outcomes, assigned, changed,
  /// gone, night, look-up.
  private static func filled() throws -> TemporaryLedger {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1), [.sample("a"), .sample("b"), .sample("c")]))
    try temporary.report(.confirmed, on: 1)
    try temporary.report(.alive, on: 2)
    _ = try temporary.ledger.assign(CaseNumber(1), to: "金", actor: "李", day: january(1))
    try temporary.record(.sample(january(2), [.sample("a", amount: 1200), .sample("b")], dead: ["c"]))
    try temporary.ledger.note(.lookUp, payload: ["reason": "来访"], actor: "李", day: january(2))
    return temporary
  }

  /// What is found after somebody wrote to the file, having taken the triggers away.
  private func verification(after sql: String) throws -> Verification {
    let temporary = try Self.filled()
    let triggers = try DatabaseQueue(path: temporary.file).read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    }
    for trigger in triggers { try temporary.tamper("DROP TRIGGER \(trigger)") }
    try temporary.tamper("PRAGMA defer_foreign_keys = ON; \(sql)")
    return try temporary.ledger.verify()
  }

  @Test("finds nothing where nobody meddled")
  func sound() throws {
    let verification = try Self.filled().ledger.verify()
    #expect(verification == Verification(entries: 12, firstBrokenEntry: nil, disagreements: []))
    #expect(verification.isSound)
  }

  @Test(
    "names the first entry that was changed",
    arguments: [
      ("UPDATE events SET actor = '金' WHERE seq = 6", 6), ("UPDATE events SET time = '' WHERE seq = 1", 1),
      ("UPDATE events SET day = '2026-01-03' WHERE seq = 12", 12),
      ("UPDATE events SET payload = '{}' WHERE seq = 12", 12),
      ("UPDATE events SET kind = 'unmasked-lists' WHERE seq = 12", 12),
      ("UPDATE events SET hash = substr(hash, 2) || substr(hash, 1, 1) WHERE seq = 8", 8),
      ("DELETE FROM events WHERE seq = 8", 9), ("UPDATE events SET number = 3 WHERE seq = 8", 8),
      ("UPDATE ledger SET id = '0123456789abcdef'", 1),
    ])
  func chain(sql: String, entry: Int) throws {
    #expect(try verification(after: sql).firstBrokenEntry == entry)
  }

  @Test("is not fooled by a chain that was forged to its end: the rows say otherwise")
  func forged() throws {
    let temporary = try Self.filled()
    try temporary.tamper("DROP TRIGGER events_remain; DROP TRIGGER outcomes_remain")
    // The last entries cut off leave a chain that is whole.
    try temporary.tamper("DELETE FROM events WHERE seq >= 11")
    let verification = try temporary.ledger.verify()
    #expect(verification.firstBrokenEntry == nil)
    #expect(verification.disagreements == [.init(subject: .night(january(2)), field: "content")])
  }

  @Test(
    "names the row that is not what the log says",
    arguments: [
      ("UPDATE cases SET state = 'open' WHERE number = 2", .case(CaseNumber(2)), "state"),
      ("UPDATE cases SET assignee = '' WHERE number = 1", .case(CaseNumber(1)), "assignee"),
      ("UPDATE cases SET deadline = NULL WHERE number = 1", .case(CaseNumber(1)), "deadline"),
      ("UPDATE cases SET id = 'x' WHERE number = 1", .case(CaseNumber(1)), "id"),
      ("UPDATE cases SET opened_on = '2025-12-31' WHERE number = 1", .case(CaseNumber(1)), "opened_on"),
      ("UPDATE cases SET changed_on = '2026-01-03' WHERE number = 3", .case(CaseNumber(3)), "changed_on"),
      ("UPDATE cases SET observation = 2 WHERE number = 1", .case(CaseNumber(1)), "observation"),
      (
        "UPDATE cases SET death_withdrawn_on = '2026-01-02' WHERE number = 3", .case(CaseNumber(3)),
        "death_withdrawn_on"
      ),
      ("UPDATE observations SET lower_amount = 1 WHERE event = 2", .entry(2), "content"),
      ("UPDATE observations SET evidence = '[]' WHERE event = 3", .entry(3), "content"),
      ("UPDATE outcomes SET officer = '王' WHERE event = 6", .entry(6), "content"),
      ("DELETE FROM outcomes WHERE event = 7", .entry(7), "content"),
      ("UPDATE nights SET open = open + 1 WHERE day = '2026-01-01'", .night(january(1)), "content"),
      ("UPDATE night_drops SET sha256 = 'cd' WHERE day = '2026-01-02'", .night(january(2)), "content"),
      ("UPDATE night_rules SET count = 9 WHERE day = '2026-01-01'", .night(january(1)), "content"),
      ("DELETE FROM nights WHERE day = '2026-01-01'", .night(january(1)), "content"),
    ] as [(String, Verification.Disagreement.Subject, String)])
  func rows(sql: String, subject: Verification.Disagreement.Subject, field: String) throws {
    let verification = try verification(after: sql)
    #expect(verification.firstBrokenEntry == nil)
    #expect(verification.disagreements == [.init(subject: subject, field: field)])
    #expect(!verification.isSound)
  }
}
