import Civil
import Testing

@testable import Rules

@Suite("paid-after-stop: a pension from stopMonth on")
struct PaidAfterStopTests {
  private let rule = PaidAfterStop()

  @Test(
    "the month before stopMonth, its own and the one after",
    arguments: [("2021-03", false), ("2021-04", true), ("2021-05", true)])
  func months(period: String, fires: Bool) {
    for status in [Participant.Status.suspended, .ended] {
      let builder = DossierBuilder()
      builder.register(status, stopped: "2021-04", .imprisoned)
      builder.pension(period)
      #expect(builder.findings(rule).isEmpty == !fires)
      #expect(builder.nearMisses(rule).isEmpty == fires)
    }
  }

  @Test("every reason but death, and none at all")
  func reasons() {
    for reason in Participant.StopReason.allCases.map(Optional.some) + [nil] {
      let builder = DossierBuilder()
      builder.register(.ended, stopped: "2021-04", reason)
      builder.pension("2021-05")
      #expect(builder.findings(rule).isEmpty == (reason == .death))
    }
  }

  @Test("not while the entry is 领取 or 缴费, nor without stopMonth")
  func otherEntries() {
    for status in [Participant.Status.drawing, .contributing] {
      let builder = DossierBuilder()
      builder.register(status, stopped: "2021-04", .other)
      builder.pension("2021-05")
      #expect(builder.findings(rule).isEmpty)
    }
    let builder = DossierBuilder()
    builder.register(.suspended, .other)
    builder.pension("2021-05")
    #expect(builder.findings(rule).isEmpty)
  }

  @Test("gross of those months, less what was recovered of pensions")
  func finding() {
    let builder = DossierBuilder()
    builder.register(.suspended, stopped: "2021-04", .uncertified)
    builder.pension("2021-03", 90)
    builder.pension("2021-04", 100)
    builder.pension("2021-05", 110)
    builder.pension("2021-06", 110, .returned)
    builder.recovery(.pension, 300)
    let finding = builder.findings(rule).first
    #expect(finding?.months == RulesTests.months("2021-04", "2021-05", 2))
    #expect(finding?.money == money(210, recovered: 300, outstanding: 0))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .recover)
    #expect(finding?.unit == .bureau)
    #expect(
      finding?.evidence == [
        evidence(.participants, 0, "status"), evidence(.participants, 0, "stopMonth"),
        evidence(.participants, 0, "stopReason"), evidence(.pensionPayments, 1, "grossAmount"),
        evidence(.pensionPayments, 2, "grossAmount"), evidence(.recoveries, 0, "amount"),
      ])
  }

  @Test("an entry that only points to the person makes it probable")
  func pointing() {
    let builder = DossierBuilder()
    builder.register(.ended, stopped: "2021-04", carries: false)
    builder.pension("2021-05")
    #expect(builder.findings(rule).first?.certainty == .probable)
  }
}
