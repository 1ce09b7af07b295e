import Civil
import Testing

@testable import Rules

@Suite("funeral-wrong-amount: not the amount in force at the death")
struct FuneralWrongAmountTests {
  private let rule = FuneralWrongAmount()

  @Test(
    "gross against the amount on the day of death; none where none was in force",
    arguments: [
      ("2020-12-31", 500, nil), ("2021-01-01", 500, 100), ("2021-01-02", 500, 100), ("2021-06-10", 600, nil),
      ("2021-06-10", 700, 100), ("2021-06-10", 599, 1),
    ] as [(String, Int, Int?)])
  func gross(death: String, gross: Int, difference: Int?) {
    let builder = DossierBuilder()
    builder.death(death)
    builder.funeralPayment(gross: gross)
    #expect(builder.findings(rule).first?.money == difference.map { money($0, outstanding: $0) })
    #expect(builder.nearMisses(rule).isEmpty == (difference != nil))
  }

  @Test("without evidence of a death the claimed date counts; without either, gross cannot be wrong")
  func claimedDate() {
    let builder = DossierBuilder()
    builder.funeralPayment(gross: 500, death: "2021-06-10")
    #expect(builder.findings(rule).first?.evidence.contains(evidence(.funeralPayments, 0, "deathDate")) == true)
    let undated = DossierBuilder()
    undated.funeralPayment(gross: 500)
    #expect(undated.findings(rule).isEmpty)
    let before = DossierBuilder()
    before.death("2020-12-31")
    before.funeralPayment(gross: 500, death: "2021-06-10")
    #expect(before.findings(rule).isEmpty)
  }

  @Test(
    "net is gross less offset, and where gross is wrong that is what counts",
    arguments: [
      (600, 100, 500, nil), (600, 100, 600, 100), (600, 100, 450, 50), (600, nil, 580, 20), (650, 100, 650, 50),
    ] as [(Int, Int?, Int, Int?)])
  func net(gross: Int, offset: Int?, net: Int, difference: Int?) {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    builder.funeralPayment(gross: gross, offset: offset, net: net)
    #expect(builder.findings(rule).first?.money?.amount == difference.map { yuan($0).fen })
  }

  @Test("a wrong net is wrong also where no amount was in force")
  func netBeforeScheme() {
    let builder = DossierBuilder()
    builder.death("2020-06-10")
    builder.funeralPayment(gross: 300, net: 250)
    #expect(builder.findings(rule).first?.money == money(50, outstanding: 50))
  }

  @Test("differences of several payments add up; too much is recovered, too little paid")
  func direction() {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    builder.recovery(.funeralSubsidy, 30)
    builder.funeralPayment(gross: 500)
    #expect(builder.findings(rule).first?.action == .pay)
    #expect(builder.findings(rule).first?.money == money(100, outstanding: 100))
    builder.funeralPayment(gross: 600)
    builder.funeralPayment(gross: 650)
    let finding = builder.findings(rule).first
    #expect(finding?.action == .recover)
    #expect(finding?.money == money(150, recovered: 30, outstanding: 120))
    #expect(
      finding?.evidence == [
        evidence(.deaths, 0, "deathDate"), evidence(.funeralPayments, 0, "grossAmount"),
        evidence(.funeralPayments, 0, "netAmount"), evidence(.funeralPayments, 2, "grossAmount"),
        evidence(.funeralPayments, 2, "netAmount"), evidence(.recoveries, 0, "amount"),
      ])
  }
}
