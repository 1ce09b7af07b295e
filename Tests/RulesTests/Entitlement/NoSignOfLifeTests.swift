import Civil
import Testing

@testable import Rules

@Suite("no-sign-of-life: nobody has seen an old pensioner for two years")
struct NoSignOfLifeTests {
  private let rule = NoSignOfLife()

  private func pensioner(born birth: String = "1939-03-12") -> DossierBuilder {
    let builder = DossierBuilder(born: birth)
    builder.register(.drawing)
    return builder
  }

  @Test(
    "the day before, on and after the same day two years earlier; the as-of day counts, the day after does not",
    arguments: [
      ("2019-10-30", true), ("2019-10-31", true), ("2019-11-01", false), ("2021-10-31", false), ("2021-11-01", true),
    ])
  func window(seen: String, fires: Bool) {
    let visited = pensioner()
    visited.visit(seen)
    #expect(visited.findings(rule).isEmpty == !fires)
    #expect(
      visited.nearMisses(rule) == (fires ? [] : ["last sign of life on \(seen), which is recent enough"]))
    let certified = pensioner()
    certified.certification(seen, .homeVisit)
    #expect(certified.findings(rule).isEmpty == !fires)
  }

  @Test(
    "the 80th birthday: the day after, the day itself and the day before the as-of day",
    arguments: [("1941-11-01", false), ("1941-10-31", true), ("1941-10-30", true)])
  func age(birth: String, fires: Bool) {
    #expect(pensioner(born: birth).findings(rule).isEmpty == !fires)
  }

  @Test(
    "a comparison of data, or a method not told, shows nobody alive", arguments: [Certification.Method.dataMatch, nil])
  func methods(method: Certification.Method?) {
    let builder = pensioner()
    builder.certification("2021-05-01", method)
    #expect(builder.findings(rule).count == 1)
  }

  @Test("only who is in payment, dead by no source, and has a birth date")
  func others() {
    for status in [Participant.Status.contributing, .suspended, .ended] {
      let builder = DossierBuilder(born: "1939-03-12")
      builder.register(status)
      #expect(builder.findings(rule).isEmpty)
    }
    let dead = pensioner()
    dead.insurance(stopped: "2021-09-01")
    #expect(dead.findings(rule).isEmpty)
    let unreal = DossierBuilder(id: .withoutBirthDate)
    unreal.register(.drawing)
    #expect(unreal.findings(rule).isEmpty)
  }

  @Test("the monthly pension, and the last sign")
  func finding() {
    let builder = pensioner()
    builder.visit("2018-04-01")
    builder.visit("2019-04-01")
    builder.certification("2019-03-01", .face)
    builder.pension("2021-08", 100)
    builder.pension("2021-09", 110)
    builder.pension("2021-10", 120, .returned)
    let finding = builder.findings(rule).first
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.money == money(110, outstanding: 110))
    #expect(finding?.months == nil)
    #expect(finding?.action == .visitFirst)
    #expect(finding?.unit == .village)
    #expect(
      finding?.evidence == [
        evidence(.visits, 1, "visitDate"), evidence(.participants, 0, "status"),
        evidence(.pensionPayments, 1, "grossAmount"),
      ])
  }

  @Test("without any pension paid there is no amount")
  func neverPaid() {
    #expect(pensioner().findings(rule).map(\.money) == [nil])
  }

  @Test("argues from the absence of signs of life and of death evidence")
  func absence() {
    #expect(NoSignOfLife.metadata.arguesFromAbsence)
    #expect(NoSignOfLife.metadata.reads.isSuperset(of: DeathEvidence.datasets))
  }
}
