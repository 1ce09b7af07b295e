import Civil
import Testing

@testable import Rules

@Suite("enrolled-twice: pays here and elsewhere")
struct EnrolledTwiceTests {
  private let rule = EnrolledTwice()

  @Test(
    "only 缴费 and 缴费", arguments: Participant.Status.allCases, OtherPension.Status.allCases)
  func statuses(here: Participant.Status, there: OtherPension.Status) {
    let builder = DossierBuilder()
    builder.register(here)
    builder.otherPension(there, from: "2020-01")
    let finding = builder.findings(rule).first
    #expect((finding != nil) == (here == .contributing && there == .contributing))
    guard let finding else { return }
    #expect(finding.action == .verify)
    #expect(finding.unit == .village)
    #expect(finding.evidence == [evidence(.participants, 0, "status"), evidence(.otherPensions, 0, "status")])
  }

  @Test(
    "the month before, of and after the day", arguments: [("2021-09", false), ("2021-10", true), ("2021-11", true)])
  func lastMonth(end: String, fires: Bool) {
    let builder = DossierBuilder()
    builder.register(.contributing)
    builder.otherPension(.contributing, to: end)
    #expect(builder.findings(rule).isEmpty == !fires)
    #expect(builder.nearMisses(rule) == (fires ? [] : ["pays here; payments into another scheme ended in 2021-09"]))
  }

  @Test("a record that only points to the person makes it probable")
  func points() {
    let builder = DossierBuilder()
    builder.register(.contributing)
    builder.otherPension(.contributing, carries: false)
    #expect(builder.findings(rule).first?.certainty == .probable)
  }
}
