import Civil
import Testing

@testable import Rules

@Suite("funeral-not-drawing-at-death: no pension in the month of death")
struct FuneralNotDrawingAtDeathTests {
  private let rule = FuneralNotDrawingAtDeath()

  private func paid(
    started: String?, stopped: String? = nil, _ reason: Participant.StopReason? = nil
  ) -> DossierBuilder {
    let builder = DossierBuilder()
    builder.register(stopped == nil ? .drawing : .ended, stopped: stopped, reason, started: started)
    builder.death("2021-06-10")
    builder.funeralPayment()
    return builder
  }

  @Test(
    "never begun, or begun after the month of death",
    arguments: [(nil, 1), ("2021-05", 0), ("2021-06", 0), ("2021-07", 1)] as [(String?, Int)])
  func start(month: String?, count: Int) {
    #expect(paid(started: month).findings(rule).count == count)
    #expect(paid(started: month).nearMisses(rule).count == 1 - count)
  }

  @Test(
    "stopped in the month of death or before",
    arguments: [("2021-05", 1), ("2021-06", 1), ("2021-07", 0)])
  func stop(month: String, count: Int) {
    #expect(paid(started: "2010-01", stopped: month, .movedAway).findings(rule).count == count)
  }

  @Test(
    "for any reason but 死亡 and 未认证; none told is another",
    arguments: [
      (.death, 0), (.uncertified, 0), (.imprisoned, 1), (.doublePension, 1), (.movedAway, 1), (.other, 1), (nil, 1),
    ] as [(Participant.StopReason?, Int)])
  func reason(reason: Participant.StopReason?, count: Int) {
    let builder = paid(started: "2010-01", stopped: "2021-03", reason)
    #expect(builder.findings(rule).count == count)
    #expect(builder.nearMisses(rule).count == 1 - count)
  }

  @Test("net of all payments, and the register's own fields")
  func finding() {
    let builder = paid(started: "2010-01", stopped: "2021-03", .movedAway)
    builder.funeralPayment(gross: 600, offset: 200)
    builder.recovery(.funeralSubsidy, 300)
    let finding = builder.findings(rule).first
    #expect(finding?.money == money(1000, recovered: 300, outstanding: 700))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .recover)
    #expect(
      finding?.evidence == [
        evidence(.deaths, 0, "deathDate"), evidence(.participants, 0, "benefitStartMonth"),
        evidence(.participants, 0, "stopMonth"), evidence(.participants, 0, "stopReason"),
        evidence(.funeralPayments, 0, "netAmount"), evidence(.funeralPayments, 1, "netAmount"),
        evidence(.recoveries, 0, "amount"),
      ])
  }

  @Test("needs a death and a register entry; one only pointed to is probable, a contradicted one to be verified")
  func death() {
    let unregistered = DossierBuilder()
    unregistered.death("2021-06-10")
    unregistered.funeralPayment()
    #expect(unregistered.findings(rule).isEmpty)
    let living = DossierBuilder()
    living.register(.contributing)
    living.funeralPayment()
    #expect(living.findings(rule).isEmpty)
    living.certificate("2021-06-10", carries: false)
    #expect(living.findings(rule).first?.certainty == .probable)
    #expect(living.findings(rule).first?.action == .verifyWithAgency)
    living.death("2021-06-10")
    living.visit("2021-07-01")
    #expect(living.findings(rule).first?.certainty == .confirmed)
    #expect(living.findings(rule).first?.action == .verify)
  }
}
