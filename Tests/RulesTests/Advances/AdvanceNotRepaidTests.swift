import Civil
import Testing

@testable import Rules

@Suite("advance-not-repaid: pensions were paid, but not kept back")
struct AdvanceNotRepaidTests {
  private let rule = AdvanceNotRepaid()

  @Test(
    "pensions for months from the month of application on", arguments: [("2021-04", 0), ("2021-05", 1), ("2021-06", 1)])
  func months(period: String, count: Int) {
    let builder = DossierBuilder()
    builder.advance(applied: "2021-05-31")
    builder.pension(period)
    #expect(builder.findings(rule).count == count)
    #expect(builder.nearMisses(rule).count == 1 - count)
  }

  @Test(
    "what is missing from the smaller of the advance and those pensions",
    arguments: [
      (1000, 0, 206), (1000, 205, 1), (1000, 206, nil), (150, 0, 150), (150, 100, 50), (150, 150, nil),
    ] as [(Int, Int, Int?)])
  func shortfall(amount: Int, repaid: Int, missing: Int?) {
    let builder = DossierBuilder()
    builder.advance("DF-1", amount)
    builder.pension("2021-04")
    builder.pension("2021-06")
    builder.pension("2021-07")
    builder.pension("2021-08", 103, .returned)
    if repaid > 0 { builder.repayment(repaid) }
    #expect(builder.findings(rule).first?.money == missing.map { money($0, outstanding: $0) })
  }

  @Test("each advance by its own repayments")
  func finding() {
    let builder = DossierBuilder()
    builder.advance("DF-1", 100)
    builder.advance("DF-2", 100)
    builder.pension("2021-06")
    builder.repayment(100, of: "DF-2")
    let findings = builder.findings(rule)
    #expect(findings.map(\.key) == ["advance-not-repaid|222405194503120018|DF-1"])
    #expect(findings.first?.months == nil)
    #expect(findings.first?.action == .recover)
    #expect(
      findings.first?.evidence == [
        evidence(.pensionPayments, 0, "grossAmount"), evidence(.contributionAdvances, 0, "amount"),
        evidence(.contributionAdvances, 0, "applyDate"),
      ])
  }
}
