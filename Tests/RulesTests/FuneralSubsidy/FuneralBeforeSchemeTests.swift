import Civil
import Testing

@testable import Rules

@Suite("funeral-before-scheme: died before there was a subsidy")
struct FuneralBeforeSchemeTests {
  private let rule = FuneralBeforeScheme()

  @Test("deaths before 2021-01-01", arguments: [("2020-12-31", 1), ("2021-01-01", 0), ("2021-01-02", 0)])
  func day(date: String, count: Int) {
    let builder = DossierBuilder()
    builder.death(date)
    #expect(builder.findings(rule).isEmpty)
    builder.funeralPayment(gross: 600)
    #expect(builder.findings(rule).count == count)
    #expect(builder.nearMisses(rule).count == 1 - count)
  }

  @Test("net of all payments, by the date agencies give, not by the one claimed")
  func finding() {
    let builder = DossierBuilder()
    builder.funeralPayment(gross: 600, death: "2020-05-01")
    #expect(builder.findings(rule).isEmpty)
    builder.death("1999-05-01")
    builder.recovery(.funeralSubsidy, 100)
    let finding = builder.findings(rule).first
    #expect(finding?.money == money(600, recovered: 100, outstanding: 500))
    #expect(finding?.action == .recover)
    #expect(
      finding?.evidence == [
        evidence(.deaths, 0, "deathDate"), evidence(.funeralPayments, 0, "netAmount"),
        evidence(.recoveries, 0, "amount"),
      ])
  }
}
