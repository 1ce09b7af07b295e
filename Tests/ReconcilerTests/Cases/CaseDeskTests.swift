import Civil
import Ledger
import Reconciler
import Reports
import Testing

@Suite("The desk")
struct CaseDeskTests {
  private static let titles = Result { try FeedTitles(feeds: NightFolder.feeds) }

  private static func numbers(_ cases: CaseLedger, _ change: (inout CaseQuery) -> Void = { _ in }) throws -> [Int] {
    var query = CaseQuery()
    change(&query)
    return try cases.desk().cases(query, limit: nil, titles: titles.get(), masking: .masked).shown
      .map(\.standing.number.value)
  }

  @Test("lists by rule, town, state, change, assignee, age and deadline")
  func filters() throws {
    let cases = try CaseLedger(cases: 4)
    let desk = try cases.desk()
    try desk.assign([CaseNumber(2), CaseNumber(3)], to: "王芳")
    _ = try desk.enter(Outcome(.refuted, reason: .alive, officer: "李强"), of: CaseNumber(4), closing: false)
    #expect(try CaseDeskTests.numbers(cases) == [1, 2, 3, 4])
    #expect(try CaseDeskTests.numbers(cases) { $0.rule = "deceased-still-on-roll" } == [])
    #expect(try CaseDeskTests.numbers(cases) { $0.town = "朝阳川镇" } == [2, 4])
    #expect(try CaseDeskTests.numbers(cases) { $0.state = .refuted } == [4])
    #expect(try CaseDeskTests.numbers(cases) { $0.change = .continued } == [])
    #expect(try CaseDeskTests.numbers(cases) { $0.assignee = "王芳" } == [2, 3])
    #expect(try CaseDeskTests.numbers(cases) { $0.assignee = "" } == [1, 4])
    #expect(try CaseDeskTests.numbers(cases) { $0.minimumAge = 4 } == [1, 2, 3, 4])
    #expect(try CaseDeskTests.numbers(cases) { $0.minimumAge = 5 } == [])
    #expect(try CaseDeskTests.numbers(cases) { $0.isOverdue = true } == [1, 2, 3])
    let (shown, all) = try desk.cases(CaseQuery(), limit: 2, titles: CaseDeskTests.titles.get(), masking: .masked)
    #expect((shown.count, all) == (2, 4))
  }

  @Test("a town that no case is of is refused, with those that have cases, the nearest first")
  func unknownTown() throws {
    let cases = try CaseLedger(cases: 4)
    for (town, near) in [("朝阳镇", "朝阳川镇、东盛涌镇"), ("东盛镇", "东盛涌镇、朝阳川镇")] {
      let error = #expect(throws: Problems.self) { try CaseDeskTests.numbers(cases) { $0.town = town } }
      #expect(error?.all == [Problem(.unknownTown, file: "--town", field: town, details: [near])])
      #expect(throws: Problem.self) {
        var sink = MemorySink()
        var query = CaseQuery()
        query.town = town
        _ = try cases.desk().write(query, to: &sink, titles: FeedTitles(), masking: .masked)
      }
    }
  }

  @Test("without the definitions of feeds a case shows their paths")
  func paths() throws {
    let history = try CaseLedger(cases: 1).desk().history(of: CaseNumber(1), titles: FeedTitles(), masking: .masked)
    let text = CaseHistoryText(history, asOf: CaseLedger.today, wording: Wording(), masking: .masked, columns: 100).text
    #expect(text.contains("civil-affairs/funerals"))
  }

  @Test("numbers are masked; whole ones are shown when asked for, and that is remembered")
  func masking() throws {
    let cases = try CaseLedger(cases: 2)
    let desk = try cases.desk("查看人")
    let entries = try cases.entries()
    func table(_ masking: Masking) throws -> String {
      var sink = MemorySink()
      let count = try desk.write(CaseQuery(), to: &sink, titles: try CaseDeskTests.titles.get(), masking: masking)
      #expect(count == 2)
      return String(decoding: sink.bytes, as: UTF8.self)
    }
    let id = CaseLedger.observation(1).id
    let masked = try table(.masked)
    #expect(!masked.contains(id))
    #expect(masked.contains(Masking.masked.id(id)))
    #expect(masked.contains("'=1+1村"))
    #expect(try cases.entries() == entries)
    #expect(try table(.unmasked).contains(id))
    #expect(try cases.entries() == entries + 1)
    let event = try #require(try cases.ledger.read { try $0.events(after: entries, limit: 1).first })
    #expect((event.kind, event.actor) == (NoteKind.unmaskedLists.rawValue, "查看人"))
  }

  @Test("a case's history tells nights, outcomes, who, when and what changed, in its order")
  func history() throws {
    let cases = try CaseLedger(cases: 1)
    let desk = try cases.desk("录入员")
    _ = try desk.enter(Outcome(.confirmed, officer: "王芳", note: "已上门"), of: CaseNumber(1), closing: false)
    try desk.assign([CaseNumber(1)], to: "李强")
    var night = Night(day: CaseLedger.today, started: "2026-11-24T20:00:00+0800", version: "1", status: "done")
    night.rules = [Night.Rule(id: "deceased-still-paid", wasEvaluated: true, count: 1, amount: nil)]
    let before = CaseLedger.observation(1)
    night.observations = [
      Observation(
        rule: before.rule, key: before.key, id: before.id, name: before.name, certainty: before.certainty,
        money: Finding.Money(amount: Fen(600_000), recovered: .zero, outstanding: Fen(600_000)), action: before.action,
        unit: before.unit, fingerprint: before.fingerprint, evidence: before.evidence)
    ]
    try cases.ledger.record(night) { _, _ in }
    let history = try desk.history(
      of: CaseNumber(1), titles: try CaseDeskTests.titles.get(), masking: .masked)
    #expect(history.entries.count == 4)
    #expect(history.entries.map(\.day) == [CaseLedger.night, CaseLedger.today, CaseLedger.today, CaseLedger.today])
    #expect(history.entries[1].event == .reported(Outcome(.confirmed, officer: "王芳", note: "已上门"), source: nil))
    #expect(history.entries[2].event == .assigned(to: "李强"))
    guard case .found(.changed, let money, _, let differences) = history.entries[3].event else {
      Issue.record("no change")
      return
    }
    #expect(money?.amount == Fen(600_000))
    #expect(differences.contains { $0.zhHans.contains("5000.00") && $0.zhHans.contains("6000.00") })
    let text = CaseHistoryText(history, asOf: CaseLedger.today, wording: Wording(), masking: .masked, columns: 100).text
    for part in ["王芳", "已上门", "李强", "6,000.00", "2026-11-20", "录入员", "殡葬"] { #expect(text.contains(part), "\(part)") }
    #expect(!text.contains(before.id))
  }

  @Test("a refuted death says what has to be made good")
  func madeGood() throws {
    let cases = try CaseLedger(cases: 1)
    let desk = try cases.desk()
    _ = try desk.enter(Outcome(.refuted, reason: .alive, officer: "王芳"), of: CaseNumber(1), closing: false)
    #expect(try desk.history(of: CaseNumber(1), titles: CaseDeskTests.titles.get(), masking: .masked).mustBeMadeGood)
  }

  @Test("a case that is not there is named")
  func missing() throws {
    let desk = try CaseLedger(cases: 1).desk()
    let number = CaseNumber(9)
    for attempt in [
      { _ = try desk.history(of: number, titles: try CaseDeskTests.titles.get(), masking: .masked) },
      { try desk.assign([number], to: "王芳") },
      { _ = try desk.enter(Outcome(.confirmed, officer: "王芳"), of: number, closing: false) },
    ] as [() throws -> Void] {
      let error = #expect(throws: Problems.self) { try attempt() }
      #expect(error?.all.map(\.kind) == [.caseMissing])
    }
  }

  @Test("the ledger is checked and found sound")
  func verify() throws {
    let cases = try CaseLedger(cases: 3)
    let check = try cases.desk().verify()
    #expect(check.isSound)
    #expect(check.entries > 3)
  }

  @Test("amounts as people write them", arguments: [("600", 60_000), ("1,200.50", 120_050), ("￥６００元", 60_000)])
  func amounts(text: String, fen: Int64) {
    #expect(CaseDesk.amount(text) == Fen(fen))
    #expect(CaseDesk.amount("0.005") == nil)
  }
}
