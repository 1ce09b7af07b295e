import Civil
import Testing

@testable import Ledger

@Suite("Asked, the ledger") struct LedgerReaderTests {
  private static let rule = "funeral-paid-twice"

  /// Three open cases, one gone, one unchecked, opened on two days.
  private static func filled() throws -> TemporaryLedger {
    let temporary = try TemporaryLedger()
    let rules = ["deceased-still-paid", rule]
    let first: [Observation] = [
      .sample("a"), .sample("b", town: "朝阳川镇", village: "勤劳村"), .sample("c"), .sample("u", rule: rule, death: nil),
    ]
    try temporary.record(.sample(january(1), first, rules: rules))
    let second: [Observation] = [.sample("a", amount: 1200), first[1], .sample("d")]
    try temporary.record(
      .sample(january(5), second, dead: ["c"], obstructed: [rule], unsoundFeeds: ["civil-affairs/funerals"]))
    _ = try temporary.ledger.assign(CaseNumber(2), to: "金", actor: "李", day: january(5))
    return temporary
  }

  private func numbers(_ set: (inout CaseFilter) -> Void) throws -> [Int] {
    let temporary = try Self.filled()
    var filter = CaseFilter()
    set(&filter)
    let cases = try temporary.ledger.read { try $0.cases(filter) }
    #expect(try temporary.ledger.read { try $0.count(filter) } == cases.count)
    return cases.map(\.standing.number.value)
  }

  @Test("finds cases by rule, place, state, change, person in charge, age and deadline")
  func filters() throws {
    #expect(try numbers { _ in } == [1, 2, 3, 4, 5])
    #expect(try numbers { $0.rule = Self.rule } == [4])
    #expect(try numbers { $0.town = "朝阳川镇" } == [2])
    #expect(try numbers { $0.village = "泗水村" } == [1, 3, 4, 5])
    #expect(try numbers { $0.state = .open } == [1, 2, 4, 5])
    #expect(try numbers { $0.state = .gone } == [3])
    #expect(try numbers { $0.change = .changed } == [1])
    #expect(try numbers { $0.change = .continued } == [2])
    #expect(try numbers { $0.change = .gone } == [3])
    #expect(try numbers { $0.change = .unchecked } == [4])
    #expect(try numbers { $0.change = .opened } == [5])
    #expect(try numbers { $0.assignee = "金" } == [2])
    #expect(try numbers { $0.assignee = "" } == [1, 3, 4, 5])
    #expect(try numbers { $0.openedBefore = january(5) } == [1, 2, 3, 4])
    #expect(try numbers { $0.overdueOn = january(31) } == [])
    #expect(try numbers { $0.overdueOn = january(32) } == [1, 2, 4])
    #expect(
      try numbers {
        $0.state = .open
        $0.town = "老头沟镇"
        $0.openedBefore = january(5)
      } == [1, 4])
  }

  @Test("gives cases page by page, with their evidence only where asked")
  func pages() throws {
    let temporary = try Self.filled()
    let pages = try temporary.ledger.read { reader in
      [
        try reader.cases(limit: 2), try reader.cases(after: CaseNumber(2), limit: 2),
        try reader.cases(after: CaseNumber(4), limit: 2, withEvidence: true),
      ]
    }
    #expect(pages.map { $0.map(\.standing.number.value) } == [[1, 2], [3, 4], [5]])
    #expect(pages[0].allSatisfy { $0.observation.evidence == [] })
    #expect(pages[2].map(\.observation) == [.sample("d")])
    #expect(pages[1].map(\.lastSeen) == [january(1), january(1)] && pages[2][0].lastSeen == january(5))
    #expect(pages[0][0].standing.differences.count == 2)
    var handed: [Int] = []
    try temporary.ledger.read { try $0.forEachCase { handed.append($0.standing.number.value) } }
    #expect(handed == [1, 2, 3, 4, 5])
  }

  @Test("keeps the figures of every night")
  func nights() throws {
    let temporary = try Self.filled()
    try temporary.report(Outcome(.confirmed, officer: "李"), on: 1)
    try temporary.report(.recovered(300), on: 1, day: january(6))
    try temporary.record(.sample(january(33), [.sample("a", amount: 1200), .sample("c")], dead: ["b"]))
    let expected = [
      NightFigures(
        day: january(1), opened: 4, reopened: 0, departed: 0, open: 4, overdue: 0, outstanding: Fen(4000),
        recovered: .zero, unsoundFeeds: 0),
      NightFigures(
        day: january(5), opened: 1, reopened: 0, departed: 1, open: 4, overdue: 0, outstanding: Fen(4200),
        recovered: .zero, unsoundFeeds: 1),
      NightFigures(
        day: january(33), opened: 0, reopened: 1, departed: 2, open: 3, overdue: 2, outstanding: Fen(3200),
        recovered: Fen(300), unsoundFeeds: 0),
    ]
    #expect(try temporary.ledger.read { try $0.nights() } == expected)
    #expect(
      try temporary.ledger.read { try $0.feedHistory() } == [
        FeedHistory(feed: "civil-affairs/funerals", unsoundNights: 1, nights: 3),
        FeedHistory(feed: "public-security/deaths", unsoundNights: 0, nights: 3),
      ])
  }

  @Test("tells how often a rule was right, by the last word on each case")
  func precision() throws {
    let temporary = try Self.filled()
    try temporary.report(.alive, on: 1)
    try temporary.report(.confirmed, on: 1)
    try temporary.report(.recovered(1), on: 2)
    try temporary.report(.confirmed, on: 3)
    try temporary.report(.alive, on: 3)
    try temporary.report(Outcome(.checking, officer: "李"), on: 3)
    try temporary.report(Outcome(.unverifiable, officer: "李"), on: 5)
    #expect(
      try temporary.ledger.read { try $0.precision() } == [
        RulePrecision(rule: "deceased-still-paid", confirmed: 2, refuted: 1)
      ])
    #expect(try temporary.ledger.read { try $0.recovered() } == Fen(1))
  }

  @Test("reckons what stops prevented: amount a month, times whole months since")
  func prevented() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(
      .sample(
        january(1), [.sample("a", amount: 1001, months: 3), .sample("b", months: nil), .sample("c"), .sample("d")]))
    for number in 1...3 {
      try temporary.report(.confirmed, on: number, day: january(10))
      try temporary.report(Outcome(.stopped, day: january(10), officer: "王"), on: number, day: january(10))
    }
    try temporary.report(.alive, on: 3)
    func prevented(_ day: Day) throws -> Prevented { try temporary.ledger.read { try $0.prevented(on: day) } }
    // 10 February is the 41st day; 10 March the 69th.
    #expect(try prevented(january(40)) == Prevented(amount: .zero, cases: 1, withoutMonths: 1))
    #expect(try prevented(january(41)) == Prevented(amount: Fen(333), cases: 1, withoutMonths: 1))
    #expect(try prevented(january(69)) == Prevented(amount: Fen(667), cases: 1, withoutMonths: 1))
    #expect(try prevented(january(1)) == Prevented(amount: .zero, cases: 1, withoutMonths: 1))
  }

  @Test("names whose death has to be watched, and who is alive")
  func watched() throws {
    let temporary = try Self.filled()
    #expect(try temporary.ledger.read { try $0.watched() } == Watched(deaths: ["a", "b", "c", "d"], alive: []))
    try temporary.report(.alive, on: 1)
    try temporary.report(Outcome(.refuted, reason: .otherPerson, officer: "李"), on: 2)
    try temporary.report(.alive, on: 3)
    try temporary.report(.alive, on: 4)
    try temporary.report(.alive, on: 5)
    try temporary.report(.confirmed, on: 5)
    #expect(try temporary.ledger.read { try $0.watched() }.alive == ["a", "c"])
    let refuted = try temporary.ledger.read { try $0.refutedDeaths() }
    #expect(refuted.map(\.standing.number.value) == [1, 3] && refuted[0].observation == .sample("a", amount: 1200))
  }
}
