import Civil
import Testing

@testable import Rules

@Suite("paid-without-register: a pension under an ID the register does not have")
struct PaidWithoutRegisterTests {
  private let rule = PaidWithoutRegister()

  @Test("gross of everything paid, less what was recovered of pensions")
  func finding() {
    let builder = DossierBuilder()
    builder.resident()
    builder.pension("2021-05", 100)
    builder.pension("2021-06", 110, nil)
    builder.pension("2021-08", 120, .returned)
    builder.recovery(.pension, 10)
    let finding = builder.findings(rule).first
    #expect(finding?.months == months("2021-05", "2021-06", 2))
    #expect(finding?.money == money(210, recovered: 10, outstanding: 200))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .verify)
    #expect(finding?.unit == .bureau)
    #expect(
      finding?.evidence == [
        evidence(.pensionPayments, 0, "grossAmount"), evidence(.pensionPayments, 1, "grossAmount"),
        evidence(.recoveries, 0, "amount"),
      ])
    #expect(finding?.personRecords.first == evidence(.residents, 0, ""))
  }

  @Test("any entry will do, an ended one too", arguments: Participant.Status.allCases)
  func registered(status: Participant.Status) {
    let builder = DossierBuilder()
    builder.register(status)
    builder.pension("2021-05")
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule).isEmpty, "who is paid and registered is nobody to speak of")
  }

  @Test(
    "nearly: paid for the month from which the only registration had ended",
    arguments: [
      ("2021-05", Participant.Status.ended, true), ("2021-06", .ended, false), ("2021-05", .suspended, false),
    ])
  func nearly(stop: String, status: Participant.Status, speaks: Bool) {
    let builder = DossierBuilder()
    builder.register(status, stopped: stop)
    builder.pension("2021-05")
    builder.pension("2021-06", 103, .returned)
    #expect(builder.findings(rule).isEmpty)
    #expect(
      builder.nearMisses(rule)
        == (speaks
          ? ["pensions were paid for months from 2021-05 on; the only registration had ended, but there is one"] : []))
    builder.register(.drawing)
    #expect(builder.nearMisses(rule).isEmpty)
  }

  @Test("payments that all came back are none")
  func returned() {
    let builder = DossierBuilder()
    builder.pension("2021-05", 103, .returned)
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule) == ["not on the register, but the bank returned every payment"])
    #expect(DossierBuilder().nearMisses(rule).isEmpty)
  }

  @Test("argues from the absence of a register entry")
  func absence() {
    #expect(PaidWithoutRegister.metadata.arguesFromAbsence)
    #expect(PaidWithoutRegister.metadata.reads.contains(.participants))
  }
}
