import Civil
import Testing

@testable import Rules

@Suite("funeral-paid-twice: the funeral subsidy was paid more than once")
struct FuneralPaidTwiceTests {
  private let rule = FuneralPaidTwice()

  @Test("one payment is right, two are not")
  func count() {
    let builder = DossierBuilder()
    builder.recovery(.funeralSubsidy, 100)
    #expect(builder.findings(rule).isEmpty)
    builder.funeralPayment()
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule) == ["the funeral subsidy was paid once only (2021-07-20)"])
    builder.funeralPayment()
    let finding = builder.findings(rule).first
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .recover)
    #expect(finding?.unit == .bureau)
    #expect(finding?.months == nil)
    #expect(finding?.key == "funeral-paid-twice|222405194503120018")
    #expect(
      finding?.evidence == [
        evidence(.funeralPayments, 0, "netAmount"), evidence(.funeralPayments, 1, "netAmount"),
        evidence(.recoveries, 0, "amount"),
      ])
    #expect(finding?.personRecords == [evidence(.funeralPayments, 0, "")])
  }

  @Test("net of all but the first by day")
  func first() {
    let builder = DossierBuilder()
    builder.funeralPayment(paid: "2021-08-02", gross: 600, offset: 100)
    builder.funeralPayment(paid: "2021-08-01", gross: 600)
    builder.funeralPayment(paid: "2021-08-03", gross: 300)
    #expect(builder.findings(rule).first?.money == money(800, outstanding: 800))
  }

  @Test("on one day the lowest payment number is the first, and where there is none the first in the file")
  func firstOfOneDay() {
    let numbered = DossierBuilder()
    numbered.funeralPayment(gross: 500, number: "F-2")
    numbered.funeralPayment(gross: 600, number: "F-1")
    #expect(numbered.findings(rule).first?.money == money(500, outstanding: 500))
    let plain = DossierBuilder()
    plain.funeralPayment(gross: 500)
    plain.funeralPayment(gross: 600)
    #expect(plain.findings(rule).first?.money == money(600, outstanding: 600))
  }

  @Test(
    "less recoveries of the funeral subsidy, not below zero",
    arguments: [(599, 1), (600, 0), (601, 0)])
  func recoveries(recovered: Int, left: Int) {
    let builder = DossierBuilder()
    builder.funeralPayment()
    builder.funeralPayment()
    builder.recovery(.funeralSubsidy, recovered)
    builder.recovery(.pension, 50)
    #expect(builder.findings(rule).first?.money == money(left, recovered: recovered, outstanding: left))
  }
}
