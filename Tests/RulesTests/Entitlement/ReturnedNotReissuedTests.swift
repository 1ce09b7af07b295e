import Civil
import Testing

@testable import Rules

@Suite("returned-not-reissued: the bank returned a pension, and it was not paid again")
struct ReturnedNotReissuedTests {
  private let rule = ReturnedNotReissued()

  @Test(
    "59, 60 and 61 days after the payment",
    arguments: [("2021-09-02", false), ("2021-09-01", true), ("2021-08-31", true)])
  func patience(paid: String, fires: Bool) {
    let builder = DossierBuilder()
    builder.pension("2021-08", paid: paid, .returned)
    #expect(builder.findings(rule).isEmpty == !fires)
    #expect(
      builder.nearMisses(rule) == (fires ? [] : ["the pension of \(paid) was returned, which is too recent"]))
  }

  @Test("a payment for the same month settles it, before or after; one for another month does not")
  func paidAgain() {
    for paid in ["2021-05-10", "2021-07-20", nil] {
      let builder = DossierBuilder()
      builder.pension("2021-05", paid: "2021-05-20", .returned)
      builder.pension("2021-05", paid: paid)
      #expect(builder.findings(rule).isEmpty)
      #expect(builder.nearMisses(rule) == ["a pension was returned, but one was paid for that month"])
    }
    for period in ["2021-04", "2021-06"] {
      let builder = DossierBuilder()
      builder.pension("2021-05", paid: "2021-05-20", .returned)
      builder.pension(period, paid: "2021-07-20")
      #expect(builder.findings(rule).count == 1)
    }
  }

  @Test("one that does not say when it was paid is too young to tell")
  func noDay() {
    let builder = DossierBuilder()
    builder.pension("2021-01", 103, .returned)
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule) == ["a pension was returned, but nothing says when"])
  }

  @Test("not for the dead: what came back may have been theirs no more")
  func dead() {
    let builder = DossierBuilder()
    builder.register(.ended, stopped: "2021-05", .death)
    builder.pension("2021-05", paid: "2021-05-20", .returned)
    #expect(builder.findings(rule).isEmpty)
  }

  @Test("gross of each month; of several attempts for one month the last")
  func finding() {
    let builder = DossierBuilder()
    builder.pension("2021-05", 100, paid: "2021-06-20", .returned)
    builder.pension("2021-05", 90, paid: "2021-05-20", .returned)
    builder.pension("2021-07", 110, paid: "2021-07-20", .returned)
    builder.pension("2021-10", 120, paid: "2021-10-20", .returned)
    builder.recovery(.pension, 40)
    let finding = builder.findings(rule).first
    #expect(finding?.months == months("2021-05", "2021-07", 2))
    #expect(finding?.money == money(210, outstanding: 210))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .pay)
    #expect(finding?.unit == .bureau)
    #expect(
      finding?.evidence
        == (0...2).flatMap { index in
          ["grossAmount", "status"].map { evidence(.pensionPayments, index, $0) }
        })
  }

  @Test("argues from the absence of another payment and of death evidence")
  func absence() {
    #expect(ReturnedNotReissued.metadata.arguesFromAbsence)
    #expect(ReturnedNotReissued.metadata.reads == DeathEvidence.datasets.union([.pensionPayments]))
  }
}
