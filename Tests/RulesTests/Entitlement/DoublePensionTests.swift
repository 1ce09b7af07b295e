import Civil
import Testing

@testable import Rules

@Suite("double-pension: two schemes pay for one month")
struct DoublePensionTests {
  private let rule = DoublePension()

  @Test(
    "the other pension's months: the month before, on and after its first and its last",
    arguments: [
      ("2021-02", false), ("2021-03", true), ("2021-04", true), ("2021-05", true), ("2021-06", false),
    ])
  func months(period: String, fires: Bool) {
    let builder = DossierBuilder()
    builder.otherPension(.drawing, from: "2021-03", to: "2021-05")
    builder.pension(period)
    #expect(builder.findings(rule).isEmpty == !fires)
    #expect(builder.nearMisses(rule).isEmpty == fires)
  }

  @Test("a pension without end goes on")
  func open() {
    let builder = DossierBuilder()
    builder.otherPension(.drawing, from: "2021-03")
    builder.pension("2021-10")
    #expect(builder.findings(rule).count == 1)
  }

  @Test("one that does not say since when cannot be compared, and says so")
  func noStart() {
    let builder = DossierBuilder()
    builder.otherPension(.drawing, to: "2021-12")
    builder.pension("2021-10")
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule) == ["draws another pension, but nothing says since when"])
  }

  @Test(
    "contributions elsewhere and an ended membership are no pension",
    arguments: [OtherPension.Status.contributing, .ended])
  func otherStatus(status: OtherPension.Status) {
    let builder = DossierBuilder()
    builder.otherPension(status, from: "2021-01")
    builder.pension("2021-10")
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule).isEmpty)
  }

  @Test("gross of the months in common, less what was recovered of pensions; returned payments do not count")
  func finding() {
    let builder = DossierBuilder()
    builder.otherPension(.drawing, from: "2020-01", to: "2021-03", .civilService)
    builder.otherPension(.drawing, from: "2019-01", to: "2019-02")
    builder.pension("2021-02", 90)
    builder.pension("2021-03", 100)
    builder.pension("2021-03", 100, .returned)
    builder.pension("2021-04", 110)
    builder.recovery(.pension, 30)
    let finding = builder.findings(rule).first
    #expect(finding?.months == RulesTests.months("2021-02", "2021-03", 2))
    #expect(finding?.money == money(190, recovered: 30, outstanding: 160))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.unit == .bureau)
    #expect(
      finding?.evidence == [
        evidence(.pensionPayments, 0, "grossAmount"), evidence(.pensionPayments, 1, "grossAmount"),
        evidence(.recoveries, 0, "amount"), evidence(.otherPensions, 0, "endMonth"),
        evidence(.otherPensions, 0, "startMonth"), evidence(.otherPensions, 0, "status"),
      ])
  }

  @Test(
    "stopped here only while the other pension runs: the month before, on and after its last",
    arguments: [("2021-09", Action.recover), ("2021-10", .stopAndRecover), ("2021-11", .stopAndRecover)])
  func action(end: String, action: Action) {
    let builder = DossierBuilder()
    builder.register(.drawing)
    builder.otherPension(.drawing, from: "2020-01", to: end)
    builder.pension("2021-03")
    #expect(builder.findings(rule).first?.action == action)
  }

  @Test("a record that only points to the person makes it probable")
  func pointing() {
    let builder = DossierBuilder()
    builder.otherPension(.drawing, from: "2020-01", carries: false)
    builder.pension("2021-03")
    #expect(builder.findings(rule).first?.certainty == .probable)
  }
}
