import Civil
import Testing

@testable import Ledger

@Suite("Thirty random nights with reports between them") struct RandomNightsTests {
  @Test("leave every case where a plain recomputation has it", arguments: 1...6 as ClosedRange<UInt64>)
  func recomputed(seed: UInt64) throws {
    var city = RandomCity(seed: seed)
    var plain = PlainLedger()
    let temporary = try TemporaryLedger()
    var rejected = 0
    for number in 1...30 {
      let night = city.night(january(number))
      try temporary.record(night)
      plain.record(night)
      try compare(temporary, plain, "night \(number)")
      let shown = try temporary.ledger.read { try $0.cases() }
        .map { ($0.observation.key, $0.standing.number, $0.standing.fingerprint) }
      let numbers = Dictionary(uniqueKeysWithValues: shown.map { ($0.0, $0.1) })
      let reports = city.outcomes(on: shown.map { ($0.0, $0.2) }, day: night.day)
      let entries = try reports.map { report in
        OutcomeEntry(
          number: try #require(numbers[report.key]), fingerprint: report.fingerprint, outcome: report.outcome,
          closes: report.closes)
      }
      let verdicts = try temporary.ledger.apply(entries, actor: "clerk", day: night.day)
      for (report, verdict) in zip(reports, verdicts) {
        guard case .accepted = verdict.result else {
          rejected += 1
          continue
        }
        plain.report(report.outcome, key: report.key, fingerprint: report.fingerprint, closes: report.closes)
      }
      try compare(temporary, plain, "after night \(number)")
    }
    #expect(rejected > 0)
    #expect(try temporary.ledger.verify().isSound)
    let states = Set(try temporary.ledger.read { try $0.cases() }.map(\.standing.state))
    #expect(states.count > 1)
  }

  private func compare(_ temporary: TemporaryLedger, _ plain: PlainLedger, _ moment: Comment) throws {
    let cases = try temporary.ledger.read { try $0.cases() }
    #expect(Set(cases.map(\.observation.key)) == Set(plain.cases.keys), moment)
    for found in cases {
      let position = PlainLedger.Position(
        state: found.standing.state, openedOn: found.standing.openedOn, amount: found.observation.money?.amount,
        fingerprint: found.standing.fingerprint, outcomes: found.standing.outcomes)
      #expect(position == plain.position(found.observation.key), moment)
    }
  }

  @Test("end with the same open cases when some nights were missed", arguments: 1...6 as ClosedRange<UInt64>)
  func missed(seed: UInt64) throws {
    var city = RandomCity(seed: seed)
    let daily = try TemporaryLedger()
    let sometimes = try TemporaryLedger()
    for number in 1...30 {
      let night = city.night(january(number), sound: number == 30)
      let unsure = try kept(by: [daily, sometimes], on: night)
      let certain = Set(night.observations.map(\.key)).subtracting(unsure)
      try daily.record(night)
      guard number == 30 || !city.chance(0.4) else { continue }
      try sometimes.record(night)
      // Staff see the same lists, whichever ledger they come from.
      let open = try openCases(daily).filter { certain.contains($0.key) }
      #expect(try openCases(sometimes).filter { certain.contains($0.key) } == open)
      guard number < 30 else { continue }
      let reports = city.outcomes(on: open.map { ($0.key, $0.fingerprint) }, day: night.day)
      for temporary in [daily, sometimes] {
        let cases = try temporary.ledger.read { try $0.cases() }
        let numbers = Dictionary(uniqueKeysWithValues: cases.map { ($0.observation.key, $0.standing.number) })
        let entries = try reports.map { report in
          OutcomeEntry(
            number: try #require(numbers[report.key]), fingerprint: report.fingerprint, outcome: report.outcome,
            closes: report.closes)
        }
        _ = try temporary.ledger.apply(entries, actor: "clerk", day: night.day)
      }
    }
    #expect(try openCases(sometimes) == openCases(daily))
  }

  /// The keys of cases that stay as they were, in one of these ledgers, since a feed is missing.
  private func kept(by ledgers: [TemporaryLedger], on night: Night) throws -> [String] {
    try ledgers.flatMap { temporary in
      try temporary.ledger.read { try $0.cases(withEvidence: true) }.map(\.observation).filter { observation in
        !night.missingFeeds.isDisjoint(with: observation.evidence.map(\.feed))
      }.map(\.key)
    }
  }

  private struct OpenCase: Equatable {
    let key: String
    let fingerprint: String
    let amount: Fen?
  }

  private func openCases(_ temporary: TemporaryLedger) throws -> [OpenCase] {
    var filter = CaseFilter()
    filter.state = .open
    return try temporary.ledger.read { try $0.cases(filter) }
      .map {
        OpenCase(key: $0.observation.key, fingerprint: $0.standing.fingerprint, amount: $0.observation.money?.amount)
      }
      .sorted { $0.key < $1.key }
  }

  @Test("give two ledgers the same content, but for name, times and hashes")
  func deterministic() throws {
    var contents: [[String]] = []
    for _ in 1...2 {
      var city = RandomCity(seed: 7)
      let temporary = try TemporaryLedger()
      for number in 1...10 {
        try temporary.record(city.night(january(number)))
        let cases = try temporary.ledger.read { try $0.cases() }
        let numbers = Dictionary(uniqueKeysWithValues: cases.map { ($0.observation.key, $0.standing.number) })
        let reports = city.outcomes(
          on: cases.map { ($0.observation.key, $0.standing.fingerprint) }, day: january(number))
        let entries = reports.compactMap { report in
          numbers[report.key].map { OutcomeEntry(number: $0, outcome: report.outcome, closes: report.closes) }
        }
        _ = try temporary.ledger.apply(entries, actor: "clerk", day: january(number))
      }
      contents.append(try temporary.content())
    }
    #expect(contents[0] == contents[1])
    #expect(contents[0].count > 100)
  }
}
