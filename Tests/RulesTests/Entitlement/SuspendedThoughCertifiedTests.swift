import Civil
import Testing

@testable import Rules

@Suite("suspended-though-certified: the reason of the suspension is gone")
struct SuspendedThoughCertifiedTests {
  private let rule = SuspendedThoughCertified()

  private func suspended(
    _ reason: Participant.StopReason?, from stopMonth: String? = "2021-06", _ status: Participant.Status = .suspended
  ) -> DossierBuilder {
    let builder = DossierBuilder()
    builder.register(status, stopped: stopMonth, reason)
    return builder
  }

  @Test(
    "a certification the day before stopMonth begins, on its first day and after",
    arguments: [("2021-05-31", false), ("2021-06-01", true), ("2021-06-02", true)])
  func certified(day: String, fires: Bool) {
    for method in Certification.Method.allCases.map(Optional.some) + [nil] {
      let builder = suspended(.uncertified)
      builder.certification(day, method)
      #expect(builder.findings(rule).isEmpty == !fires)
      #expect(
        builder.nearMisses(rule) == (fires ? [] : ["suspended from 2021-06 on, and no certification since"]))
    }
  }

  @Test("a certification dated after the day is none yet", arguments: [("2021-10-31", 1), ("2021-11-01", 0)])
  func certifiedLater(day: String, count: Int) {
    let builder = suspended(.uncertified)
    builder.certification(day, .counter)
    #expect(builder.findings(rule).count == count)
  }

  @Test(
    "a release in the month before the previous one, on the first day of the previous month, and after",
    arguments: [("2021-08-30", true), ("2021-08-31", true), ("2021-09-01", false), ("2021-10-01", false)])
  func released(day: String, fires: Bool) {
    let builder = suspended(.imprisoned)
    builder.custody("2021-05-10", to: day)
    #expect(builder.findings(rule).isEmpty == !fires)
    #expect(
      builder.nearMisses(rule) == (fires ? [] : ["suspended for a sentence, and released only on \(day)"]))
  }

  @Test("every term must be over, and one must be known; detention and correction are none")
  func terms() {
    let builder = suspended(.imprisoned)
    builder.custody("2020-05-10", to: "2020-08-15", .detained)
    #expect(builder.findings(rule).isEmpty)
    builder.custody("2020-08-15", to: "2021-05-20")
    builder.custody("2021-05-20", .community)
    #expect(builder.findings(rule).first?.months == months("2021-06", "2021-10", 5))
    builder.custody("2021-05-25", to: "2021-07-20")
    #expect(builder.findings(rule).first?.months == months("2021-08", "2021-10", 3))
    builder.custody("2021-09-01")
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule) == ["suspended for a sentence, and a term has no end yet"])
  }

  @Test("the monthly pension for each month since stopMonth, that of the day included")
  func uncertifiedFinding() {
    let builder = suspended(.uncertified)
    builder.pension("2021-04", 100)
    builder.pension("2021-05", 110)
    builder.pension("2021-06", 120, .returned)
    builder.recovery(.pension, 40)
    builder.certification("2021-05-20", .face)
    builder.certification("2021-08-20", .dataMatch)
    let finding = builder.findings(rule).first
    #expect(finding?.months == months("2021-06", "2021-10", 5))
    #expect(finding?.money == money(550, outstanding: 550))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .pay)
    #expect(finding?.unit == .village)
    #expect(
      finding?.evidence == [
        evidence(.participants, 0, "status"), evidence(.participants, 0, "stopMonth"),
        evidence(.participants, 0, "stopReason"), evidence(.pensionPayments, 1, "grossAmount"),
        evidence(.certifications, 1, "certifiedDate"),
      ])
    #expect(builder.findings(rule, asOf: "2021-11-01").first?.months == months("2021-06", "2021-11", 6))
  }

  @Test("the monthly pension for each month since the one after the last release")
  func imprisonedFinding() {
    let builder = suspended(.imprisoned, from: nil)
    builder.pension("2021-01", 100)
    builder.custody("2021-02-10", to: "2021-06-15")
    let finding = builder.findings(rule).first
    #expect(finding?.months == months("2021-07", "2021-10", 4))
    #expect(finding?.money == money(400, outstanding: 400))
    #expect(
      finding?.evidence == [
        evidence(.custody, 0, "endDate"), evidence(.participants, 0, "status"),
        evidence(.participants, 0, "stopReason"), evidence(.pensionPayments, 0, "grossAmount"),
      ])
  }

  @Test("without any pension paid the months stand, but no amount")
  func neverPaid() {
    let builder = suspended(.uncertified)
    builder.certification("2021-06-10", .face)
    let finding = builder.findings(rule).first
    #expect(finding?.months == months("2021-06", "2021-10", 5))
    #expect(finding?.money == nil)
  }

  @Test("no other reason, no other status, no stopMonth, and not for the dead")
  func others() {
    func findings(_ builder: DossierBuilder) -> Int {
      builder.certification("2021-08-20", .face)
      builder.custody("2021-01-10", to: "2021-05-20")
      return builder.findings(rule).count
    }
    for reason in Participant.StopReason.allCases.map(Optional.some) + [nil] {
      #expect(findings(suspended(reason)) == (reason == .uncertified || reason == .imprisoned ? 1 : 0))
    }
    for status in [Participant.Status.drawing, .contributing, .ended] {
      #expect(findings(suspended(.uncertified, status)) == 0)
    }
    #expect(findings(suspended(.uncertified, from: nil)) == 0)
    let dead = suspended(.uncertified)
    dead.certificate("2021-09-01", carries: false)
    #expect(findings(dead) == 0)
  }

  @Test("a term that only points to the person makes it probable")
  func pointing() {
    let builder = suspended(.imprisoned)
    builder.custody("2021-01-10", to: "2021-05-20", carries: false)
    #expect(builder.findings(rule).first?.certainty == .probable)
  }
}
