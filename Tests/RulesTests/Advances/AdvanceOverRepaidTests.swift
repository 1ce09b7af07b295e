import Civil
import Testing

@testable import Rules

@Suite("advance-over-repaid: more was kept back than advanced")
struct AdvanceOverRepaidTests {
  private let rule = AdvanceOverRepaid()

  @Test("beyond the advance", arguments: [(999, nil), (1000, nil), (1001, 1)] as [(Int, Int?)])
  func excess(repaid: Int, excess: Int?) {
    let builder = DossierBuilder()
    builder.advance()
    builder.repayment(repaid)
    #expect(builder.findings(rule).first?.money == excess.map { money($0, outstanding: $0) })
    #expect(builder.nearMisses(rule).count == (repaid == 1000 ? 1 : 0))
  }

  @Test("repayments add up, those of another advance do not count")
  func finding() {
    let builder = DossierBuilder()
    builder.advance("DF-1", 500)
    builder.advance("DF-2", 500)
    builder.repayment(300, of: "DF-1")
    builder.repayment(300, of: "DF-1")
    builder.repayment(300, of: "DF-2")
    let findings = builder.findings(rule)
    #expect(findings.map(\.key) == ["advance-over-repaid|222405194503120018|DF-1"])
    #expect(findings.first?.money == money(100, outstanding: 100))
    #expect(findings.first?.action == .pay)
    #expect(findings.first?.unit == .bureau)
    #expect(
      findings.first?.evidence == [
        evidence(.contributionAdvances, 0, "amount"), evidence(.advanceRepayments, 0, "amount"),
        evidence(.advanceRepayments, 1, "amount"),
      ])
  }
}
