import Civil
import Testing

@testable import Ledger

@Suite("A recorded night") struct NightTests {
  private static let key = "deceased-still-paid|222405194503120018"

  private static func standing(_ result: NightResult) throws -> Standing {
    try #require(result.standings[key])
  }

  @Test("opens a case, with number and deadline, and tells it the same when it is run again")
  func opened() throws {
    let temporary = try TemporaryLedger()
    let first = try Self.standing(temporary.record(.sample(january(1))))
    #expect(first.number.description == "0000001-8")
    #expect(first.state == .open && first.change == .opened)
    #expect(first.openedOn == january(1) && first.deadline == january(31))
    let content = try temporary.content()
    var again = Night.sample(january(1))
    again = Night(copying: again, started: "2026-01-01T09:00:00+08:00")
    #expect(try Self.standing(temporary.record(again)) == first)
    #expect(try temporary.content() == content)
  }

  @Test("numbers new cases in the order of their keys, whatever the order of the findings")
  func order() throws {
    let temporary = try TemporaryLedger()
    let found = ["c", "a", "b"].map { Observation.sample($0) }
    let result = try temporary.record(.sample(january(1), found))
    #expect(["a", "b", "c"].map { result.standings["deceased-still-paid|\($0)"]?.number.value } == [1, 2, 3])
    let later = try temporary.record(.sample(january(2), found + [.sample("0")]))
    #expect(later.standings["deceased-still-paid|0"]?.number.value == 4)
  }

  @Test("continues a case without writing of it")
  func continued() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    let standing = try Self.standing(temporary.record(.sample(january(2))))
    #expect(standing.change == .continued && standing.openedOn == january(1) && standing.differences == [])
    let history = try #require(try temporary.ledger.read { try $0.history(of: CaseNumber(1)) })
    #expect(history.sightings.count == 1 && history.events.map(\.kind) == ["opened"])
    #expect(history.present.lastSeen == january(2))
  }

  @Test("changes a case and says what, on this night and no later one")
  func changed() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    let changed = Observation.sample(amount: 1500)
    let standing = try Self.standing(temporary.record(.sample(january(2), [changed])))
    let expected: [Difference] = [
      .amount(from: Fen(1000), to: Fen(1500)), .outstanding(from: Fen(1000), to: Fen(1500)),
    ]
    #expect(standing.change == .changed && standing.differences == expected && standing.deadline == january(31))
    #expect(try Self.standing(temporary.record(.sample(january(2), [changed]))) == standing)
    #expect(try temporary.found().standing == standing)
    let next = try Self.standing(temporary.record(.sample(january(3), [changed])))
    #expect(next.change == .continued && next.differences == [])
    let history = try #require(try temporary.ledger.read { try $0.history(of: CaseNumber(1)) })
    #expect(history.sightings.map(\.change) == [.opened, .changed])
    #expect(history.sightings.map(\.observation) == [.sample(), changed])
    #expect(history.sightings.last?.differences == expected)
  }

  @Test("of the same day with other data is applied on top; what is new stays new")
  func corrected() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    let standing = try Self.standing(temporary.record(.sample(january(1), [.sample(amount: 1500)])))
    #expect(standing.change == .opened && standing.number.value == 1)
    #expect(try temporary.found().observation.money?.amount == Fen(1500))
    let gone = try temporary.record(.sample(january(1), []))
    #expect(gone.departed.map(\.standing.change) == [.gone])
    #expect(try temporary.ledger.read { try $0.nights() }.map(\.departed) == [1])
  }

  @Test("lets a case go, tells it once with what was last known, and takes it back with a new deadline")
  func gone() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    try temporary.record(.sample(january(2)))
    let result = try temporary.record(.sample(january(3), []))
    let departed = try #require(result.departed.first)
    #expect(departed.standing.state == .gone && departed.standing.change == .gone && departed.lastSeen == january(2))
    #expect(departed.observation == .sample() && departed.deathWithdrawnOn == nil)
    #expect(try temporary.record(.sample(january(3), [])).departed == result.departed)
    #expect(try temporary.record(.sample(january(4), [])).departed == [])
    let back = try Self.standing(temporary.record(.sample(january(5), [.sample(amount: 900)])))
    #expect(
      back.state == .open && back.change == .reopened && back.openedOn == january(1) && back.deadline == january(35))
    #expect(back.differences.first == .amount(from: Fen(1000), to: Fen(900)))
    #expect(try Self.standing(temporary.record(.sample(january(5), [.sample(amount: 900)]))) == back)
  }

  @Test("withdraws a case whose death vanished or moved, also where the case was gone before")
  func withdrawn() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    let result = try temporary.record(.sample(january(2), [], dead: []))
    #expect(result.departed.map(\.standing.state) == [.withdrawn] && result.departed[0].deathWithdrawnOn == january(2))
    #expect(try temporary.ledger.read { try $0.withdrawnDeaths() } == ["public-security/deaths": 1])
    #expect(try temporary.record(.sample(january(3), [])).departed.map(\.standing.change) == [.gone])
    #expect(try temporary.record(.sample(january(4), [], dead: [])).departed.map(\.standing.change) == [.withdrawn])
    let back = try Self.standing(temporary.record(.sample(january(5))))
    #expect(back.change == .reopened)
    #expect(try temporary.ledger.read { try $0.withdrawnDeaths() } == [:])
  }

  @Test("says nothing of a case it could not find: rule not asked for, obstructed, feed missing")
  func unchecked() throws {
    let nights: [Night] = [
      .sample(january(2), [], dead: [], rules: []),
      .sample(january(2), [], dead: [], rules: [], obstructed: ["deceased-still-paid"]),
      .sample(january(2), [], dead: [], missingFeeds: ["public-security/deaths"]),
    ]
    for night in nights {
      let temporary = try TemporaryLedger()
      try temporary.record(.sample(january(1)))
      let result = try temporary.record(night)
      #expect(result.departed == [] && result.unchecked.count == 1)
      #expect(result.unchecked.first?.standing.state == .open)
      #expect(result.unchecked.first?.standing.change == .unchecked && result.unchecked.first?.lastSeen == january(1))
      #expect(try Self.standing(temporary.record(.sample(january(3)))).change == .continued)
      #expect(try temporary.ledger.verify().isSound)
    }
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    let other = try temporary.record(.sample(january(2), [], missingFeeds: ["civil-affairs/funerals"]))
    #expect(other.departed.count == 1)
  }

  @Test("keeps a case that is found without a feed it rests on as it was, and continues it when the feed is back")
  func foundWithoutFeed() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    let events = try temporary.ledger.read { try $0.events(limit: 100) }.filter { $0.number != nil }
    let reduced = Observation.sample(
      amount: 700, certainty: .singleSource, evidence: "2025-11-22", death: january(-38), feed: "civil-affairs/funerals"
    )
    let night = Night.sample(january(2), [reduced], missingFeeds: ["public-security/deaths"])
    let result = try temporary.record(night)
    let standing = try Self.standing(result)
    #expect(standing.state == .open && standing.change == .unchecked && standing.differences == [])
    #expect(standing.fingerprint == "2025-11-20" && standing.deadline == january(31))
    #expect(result.departed == [] && result.unchecked == [] && result.withheld == [:])
    #expect(try temporary.found().observation == .sample() && temporary.found().lastSeen == january(1))
    #expect(try temporary.found().standing == standing)
    #expect(try temporary.ledger.read { try $0.events(limit: 100) }.filter { $0.number != nil } == events)
    let content = try temporary.content()
    #expect(try Self.standing(temporary.record(night)) == standing)
    #expect(try temporary.content() == content)
    #expect(try Self.standing(temporary.record(.sample(january(3)))).change == .continued)
    #expect(try temporary.ledger.verify().isSound)
    // Another feed's absence takes nothing from it.
    let changed = Night.sample(january(4), [.sample(amount: 700)], missingFeeds: ["civil-affairs/funerals"])
    #expect(try Self.standing(temporary.record(changed)).change == .changed)
  }

  @Test("withholds what was refuted or settled also where it is found without a feed it rests on")
  func judgedWithoutFeed() throws {
    for (outcome, state) in [(Outcome.alive, CaseState.refuted), (.recovered(1000), .settled)] {
      let temporary = try TemporaryLedger()
      try temporary.record(.sample(january(1), [.sample(action: .recover)]))
      #expect(try temporary.report(outcome) == .accepted(state))
      let reduced = Observation.sample(
        amount: 2000, evidence: "2025-11-22", death: january(-38), action: .recover, feed: "civil-affairs/funerals")
      let result = try temporary.record(.sample(january(2), [reduced], missingFeeds: ["public-security/deaths"]))
      #expect(try Self.standing(result).state == state && result.withheld == ["deceased-still-paid": 1])
      #expect(result.departed == [] && result.unchecked == [])
      let back = try temporary.record(.sample(january(3), [.sample(action: .recover)]))
      #expect(try Self.standing(back).state == state && Self.standing(back).change == .continued)
      #expect(try temporary.found().observation == .sample(action: .recover))
      #expect(try temporary.ledger.verify().isSound)
      // With the feed there, other evidence is other evidence.
      let other = try temporary.record(.sample(january(4), [reduced]))
      #expect(try Self.standing(other).change == .reopened)
    }
  }

  @Test("withholds what was refuted until its evidence is other, and again when the evidence is as it was judged")
  func refuted() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    #expect(try temporary.report(.alive) == .accepted(.refuted))
    let content = try temporary.content().filter { !$0.hasPrefix("night") && !$0.contains("kind=\"night\"") }
    let withheld = try temporary.record(.sample(january(2), [.sample(amount: 1100)]))
    #expect(withheld.withheld == ["deceased-still-paid": 1])
    #expect(try Self.standing(withheld).state == .refuted)
    #expect(try Self.standing(withheld).outcomes == [.alive])
    #expect(try temporary.content().filter { !$0.hasPrefix("night") && !$0.contains("kind=\"night\"") } == content)
    let back = try Self.standing(temporary.record(.sample(january(3), [.sample(evidence: "2025-11-22")])))
    #expect(back.state == .open && back.change == .reopened)
    #expect(back.differences.count == 2)
    let again = try temporary.record(.sample(january(4)))
    #expect(try Self.standing(again).state == .refuted && again.withheld == ["deceased-still-paid": 1])
  }

  @Test("keeps a refuted case refuted while it is not found, and withholds its return")
  func refutedAndMissed() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    try temporary.report(.alive)
    let missed = try temporary.record(.sample(january(2), [], dead: []))
    #expect(missed.departed == [] && missed.unchecked == [])
    #expect(try temporary.state() == .refuted && temporary.found().lastSeen == january(1))
    #expect(try temporary.found().deathWithdrawnOn == january(2))
    let back = try temporary.record(.sample(january(3)))
    #expect(try Self.standing(back).state == .refuted && back.withheld.count == 1)
    #expect(try temporary.found().deathWithdrawnOn == nil)
  }

  @Test("withholds what was settled until more is outstanding")
  func settled() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1), [.sample(action: .recover)]))
    #expect(try temporary.report(.recovered(1000)) == .accepted(.settled))
    let less = try temporary.record(.sample(january(2), [.sample(outstanding: 400, action: .recover)]))
    #expect(try Self.standing(less).state == .settled)
    let more = try temporary.record(.sample(january(3), [.sample(amount: 1100, action: .recover)]))
    #expect(try Self.standing(more).state == .open && Self.standing(more).change == .reopened)
  }

  @Test("tells of a settled case whose death was withdrawn: something may have to be made good")
  func settledAndWithdrawn() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1), [.sample(action: .recover)]))
    try temporary.report(.recovered(1000))
    let result = try temporary.record(.sample(january(2), [], dead: []))
    #expect(result.departed.map(\.standing.state) == [.settled])
    #expect(result.departed.map(\.standing.change) == [.withdrawn])
    #expect(try temporary.record(.sample(january(3), [], dead: [])).departed == [])
    #expect(try temporary.ledger.verify().isSound)
    #expect(try temporary.record(.sample(january(4), [])).departed == [])
    #expect(try temporary.found().deathWithdrawnOn == nil)
    #expect(try temporary.ledger.verify().isSound)
  }

  @Test("of an older day is refused; asked for all the same, it changes nothing and tells what is known")
  func older() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(2)))
    let content = try temporary.content()
    let older = Night.sample(january(1), [.sample(amount: 5), .sample("new")])
    #expect {
      try temporary.record(older)
    } throws: { error in
      let problem = error as? Problem
      return problem?.kind == .nightOlder && problem?.details == ["2026-01-01", "2026-01-02"]
    }
    let result = try temporary.record(older, allowOlder: true)
    #expect(!result.wasRecorded && result.standings.count == 1)
    #expect(try Self.standing(result) == temporary.found().standing)
    #expect(try temporary.content() == content)
  }

  @Test("is undone where the files cannot be published; the publisher sees it as if it were there")
  func published() throws {
    struct DiskFull: Error {}
    let temporary = try TemporaryLedger()
    #expect(throws: DiskFull.self) {
      try temporary.ledger.record(.sample(january(1))) { result, reader in
        #expect(try reader.nights().map(\.opened) == [1] && result.standings.count == 1)
        throw DiskFull()
      }
    }
    #expect(try temporary.ledger.read { try $0.count() } == 0)
    #expect(try temporary.ledger.read { try $0.nights() } == [])
    #expect(try Self.standing(temporary.record(.sample(january(1)))).number.value == 1)
  }
}

extension Night {
  /// The same night, begun at another hour.
  fileprivate init(copying night: Night, started: String) {
    self.init(day: night.day, started: started, version: night.version, status: night.status)
    feeds = night.feeds
    rules = night.rules
    observations = night.observations
    deathDates = night.deathDates
    deadlineDays = night.deadlineDays
  }
}
