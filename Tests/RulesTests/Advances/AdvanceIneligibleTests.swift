import Civil
import Testing

@testable import Rules

@Suite("advance-ineligible: an advance to somebody who could get none")
struct AdvanceIneligibleTests {
  private let rule = AdvanceIneligible()

  @Test(
    "applications from 2021-04-06 to 2021-12-31",
    arguments: [
      ("2021-04-05", 1), ("2021-04-06", 0), ("2021-04-07", 0), ("2021-12-30", 0), ("2021-12-31", 0), ("2022-01-01", 1),
    ])
  func window(date: String, count: Int) {
    let builder = DossierBuilder()
    builder.advance(applied: date)
    #expect(builder.findings(rule, asOf: "2022-06-30").count == count)
    #expect(builder.nearMisses(rule, asOf: "2022-06-30").count == 1 - count)
  }

  @Test("before advances were given at all, every application is outside")
  func beforeAdvances() {
    let builder = DossierBuilder()
    builder.advance(applied: "2021-03-10")
    #expect(builder.findings(rule, asOf: "2021-04-05").count == 1)
  }

  @Test(
    "enrolled before the first day",
    arguments: [("2021-04-05", 1), ("2021-04-06", 0), ("2021-04-07", 0), (nil, 0)] as [(String?, Int)])
  func enrolled(date: String?, count: Int) {
    let builder = DossierBuilder()
    builder.register(.drawing, enrolled: date)
    builder.advance()
    let findings = builder.findings(rule)
    #expect(findings.count == count)
    if let finding = findings.first { #expect(finding.evidence.contains(evidence(.participants, 0, "enrolDate"))) }
  }

  @Test(
    "under 60 on the day of application",
    arguments: [("1961-05-09", 0), ("1961-05-10", 0), ("1961-05-11", 1)])
  func age(born: String, count: Int) {
    let builder = DossierBuilder(id: .born(born))
    builder.advance(applied: "2021-05-10")
    #expect(builder.findings(rule).count == count)
  }

  @Test("an ID whose birth date is none tells no age")
  func noBirthDate() {
    let builder = DossierBuilder(id: .withoutBirthDate)
    builder.advance()
    #expect(builder.findings(rule).isEmpty)
  }

  @Test("each but the first, by day of application, then number, then place")
  func second() {
    let builder = DossierBuilder()
    builder.advance("DF-3", applied: "2021-06-10")
    builder.advance("DF-2", applied: "2021-05-10")
    builder.advance("DF-1", applied: "2021-05-10")
    #expect(
      builder.findings(rule).map(\.key).sorted() == [
        "advance-ineligible|222405194503120018|DF-2", "advance-ineligible|222405194503120018|DF-3",
      ])
  }

  @Test("one finding an advance, whatever speaks against it; what was repaid is recovered")
  func finding() {
    let builder = DossierBuilder(id: .born("1975-01-01"))
    builder.register(.drawing, enrolled: "2015-01-01")
    builder.advance("DF-9", 800, applied: "2021-03-01")
    builder.repayment(300, of: "DF-9")
    builder.repayment(100, of: "DF-8")
    let findings = builder.findings(rule)
    #expect(findings.count == 1)
    #expect(findings.first?.money == money(800, recovered: 300, outstanding: 500))
    #expect(findings.first?.certainty == .confirmed)
    #expect(findings.first?.action == .recover)
    #expect(findings.first?.unit == .bureau)
    #expect(
      findings.first?.evidence == [
        evidence(.participants, 0, "enrolDate"), evidence(.contributionAdvances, 0, "amount"),
        evidence(.contributionAdvances, 0, "applyDate"), evidence(.contributionAdvances, 0, "id"),
        evidence(.advanceRepayments, 0, "amount"),
      ])
  }
}
