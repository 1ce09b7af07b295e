import Civil
import GRDB
import Testing

@testable import Ledger

@Suite("Reports entered") struct OutcomeTests {
  private static let source = String(repeating: "5e", count: 32)

  @Test("are all entered but those that cannot be, each with its verdict and row, and nothing the second time")
  func batch() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1), [.sample("a"), .sample("b"), .sample("c")]))
    func entry(_ number: Int, _ outcome: Outcome) -> OutcomeEntry {
      OutcomeEntry(number: CaseNumber(number), outcome: outcome, row: "row \(number)")
    }
    let entries = [
      entry(1, .confirmed), entry(1, .stopped), entry(2, Outcome(.refuted, officer: "李")), entry(3, .alive),
      entry(9, .confirmed),
    ]
    func enter(dryRun: Bool = false) throws -> [OutcomeVerdict.Result] {
      let verdicts = try temporary.ledger.apply(
        entries, actor: "clerk", source: Self.source, day: january(2), dryRun: dryRun)
      #expect(verdicts.map(\.row) == ["row 1", "row 1", "row 2", "row 3", "row 9"])
      return verdicts.map(\.result)
    }
    let expected: [OutcomeVerdict.Result] = [
      .accepted(.open), .accepted(.open), .rejected(.reasonMissing), .accepted(.refuted), .rejected(.unknownCase),
    ]
    let before = try temporary.content()
    #expect(try enter(dryRun: true) == expected)
    #expect(try temporary.content() == before)
    #expect(try enter() == expected)
    let after = try temporary.content()
    #expect(try enter() == [.known, .known, .rejected(.reasonMissing), .known, .rejected(.unknownCase)])
    #expect(try temporary.content() == after)
    let events = try temporary.ledger.read { try $0.events(limit: 100) }
    let imported = try #require(events.last)
    #expect(imported.kind == "imported" && imported.actor == "clerk" && imported.day == january(2))
    #expect(imported.payload == ["source": Self.source, "accepted": "3", "known": "0", "rejected": "2"])
    let report = try #require(try temporary.ledger.read { try $0.history(of: CaseNumber(3)) }?.reports.first)
    #expect(report.source == Self.source && report.actor == "clerk" && report.enteredOn == january(2))
    #expect(report.outcome == .alive && report.fingerprint == "2025-11-20")
    #expect(try temporary.ledger.verify().isSound)
  }

  @Test("refute the evidence the workbook showed, not what was found since")
  func fingerprints() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    try temporary.record(.sample(january(2), [.sample(evidence: "2025-11-21")]))
    #expect(try temporary.report(.alive, fingerprint: "2025-11-20") == .accepted(.open))
    #expect(try temporary.report(.alive, fingerprint: "2025-11-22") == .rejected(.unknownFingerprint))
    #expect(try temporary.report(.alive) == .accepted(.refuted))
    for evidence in ["2025-11-20", "2025-11-21"] {
      let result = try temporary.record(.sample(january(3), [.sample(evidence: evidence)]))
      #expect(result.withheld == ["deceased-still-paid": 1])
    }
  }

  @Test("that confirm what was refuted open the case again")
  func confirmed() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    try temporary.report(.alive)
    #expect(try temporary.report(.confirmed) == .accepted(.open))
    #expect(try temporary.record(.sample(january(2))).withheld == [:])
  }

  @Test("leave a case that the data no longer support where it is, and count when it comes back")
  func gone() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    try temporary.record(.sample(january(2), []))
    #expect(try temporary.report(.alive) == .accepted(.gone))
    #expect(try temporary.record(.sample(january(3))).withheld == ["deceased-still-paid": 1])
    #expect(try temporary.state() == .refuted)
    #expect(try temporary.ledger.verify().isSound)
  }

  @Test("that confirm a refuted case whose death has vanished leave it withdrawn")
  func confirmedWithoutDeath() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    try temporary.report(.alive)
    try temporary.record(.sample(january(2), [], dead: []))
    #expect(try temporary.report(.confirmed) == .accepted(.withdrawn))
    #expect(try temporary.ledger.verify().isSound)
  }

  @Test("settle a case when stop and money are there, or when they are said to")
  func settled() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1), [.sample("a"), .sample("b"), .sample("c", amount: nil)]))
    #expect(try temporary.report(.confirmed) == .accepted(.open))
    #expect(try temporary.report(.recovered(1000)) == .accepted(.open))
    #expect(try temporary.report(.stopped) == .accepted(.settled))
    #expect(try temporary.report(.confirmed, on: 2) == .accepted(.open))
    #expect(try temporary.report(.confirmed, on: 2, closes: true) == .accepted(.settled))
    #expect(try temporary.report(.confirmed, on: 2, closes: true) == .known)
    #expect(try temporary.report(.confirmed, on: 3) == .accepted(.open))
    #expect(try temporary.report(.stopped, on: 3) == .accepted(.settled))
    #expect(try temporary.ledger.verify().isSound)
  }

  @Test("count money once, whatever note, officer, evidence or wish to close it comes with the second time")
  func money() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    #expect(try temporary.report(.recovered(300)) == .accepted(.open))
    try temporary.record(.sample(january(2), [.sample(evidence: "2025-11-21")]))
    let again = Outcome(.recovered, amount: Fen(300), day: january(1), officer: "金", note: "更正备注")
    #expect(try temporary.report(again) == .known)
    #expect(try temporary.report(again, fingerprint: "2025-11-20", closes: true) == .known)
    #expect(try temporary.ledger.read { try $0.recovered() } == Fen(300))
    #expect(try temporary.state() == .open)
    #expect(try temporary.report(.recovered(300, on: january(2)), day: january(2)) == .accepted(.open))
    #expect(try temporary.ledger.read { try $0.recovered() } == Fen(600))
  }

  @Test("that take money off again count nowhere any more, and open a settled case")
  func reversal() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1), [.sample(action: .recover), .sample("b", action: .recover)]))
    #expect(try temporary.report(.recovered(1000)) == .accepted(.settled))
    #expect(try temporary.report(.recovered(200), on: 2) == .accepted(.open))
    #expect(try temporary.report(.reversal(1001)) == .rejected(.reversalTooLarge))
    #expect(try temporary.report(.reversal(400)) == .accepted(.settled))
    #expect(try temporary.report(.reversal(400)) == .known)
    #expect(try temporary.report(.reversal(450)) == .accepted(.open))
    #expect(try temporary.report(.recovered(1000)) == .known)
    #expect(try temporary.ledger.read { try $0.recovered() } == Fen(350))
    #expect(try temporary.record(.sample(january(2), [.sample(action: .recover)])).withheld == [:])
    #expect(try temporary.ledger.read { try $0.nights() }.map(\.recovered) == [.zero, Fen(350)])
    #expect(try temporary.report(.alive) == .accepted(.refuted))
    #expect(try temporary.report(.reversal(150)) == .accepted(.refuted))
    #expect(
      try temporary.ledger.read { try $0.precision() } == [
        RulePrecision(rule: "deceased-still-paid", confirmed: 1, refuted: 1)
      ])
    #expect(try temporary.ledger.verify().isSound)
  }

  @Test("of money paid out settle a case about money owed, and are no recovery")
  func paidOut() throws {
    let temporary = try TemporaryLedger()
    let owed = Observation.sample(lower: nil, death: nil, action: .pay)
    try temporary.record(.sample(january(1), [owed]))
    #expect(try temporary.report(.recovered(1)) == .rejected(.moneyIsOwed))
    #expect(try temporary.report(.paidOut(600)) == .accepted(.open))
    let again = Outcome(.paidOut, amount: Fen(600), day: january(1), officer: "金", note: "x")
    #expect(try temporary.report(again) == .known)
    #expect(try temporary.report(.paidOut(401)) == .rejected(.amountTooLarge))
    #expect(try temporary.report(.paidOut(400)) == .accepted(.settled))
    #expect(try temporary.ledger.read { try $0.recovered() } == .zero)
    #expect(try temporary.record(.sample(january(2), [owed])).withheld == ["deceased-still-paid": 1])
    #expect(try temporary.ledger.verify().isSound)
  }

  @Test("settle a case by the lower amount that is demanded")
  func lower() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1), [.sample(lower: 600, outstanding: 800, action: .recover)]))
    #expect(try temporary.report(.recovered(399)) == .accepted(.open))
    #expect(try temporary.report(.recovered(1)) == .accepted(.settled))
  }

  @Test("keep texts that SQLite cannot hold as they are")
  func zeroBytes() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1), [.sample("a\0b")]))
    let outcome = Outcome(.confirmed, officer: "李\0", note: "\"\\\u{1}\n😀")
    #expect(try temporary.report(outcome) == .accepted(.open))
    #expect(try temporary.report(outcome) == .known)
    #expect(try temporary.record(.sample(january(2), [.sample("a\0b")])).standings.count == 1)
    #expect(try temporary.ledger.read { try $0.count() } == 1)
    #expect(try temporary.found().standing.outcomes.map(\.note) == [outcome.note])
    #expect(try temporary.ledger.verify().isSound)
  }

  @Test("name who deals with a case, and notes are kept in the log")
  func assigned() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    #expect(try temporary.ledger.assign(CaseNumber(1), to: "金", actor: "李", day: january(2)))
    #expect(try temporary.ledger.assign(CaseNumber(1), to: "金", actor: "李", day: january(2)))
    #expect(try !temporary.ledger.assign(CaseNumber(2), to: "金", actor: "李", day: january(2)))
    #expect(try temporary.found().standing.assignee == "金")
    try temporary.ledger.note(.lookUp, payload: ["reason": "来访"], actor: "李", day: january(3))
    let events = try temporary.ledger.read { try $0.events(after: 3, limit: 10) }
    #expect(events.map(\.kind) == ["assigned", "look-up"])
    #expect(events.map(\.number) == [CaseNumber(1), nil])
    #expect(events.last?.payload == ["reason": "来访"] && events.last?.time == TemporaryLedger.clock())
    #expect(try temporary.ledger.verify().isSound)
  }
}
