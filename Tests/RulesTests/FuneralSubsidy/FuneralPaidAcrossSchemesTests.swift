import Civil
import Testing

@testable import Rules

@Suite("funeral-paid-across-schemes: two schemes paid for one death")
struct FuneralPaidAcrossSchemesTests {
  private let rule = FuneralPaidAcrossSchemes()

  @Test("only both together, and either benefit of the other scheme", arguments: OtherFuneralBenefit.Benefit.allCases)
  func both(benefit: OtherFuneralBenefit.Benefit) {
    let here = DossierBuilder()
    here.funeralPayment()
    #expect(here.findings(rule).isEmpty)
    let elsewhere = DossierBuilder()
    elsewhere.otherFuneralBenefit(benefit)
    #expect(elsewhere.findings(rule).isEmpty)
    #expect(here.nearMisses(rule).count == 1 && elsewhere.nearMisses(rule).count == 1)
    #expect(DossierBuilder().nearMisses(rule).isEmpty)

    here.otherFuneralBenefit(benefit)
    let finding = here.findings(rule).first
    #expect(finding?.money == money(600, outstanding: 600))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .recover)
    #expect(finding?.unit == .bureau)
    #expect(
      finding?.evidence == [
        evidence(.funeralPayments, 0, "netAmount"), evidence(.otherFuneralBenefits, 0, "amount"),
      ])
  }

  @Test("net of all payments here, and what was recovered of them", arguments: [(0, 1100), (200, 900), (1200, 0)])
  func amounts(recovered: Int, outstanding: Int) {
    let builder = DossierBuilder()
    builder.funeralPayment(gross: 600, offset: 100)
    builder.funeralPayment(gross: 600)
    builder.otherFuneralBenefit()
    builder.recovery(.pension, 70)
    if recovered > 0 { builder.recovery(.funeralSubsidy, recovered) }
    #expect(
      builder.findings(rule).first?.money
        == money(1100, recovered: recovered, outstanding: outstanding))
  }
}
