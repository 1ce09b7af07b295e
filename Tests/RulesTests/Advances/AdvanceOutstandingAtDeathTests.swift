import Civil
import Testing

@testable import Rules

@Suite("advance-outstanding-at-death: died before the advance was repaid")
struct AdvanceOutstandingAtDeathTests {
  private let rule = AdvanceOutstandingAtDeath()

  @Test("the rest", arguments: [(0, 1000), (999, 1), (1000, nil), (1001, nil)] as [(Int, Int?)])
  func rest(repaid: Int, rest: Int?) {
    let builder = DossierBuilder()
    builder.advance()
    if repaid > 0 { builder.repayment(repaid) }
    #expect(builder.findings(rule).isEmpty)
    builder.death("2021-06-10")
    #expect(builder.findings(rule).first?.money == rest.map { money($0, outstanding: $0) })
    #expect(builder.nearMisses(rule).isEmpty == (rest != nil))
  }

  @Test("any death evidence, the bureau's own too; what only points is probable")
  func evidenceOfDeath() {
    let own = DossierBuilder()
    own.advance()
    own.register(.ended, stopped: "2021-07", .death)
    #expect(own.findings(rule).first?.certainty == .confirmed)
    #expect(own.findings(rule).first?.action == .recover)
    let pointed = DossierBuilder()
    pointed.advance()
    pointed.certificate("2021-06-10", carries: false)
    #expect(pointed.findings(rule).first?.certainty == .probable)
    #expect(pointed.findings(rule).first?.action == .verifyWithAgency)
  }

  @Test("one finding an advance")
  func finding() {
    let builder = DossierBuilder()
    builder.advance("DF-1", 500)
    builder.advance("DF-2", 500)
    builder.death("2021-06-10")
    let findings = builder.findings(rule)
    #expect(
      findings.map(\.key) == [
        "advance-outstanding-at-death|222405194503120018|DF-1", "advance-outstanding-at-death|222405194503120018|DF-2",
      ])
    #expect(
      findings.first?.evidence == [
        evidence(.deaths, 0, "deathDate"), evidence(.contributionAdvances, 0, "amount"),
      ])
  }
}
