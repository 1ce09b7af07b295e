import Civil
import Foundation
import Ledger
import Reports
import Testing

@testable import Reconciler

@Suite("Thirty nights of the sample city", .serialized)
struct ThirtyNightsTests {
  @Test("ledger, lists and report agree with a plain recount, through refutations and feeds that stay away")
  func recount() throws {
    let nights = try ThirtyNights()
    var recount = Recount()
    var refuted: Set<String> = []
    var foundWithout = 0
    for number in 1...30 {
      let day = ThirtyNights.days[number - 1]
      try nights.deliver(number)
      let alone = try nights.run(number, withLedger: false)
      let silent = Set(alone.rules.filter { !$0.isEvaluated }.map(\.id))
      let missing = Set(alone.feeds.filter { $0.dropsUsed.isEmpty }.map(\.path))
      let expected = recount.add(alone.findings, on: day, silent: silent, missing: missing)
      foundWithout += alone.findings.count { finding in
        recount.cases[finding.key].map { $0.openedOn < day && !$0.feeds.isDisjoint(with: missing) } ?? false
      }
      let report = try nights.run(number)
      try expect(report, expected, recount, nights, number)
      if number == 5 || number == 20 {
        for one in try nights.cases() where one.standing.state == .open && one.standing.number.value % 9 == 4 {
          refuted.insert(one.observation.key)
          recount.refute(one.observation.key)
          try refute(one, nights, on: day)
        }
      }
    }
    #expect(!refuted.isEmpty)
    #expect(foundWithout > 0)
    #expect(recount.cases.values.contains { $0.state == .gone })
    #expect(recount.cases.values.contains { $0.state == .refuted })
    #expect(try Ledger(folder: nights.state, clock: { "" }).verify().isSound)
  }

  private func expect(
    _ report: RunReport, _ expected: Recount.Night, _ recount: Recount, _ nights: ThirtyNights, _ number: Int
  ) throws {
    let cases = try #require(report.cases)
    let night = try #require(cases.nights.last)
    #expect(cases.nights.count == number)
    #expect(night.opened == expected.opened, "night \(number)")
    #expect(night.reopened == expected.reopened, "night \(number)")
    #expect(night.departed == expected.departed, "night \(number)")
    #expect(cases.departed.count == expected.departed, "night \(number)")
    #expect(night.open == recount.open, "night \(number)")
    #expect(night.outstanding == recount.outstanding, "night \(number)")
    let standings = Dictionary(
      report.findings.map { ($0.key, $0.standing) }, uniquingKeysWith: { first, _ in first })
    for (key, standing) in standings {
      let known = try #require(recount.cases[key])
      #expect(standing?.state == known.state, "night \(number)")
      #expect(standing?.openedOn == known.openedOn, "night \(number)")
    }
    #expect(standings.values.count { $0?.change == .changed } == expected.changed, "night \(number)")
    let ledger = try nights.cases()
    #expect(Set(ledger.map(\.observation.key)) == Set(recount.cases.keys))
    #expect(ledger.count { $0.standing.change == .unchecked } == expected.unchecked, "night \(number)")
    for one in ledger {
      // Whether a death was withdrawn is the ledger's to tell; to the recount the finding is gone.
      let state = one.standing.state == .withdrawn ? .gone : one.standing.state
      #expect(state == recount.cases[one.observation.key]?.state, "night \(number)")
    }
    // The lists show what is to be done of tonight's findings, a line each; the ledger shows no more than there is.
    let rows = try nights.published(number, "lists/全市问题清单.csv").split(separator: "\r\n").count - 1
    #expect(rows == standings.values.count { $0?.state == .open }, "night \(number)")
    let findings = try nights.published(number, "findings.csv").split(separator: "\n").count - 1
    #expect(findings == report.findings.count, "night \(number)")
  }

  @Test("a night run again changes nothing, neither cases nor lists")
  func again() throws {
    let nights = try ThirtyNights()
    for number in [1, 2] {
      try nights.deliver(number)
      _ = try nights.run(number)
    }
    let before = try nights.cases()
    let list = try nights.published(2, "lists/全市问题清单.csv")
    let events = try eventCount(nights)
    let report = try nights.run(2)
    #expect(try nights.cases() == before)
    #expect(try nights.published(2, "lists/全市问题清单.csv") == list)
    #expect(try eventCount(nights) == events)
    #expect(report.cases?.nights.count == 2)
  }

  @Test("missed nights leave the same open cases behind as nights run daily")
  func missed() throws {
    let daily = try ThirtyNights()
    let sparse = try ThirtyNights()
    for number in 1...30 where number % 3 == 1 || number == 30 {
      try daily.deliver(number)
      _ = try daily.run(number)
      guard [1, 13, 30].contains(number) else { continue }
      try sparse.deliver(number)
      _ = try sparse.run(number)
    }
    func open(_ nights: ThirtyNights) throws -> [String: Observation] {
      let open = try nights.cases().filter { $0.standing.state == .open }
      return Dictionary(open.map { ($0.observation.key, $0.observation) }, uniquingKeysWith: { first, _ in first })
    }
    let (left, right) = (try open(daily), try open(sparse))
    #expect(Set(left.keys) == Set(right.keys))
    for (key, observation) in left {
      #expect(observation.money == right[key]?.money)
      #expect(observation.certainty == right[key]?.certainty)
      #expect(observation.fingerprint == right[key]?.fingerprint)
    }
  }

  @Test("an older day is refused, unless asked for: then it is not recorded, and the report says so")
  func olderDay() throws {
    let nights = try ThirtyNights()
    try nights.deliver(2)
    _ = try nights.run(2)
    let before = try nights.cases()
    #expect(
      try nights.folder.problems { options in
        options.asOf = ThirtyNights.days[0]
        options.state = nights.state
      }.map(\.kind) == [.nightOlder])
    #expect(!FileManager.default.fileExists(atPath: "\(nights.folder.out)/\(ThirtyNights.days[0])"))
    let report = try nights.run(1) { $0.allowsOlderDay = true }
    #expect(report.notes.contains { $0.kind == .nightNotRecorded })
    #expect(try nights.cases() == before)
  }

  @Test("lists with whole ID numbers are entered in the log")
  func unmasked() throws {
    let nights = try ThirtyNights()
    try nights.deliver(1)
    _ = try nights.run(1) {
      $0.masking = .unmasked
      $0.actor = "王某"
    }
    let events = try Ledger(folder: nights.state, clock: { "" }).read { try $0.events(limit: 10_000) }
    let noted = events.filter { $0.kind == NoteKind.unmaskedLists.rawValue }
    #expect(noted.map(\.actor) == ["王某"])
  }

  private func refute(_ one: LedgerCase, _ nights: ThirtyNights, on day: Day) throws {
    let verdicts = try Ledger(folder: nights.state, clock: { "" }).apply(
      [
        OutcomeEntry(
          number: one.standing.number, fingerprint: one.standing.fingerprint,
          outcome: Outcome(.refuted, reason: .lawful, officer: "金某"))
      ], actor: "金某", day: day)
    #expect(verdicts.map(\.result) == [.accepted(.refuted)])
  }

  private func eventCount(_ nights: ThirtyNights) throws -> Int {
    try Ledger(folder: nights.state, clock: { "" }).read { try $0.events(limit: 1_000_000).count }
  }
}
