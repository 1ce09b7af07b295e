import Civil
import Testing

@testable import Rules

@Suite("paid-twice-in-month: several pensions for one month")
struct PaidTwiceInMonthTests {
  private let rule = PaidTwiceInMonth()

  @Test("two for one month are one too many, whatever stands between them")
  func repeated() {
    let builder = DossierBuilder()
    for period in ["2021-03", "2021-04", "2021-05"] { builder.pension(period, 100) }
    #expect(builder.findings(rule).isEmpty)
    builder.pension("2021-03", 100)
    let finding = builder.findings(rule).first
    #expect(finding?.months == months("2021-03", "2021-03", 1))
    #expect(finding?.money == money(100, outstanding: 100))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .recover)
    #expect(finding?.unit == .bureau)
    #expect(
      finding?.evidence == [
        evidence(.pensionPayments, 0, "grossAmount"), evidence(.pensionPayments, 3, "grossAmount"),
      ])
  }

  @Test("months out of order are no repetition")
  func outOfOrder() {
    let builder = DossierBuilder()
    for period in ["2021-05", "2021-03", "2021-04"] { builder.pension(period) }
    #expect(builder.findings(rule).isEmpty)
  }

  @Test("all but the first by day; one without a day before those with one")
  func firstByDay() {
    let builder = DossierBuilder()
    builder.pension("2021-03", 102, paid: "2021-03-21")
    builder.pension("2021-03", 101, paid: "2021-03-20")
    #expect(builder.findings(rule).first?.money == money(102, outstanding: 102))
    builder.pension("2021-03", 100)
    #expect(builder.findings(rule).first?.money == money(203, outstanding: 203))
  }

  @Test("on one day by payment number, then by place")
  func firstOfOneDay() {
    let numbered = DossierBuilder()
    numbered.pension("2021-03", 101, paid: "2021-03-20", number: "P-2")
    numbered.pension("2021-03", 100, paid: "2021-03-20", number: "P-1")
    #expect(numbered.findings(rule).first?.money == money(101, outstanding: 101))
    let plain = DossierBuilder()
    plain.pension("2021-03", 100)
    plain.pension("2021-03", 101)
    #expect(plain.findings(rule).first?.money == money(101, outstanding: 101))
  }

  @Test("several months, three payments for one of them, less what was recovered of pensions")
  func severalMonths() {
    let builder = DossierBuilder()
    for period in ["2021-01", "2021-01", "2021-02", "2021-05", "2021-05", "2021-05"] { builder.pension(period, 100) }
    builder.recovery(.pension, 40)
    builder.recovery(.funeralSubsidy, 10)
    let finding = builder.findings(rule).first
    #expect(finding?.months == months("2021-01", "2021-05", 2))
    #expect(finding?.money == money(300, recovered: 40, outstanding: 260))
  }

  @Test("a payment the bank returned was not made; near miss")
  func returned() {
    let builder = DossierBuilder()
    builder.pension("2021-02", 103, .returned)
    builder.pension("2021-04", 103, .returned)
    builder.pension("2021-04")
    builder.pension("2021-03", 103, .returned)
    builder.pension("2021-03")
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule) == ["several payments for 2021-03, but the bank returned all but one"])
    builder.pension("2021-03", 103, nil)
    #expect(builder.findings(rule).count == 1)
  }

  @Test("a payment that only points to the person makes it probable, the first one too")
  func pointing() {
    for first in [true, false] {
      let builder = DossierBuilder()
      builder.pension("2021-03", number: "P-1", carries: first)
      builder.pension("2021-03", number: "P-2", carries: !first)
      #expect(builder.findings(rule).first?.certainty == .probable)
    }
  }
}
