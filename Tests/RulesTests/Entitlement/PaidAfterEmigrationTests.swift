import Civil
import Testing

@testable import Rules

@Suite("paid-after-emigration: a pension after the registration was cancelled for emigration")
struct PaidAfterEmigrationTests {
  private let rule = PaidAfterEmigration()

  @Test(
    "the month of the cancellation is paid, the next is not",
    arguments: [("2021-03", false), ("2021-04", false), ("2021-05", true)])
  func months(period: String, fires: Bool) {
    for reason in [Resident.CancelReason.settledAbroad, .foreignNationality] {
      let builder = DossierBuilder()
      builder.cancelledResident(reason, on: "2021-04-30")
      builder.pension(period)
      #expect(builder.findings(rule).isEmpty == !fires)
      #expect(builder.nearMisses(rule).isEmpty == fires)
    }
  }

  @Test(
    "the last day of a month and the first of the next",
    arguments: [("2021-04-29", true), ("2021-04-30", true), ("2021-05-01", false)])
  func days(cancelled: String, fires: Bool) {
    let builder = DossierBuilder()
    builder.cancelledResident(.settledAbroad, on: cancelled)
    builder.pension("2021-05")
    #expect(builder.findings(rule).isEmpty == !fires)
  }

  @Test("no other reason counts")
  func reasons() {
    for reason in Resident.CancelReason.allCases where reason != .settledAbroad && reason != .foreignNationality {
      let builder = DossierBuilder()
      builder.cancelledResident(reason, on: "2021-01-15")
      builder.pension("2021-05")
      #expect(builder.findings(rule).isEmpty)
    }
  }

  @Test("who is registered again has come back")
  func registeredAgain() {
    let builder = DossierBuilder()
    builder.cancelledResident(.settledAbroad, on: "2021-01-15")
    builder.resident()
    builder.pension("2021-05")
    #expect(builder.findings(rule).isEmpty)
  }

  @Test("a cancellation without a day says so")
  func noDate() {
    let builder = DossierBuilder()
    builder.cancelledResident(.settledAbroad, on: nil)
    builder.pension("2021-05")
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule) == ["the registration was cancelled for emigration, but nothing says when"])
  }

  @Test("gross of the later months, less what was recovered of pensions")
  func finding() {
    let builder = DossierBuilder()
    builder.register(.drawing)
    builder.cancelledResident(.foreignNationality, on: "2021-04-10")
    builder.pension("2021-04", 90)
    builder.pension("2021-05", 100)
    builder.pension("2021-07", 110)
    builder.pension("2021-08", 110, .returned)
    builder.recovery(.pension, 10)
    let finding = builder.findings(rule).first
    #expect(finding?.months == RulesTests.months("2021-05", "2021-07", 2))
    #expect(finding?.money == money(210, recovered: 10, outstanding: 200))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .stopAndRecover)
    #expect(finding?.unit == .bureau)
    #expect(
      finding?.evidence == [
        evidence(.residents, 0, "cancelDate"), evidence(.residents, 0, "cancelReason"),
        evidence(.pensionPayments, 1, "grossAmount"), evidence(.pensionPayments, 2, "grossAmount"),
        evidence(.recoveries, 0, "amount"),
      ])
  }

  @Test("nothing is left to stop where the register has ended it")
  func ended() {
    let builder = DossierBuilder()
    builder.register(.ended, stopped: "2021-06", .other)
    builder.cancelledResident(.settledAbroad, on: "2021-04-10")
    builder.pension("2021-05")
    #expect(builder.findings(rule).first?.action == .recover)
  }
}
