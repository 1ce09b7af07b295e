import Civil
import Testing

@testable import Rules

@Suite("funeral-paid-for-living: a funeral subsidy without a death")
struct FuneralPaidForLivingTests {
  private let rule = FuneralPaidForLiving()

  @Test("no evidence but the bureau's own; any of the sources 1 to 4 explains the payment")
  func noEvidence() {
    let builder = DossierBuilder()
    builder.register(.ended, stopped: "2021-07", .death)
    #expect(builder.findings(rule).isEmpty)
    builder.funeralPayment(gross: 600, offset: 100)
    builder.recovery(.funeralSubsidy, 50)
    builder.resident()
    let finding = builder.findings(rule).first
    #expect(finding?.money == money(500, recovered: 50, outstanding: 450))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .verify)
    #expect(finding?.unit == .bureau)
    #expect(finding?.months == nil)
    #expect(
      finding?.evidence == [
        evidence(.residents, 0, "status"), evidence(.funeralPayments, 0, "netAmount"),
        evidence(.recoveries, 0, "amount"),
      ])
    builder.insurance(stopped: "2021-06-20")
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule).first?.contains("2021-06-20") == true)
  }

  @Test(
    "a sign of life more than a day after the claimed date",
    arguments: [("2021-06-10", 0), ("2021-06-11", 0), ("2021-06-12", 1)])
  func signOfLife(date: String, count: Int) {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    builder.funeralPayment(death: "2021-06-10")
    builder.visit(date)
    let findings = builder.findings(rule)
    #expect(findings.count == count)
    if let finding = findings.first {
      #expect(finding.evidence.contains(evidence(.visits, 0, "visitDate")))
      #expect(finding.evidence.contains(evidence(.funeralPayments, 0, "deathDate")))
    }
  }

  @Test("a sign of life dated after the day accuses nobody", arguments: [("2021-10-31", 1), ("2021-11-01", 0)])
  func signOfLifeLater(date: String, count: Int) {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    builder.funeralPayment(death: "2021-06-10")
    builder.certification(date, .face)
    #expect(builder.findings(rule).count == count)
  }

  @Test("of several claimed dates any; without a claimed date a sign of life contradicts nothing")
  func claimedDates() {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    builder.visit("2021-06-20")
    builder.funeralPayment()
    #expect(builder.findings(rule).isEmpty)
    builder.funeralPayment(death: "2021-06-30")
    #expect(builder.findings(rule).isEmpty)
    builder.funeralPayment(death: "2021-06-10")
    #expect(builder.findings(rule).first?.money == money(1800, outstanding: 1800))
  }
}
