import Civil
import Testing

@testable import Rules

@Suite("advance-over-limit: more than 1000 yuan, or than 100 for each year")
struct AdvanceOverLimitTests {
  private let rule = AdvanceOverLimit()

  @Test(
    "the lower of the two limits",
    arguments: [
      (999, 10, nil), (1000, 10, nil), (1001, 10, 1), (1200, 15, 200), (700, 7, nil), (701, 7, 1), (1001, 7, 301),
      (1, 0, 1),
    ] as [(Int, UInt8, Int?)])
  func limits(amount: Int, years: UInt8, excess: Int?) {
    let builder = DossierBuilder()
    builder.advance("DF-1", amount, years: years)
    #expect(builder.findings(rule).first?.money == excess.map { money($0, outstanding: $0) })
  }

  @Test(
    "the limits hold from 2021-04-06; an application before is measured by them too",
    arguments: ["2021-04-05", "2021-04-06", "2021-04-07", "2022-01-01"])
  func anyDay(date: String) {
    let builder = DossierBuilder()
    builder.advance("DF-1", 1300, years: 13, applied: date)
    #expect(builder.findings(rule, asOf: "2022-06-30").first?.money?.amount == yuan(300).fen)
  }

  @Test(
    "what was repaid beyond the limit comes off the excess",
    arguments: [(1000, 0, 200), (1001, 1, 199), (1300, 300, 0)])
  func repaid(repaid: Int, recovered: Int, outstanding: Int) {
    let builder = DossierBuilder()
    builder.advance("DF-1", 1200, years: 12)
    builder.repayment(repaid)
    let finding = builder.findings(rule).first
    #expect(finding?.money == money(200, recovered: recovered, outstanding: outstanding))
    #expect(finding?.key == "advance-over-limit|222405194503120018|DF-1")
    #expect(
      finding?.evidence == [
        evidence(.contributionAdvances, 0, "amount"), evidence(.contributionAdvances, 0, "years"),
        evidence(.advanceRepayments, 0, "amount"),
      ])
  }

  @Test("says why not, exactly at the limit")
  func nearMiss() {
    let builder = DossierBuilder()
    builder.advance()
    #expect(builder.nearMisses(rule).first?.contains("1000.00") == true)
  }
}
