import Civil
import Testing

@testable import Rules

@Suite("paid-under-age: a pension up to the month of the 60th birthday")
struct PaidUnderAgeTests {
  private let rule = PaidUnderAge()

  @Test(
    "the month before the birthday, its own and the one after",
    arguments: [("2021-02", true), ("2021-03", true), ("2021-04", false)])
  func months(period: String, fires: Bool) {
    let builder = DossierBuilder(born: "1961-03-12")
    builder.pension(period)
    #expect(builder.findings(rule).isEmpty == !fires)
    #expect(builder.nearMisses(rule).isEmpty, "who is old enough is nobody to speak of")
  }

  @Test(
    "nearly: by the birth date on the register it would be too early",
    arguments: [("1961-04-01", true), ("1961-03-31", false)])
  func nearlyByTheRegister(registered: String, speaks: Bool) {
    let builder = DossierBuilder(born: "1961-03-12")
    builder.register(.drawing, born: registered)
    builder.pension("2021-04")
    #expect(builder.findings(rule).isEmpty)
    #expect(
      builder.nearMisses(rule)
        == (speaks
          ? [
            "by the birth date on the register, 1961-04-01, the first month paid for, 2021-04, is too early; by the "
              + "one in the ID, 1961-03-12, it is not"
          ] : []))
  }

  @Test("nearly: the bank returned what was sent too early", arguments: [[], ["2021-04"]])
  func nearlyReturned(paid: [String]) {
    let builder = DossierBuilder(born: "1961-03-12")
    builder.pension("2021-03", 103, .returned)
    paid.forEach { builder.pension($0) }
    #expect(builder.findings(rule).isEmpty)
    #expect(
      builder.nearMisses(rule) == ["a pension was sent for 2021-03, before the benefit age, but the bank returned it"])
    let onTime = DossierBuilder(born: "1961-03-12")
    onTime.pension("2021-04", 103, .returned)
    #expect(onTime.nearMisses(rule).isEmpty)
  }

  @Test(
    "the birthday: the last day of a month, the first of the next",
    arguments: [("1961-03-30", false), ("1961-03-31", false), ("1961-04-01", true)])
  func birthdays(birth: String, fires: Bool) {
    let builder = DossierBuilder(born: birth)
    builder.pension("2021-04")
    #expect(builder.findings(rule).isEmpty == !fires)
  }

  @Test("who was born on 29 February reaches the age in February")
  func leapDay() {
    let builder = DossierBuilder(born: "1956-02-29")
    builder.pension("2016-02")
    #expect(builder.findings(rule).count == 1)
    let later = DossierBuilder(born: "1956-02-29")
    later.pension("2016-03")
    #expect(later.findings(rule).isEmpty)
  }

  @Test("a birth date that does not exist, and a month before the scheme, tell nothing")
  func unknown() {
    let builder = DossierBuilder(id: .withoutBirthDate)
    #expect(builder.nearMisses(rule).isEmpty)
    builder.pension("2021-03")
    #expect(builder.findings(rule).isEmpty)
    #expect(
      builder.nearMisses(rule) == [
        "pensions were paid, but the birth date in the ID does not exist, so the age cannot be told"
      ])
    let early = DossierBuilder(born: "1961-03-12")
    early.pension("2009-08")
    #expect(early.findings(rule).isEmpty)
    early.pension("2009-09")
    #expect(early.findings(rule).isEmpty)
  }

  @Test("gross of those months, less what was recovered of pensions")
  func finding() {
    let builder = DossierBuilder(born: "1961-03-12")
    builder.register(.drawing)
    builder.pension("2021-01", 100, .returned)
    builder.pension("2021-02", 90)
    builder.pension("2021-03", 100, nil)
    builder.pension("2021-04", 110)
    builder.recovery(.pension, 90)
    let finding = builder.findings(rule).first
    #expect(finding?.months == RulesTests.months("2021-02", "2021-03", 2))
    #expect(finding?.money == money(190, recovered: 90, outstanding: 100))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .recover)
    #expect(finding?.unit == .bureau)
    #expect(
      finding?.evidence == [
        evidence(.pensionPayments, 1, "grossAmount"), evidence(.pensionPayments, 2, "grossAmount"),
        evidence(.recoveries, 0, "amount"),
      ])
  }

  @Test(
    "stopped only where the month of the day is still too early",
    arguments: [("2021-02-28", Action.stopAndRecover), ("2021-03-31", .stopAndRecover), ("2021-04-01", .recover)])
  func action(asOf: String, action: Action) {
    let builder = DossierBuilder(born: "1961-03-12")
    builder.register(.drawing)
    builder.pension("2021-02")
    #expect(builder.findings(rule, asOf: asOf).first?.action == action)
  }

  @Test("the age is the one in force in the month paid for; who was old enough for the first month stays so")
  func ageByMonth() throws {
    // 60 from 2010 on, 61 from 2011 on.
    let policy = try Policy.ofTests(replacing: [
      Policy.definition(BenefitAge.years.declaration, [.number(60), .number(61)])
    ])
    func firstAndLast(_ periods: [String], born birth: String) -> [Month] {
      let builder = DossierBuilder(born: birth)
      periods.forEach { builder.pension($0) }
      var sink = FindingSink()
      rule.evaluate(builder.dossier(policy: policy), policy, into: &sink)
      return withExtendedLifetime(builder) { sink.findings.compactMap(\.months).flatMap { [$0.first, $0.last] } }
    }
    #expect(firstAndLast(["2010-12", "2011-01", "2011-02"], born: "1950-11-20").isEmpty)
    #expect(
      firstAndLast(["2011-01", "2011-11", "2011-12"], born: "1950-11-20") == [month("2011-01"), month("2011-11")])
    #expect(firstAndLast(["2010-11", "2010-12"], born: "1950-11-20") == [month("2010-11"), month("2010-11")])
  }
}
