import Civil
import Testing

@testable import Rules

@Suite("stopped-though-alive: stopped for a death, but perhaps alive")
struct StoppedThoughAliveTests {
  private let rule = StoppedThoughAlive()

  /// Stopped from July on, so by the register dead on 30 June.
  private func stopped(_ status: Participant.Status = .ended) -> DossierBuilder {
    let builder = DossierBuilder()
    builder.register(status, stopped: "2021-07", .death)
    return builder
  }

  @Test(
    "a sign of life more than a day after the register's own date, not the date others give",
    arguments: [("2021-06-30", 0), ("2021-07-01", 0), ("2021-07-02", 1)], [Participant.Status.suspended, .ended])
  func signOfLife(sign: (String, Int), status: Participant.Status) {
    let builder = stopped(status)
    builder.death("2021-08-15")
    builder.visit(sign.0)
    #expect(builder.findings(rule).count == sign.1)
  }

  @Test("a comparison of data is no sign of life, a proof at the counter is")
  func methods() {
    let builder = stopped()
    builder.death("2021-06-20")
    builder.certification("2021-09-01", .dataMatch)
    #expect(builder.findings(rule).isEmpty)
    builder.certification("2021-09-01", .counter)
    let finding = builder.findings(rule).first
    #expect(finding?.certainty == .conflicting)
    #expect(finding?.action == .visitFirst)
    #expect(finding?.unit == .village)
    #expect(finding?.evidence.contains(evidence(.certifications, 1, "certifiedDate")) == true)
    #expect(finding?.evidence.contains(evidence(.certifications, 0, "certifiedDate")) == false)
  }

  @Test("nobody but the bureau knows of a death, and the household register says 正常")
  func onlyOurWord() {
    let builder = stopped()
    #expect(builder.findings(rule).isEmpty)
    builder.resident()
    let finding = builder.findings(rule).first
    #expect(finding?.certainty == .singleSource)
    #expect(finding?.action == .verify)
    #expect(finding?.money == nil)
    #expect(
      finding?.evidence == [
        evidence(.residents, 0, "status"), evidence(.participants, 0, "status"),
        evidence(.participants, 0, "stopMonth"), evidence(.participants, 0, "stopReason"),
      ])
    builder.insurance(stopped: "2021-06-20")
    #expect(builder.findings(rule).isEmpty)
  }

  @Test("any of the sources 1 to 4 is a death others know of; a cancelled household record is not 正常")
  func knownOutside() {
    let tellings: [(DossierBuilder) -> Void] = [
      { $0.death("2021-06-20") }, { $0.certificate("2021-06-20") }, { $0.funeral(cremation: "2021-06-22") },
      { $0.insurance(stopped: "2021-06-20") },
    ]
    for tell in tellings {
      let builder = stopped()
      builder.resident()
      #expect(builder.findings(rule).count == 1)
      tell(builder)
      #expect(builder.findings(rule).isEmpty)
    }
    let cancelled = stopped()
    cancelled.cancelledResident(.movedAway, on: "2021-06-01")
    #expect(cancelled.findings(rule).isEmpty)
  }

  @Test(
    "only an entry stopped for 死亡",
    arguments: [
      (.ended, "2021-07", .movedAway), (.suspended, "2021-07", .uncertified), (.drawing, "2021-07", .death),
      (.ended, nil, .movedAway),
    ] as [(Participant.Status, String?, Participant.StopReason)])
  func otherStops(status: Participant.Status, stopMonth: String?, reason: Participant.StopReason) {
    let builder = DossierBuilder()
    builder.resident()
    builder.register(status, stopped: stopMonth, reason)
    builder.visit("2021-09-01")
    #expect(builder.findings(rule).isEmpty)
  }

  @Test(
    "the monthly pension for each month since, up to that of the day",
    arguments: [("2021-07-01", 1), ("2021-07-31", 1), ("2021-08-01", 2), ("2021-10-31", 4)])
  func amount(asOf: String, months: Int) {
    let builder = stopped()
    builder.resident()
    builder.pension("2021-05", 98)
    builder.pension("2021-06", 103)
    let finding = builder.findings(rule, asOf: asOf).first
    #expect(finding?.money == money(103 * months, outstanding: 103 * months))
    #expect(
      finding?.months == Finding.Months(first: month("2021-07"), last: day(asOf).month, count: months))
  }

  @Test("without a stop month nothing but the bureau's word is needed: no months, no amount")
  func noStopMonth() {
    for unreadable in [[], ["stopMonth"]] as [Set<String>] {
      let builder = DossierBuilder()
      builder.register(.ended, .death, unreadable: unreadable)
      builder.pension("2021-03")
      #expect(builder.findings(rule).isEmpty)
      builder.resident()
      let finding = builder.findings(rule).first
      #expect(finding?.months == nil)
      #expect(finding?.money == nil)
      #expect(finding?.certainty == .singleSource)
      #expect(finding?.action == .verify)
      builder.visit("2021-02-01")
      let seen = builder.findings(rule).first
      #expect(seen?.certainty == .conflicting)
      #expect(seen?.action == .visitFirst)
      #expect(seen?.evidence.contains(evidence(.visits, 0, "visitDate")) == true)
      builder.death("2021-05-05")
      #expect(builder.findings(rule).isEmpty)
      #expect(builder.nearMisses(rule).count == 1)
    }
  }

  @Test("says why not, where others know of the death too")
  func nearMiss() {
    let builder = stopped()
    builder.resident()
    builder.death("2021-06-20")
    #expect(builder.nearMisses(rule).first?.contains("2021-06-20") == true)
  }
}
