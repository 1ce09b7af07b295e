import Civil
import Testing

@testable import Rules

@Suite("certification-overdue: no proof of entitlement in twelve months")
struct CertificationOverdueTests {
  private let rule = CertificationOverdue()

  private func pensioner(started: String? = "2015-01") -> DossierBuilder {
    let builder = DossierBuilder()
    builder.register(.drawing, started: started)
    return builder
  }

  @Test(
    "the day before, on and after the same day a year earlier; the as-of day counts, the day after does not",
    arguments: [
      ("2020-10-30", true), ("2020-10-31", true), ("2020-11-01", false), ("2021-10-31", false), ("2021-11-01", true),
    ])
  func window(certified: String, fires: Bool) {
    let builder = pensioner()
    builder.certification(certified, .face)
    #expect(builder.findings(rule).isEmpty == !fires)
    #expect(
      builder.nearMisses(rule) == (fires ? [] : ["certified on \(certified), which is within the interval"]))
  }

  @Test(
    "on the last day of February the window begins with March",
    arguments: [("2019-02-28", true), ("2019-03-01", false)])
  func leapDay(certified: String, fires: Bool) {
    let builder = pensioner()
    builder.certification(certified, .face)
    #expect(builder.findings(rule, asOf: "2020-02-29").isEmpty == !fires)
  }

  @Test(
    "benefits that began 13, 12 and 11 months ago, and when nobody knows",
    arguments: [("2020-09", true), ("2020-10", true), ("2020-11", false), (nil, false)] as [(String?, Bool)])
  func start(started: String?, fires: Bool) {
    #expect(pensioner(started: started).findings(rule).isEmpty == !fires)
  }

  @Test(
    "any method will do, a comparison of data too", arguments: Certification.Method.allCases.map(Optional.some) + [nil])
  func methods(method: Certification.Method?) {
    let builder = pensioner()
    builder.certification("2021-05-01", method)
    #expect(builder.findings(rule).isEmpty)
  }

  @Test("only who is in payment and dead by no source")
  func inPayment() {
    for status in [Participant.Status.contributing, .suspended, .ended] {
      let builder = DossierBuilder()
      builder.register(status, started: "2015-01")
      #expect(builder.findings(rule).isEmpty)
    }
    let dead = pensioner()
    dead.funeral(death: "2021-09-01", carries: false)
    #expect(dead.findings(rule).isEmpty)
  }

  @Test("names the last proof, and has the village visit")
  func finding() {
    let builder = pensioner()
    builder.certification("2020-03-01", .counter)
    builder.certification("2020-05-01", .homeVisit)
    builder.certification("2019-05-01", .face)
    let finding = builder.findings(rule).first
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.money == nil)
    #expect(finding?.months == nil)
    #expect(finding?.action == .visitFirst)
    #expect(finding?.unit == .village)
    #expect(
      finding?.evidence == [
        evidence(.participants, 0, "benefitStartMonth"), evidence(.participants, 0, "status"),
        evidence(.certifications, 1, "certifiedDate"),
      ])
  }

  @Test("argues from the absence of certifications and of death evidence")
  func absence() {
    #expect(CertificationOverdue.metadata.arguesFromAbsence)
    #expect(CertificationOverdue.metadata.reads.isSuperset(of: DeathEvidence.datasets))
  }
}
