import Civil
import Testing

@testable import Rules

@Suite("paid-while-imprisoned: a pension for a month wholly inside a sentence")
struct PaidWhileImprisonedTests {
  private let rule = PaidWhileImprisoned()

  @Test(
    "the first day of a term: the day before, on and after the first of a month",
    arguments: [
      ("2021-02-28", "2021-03"), ("2021-03-01", "2021-03"), ("2021-03-02", "2021-04"),
    ])
  func start(start: String, first: String) {
    let builder = DossierBuilder()
    builder.custody(start)
    for period in ["2021-02", "2021-03", "2021-04"] { builder.pension(period) }
    #expect(builder.findings(rule).first?.months?.first == month(first))
  }

  @Test(
    "the day of release: the day before, on and after the last of a month",
    arguments: [("2021-03-30", "2021-02"), ("2021-03-31", "2021-03"), ("2021-04-01", "2021-03")])
  func end(end: String, last: String) {
    let builder = DossierBuilder()
    builder.custody("2020-06-10", to: end)
    for period in ["2021-02", "2021-03", "2021-04"] { builder.pension(period) }
    #expect(builder.findings(rule).first?.months?.last == month(last))
  }

  @Test("detention without a sentence, correction at liberty and an unknown kind do not count")
  func categories() {
    for category in [Custody.Category.detained, .community, nil] {
      let builder = DossierBuilder()
      builder.custody("2020-01-01", category)
      builder.pension("2021-03")
      #expect(builder.findings(rule).isEmpty)
      #expect(builder.nearMisses(rule).isEmpty)
    }
  }

  @Test("a month covered by two terms together lies in neither")
  func twoTerms() {
    let builder = DossierBuilder()
    builder.custody("2021-01-10", to: "2021-03-15")
    builder.custody("2021-03-16", to: "2021-05-20")
    for period in ["2021-02", "2021-03", "2021-04"] { builder.pension(period) }
    #expect(builder.findings(rule).first?.months == months("2021-02", "2021-04", 2))
  }

  @Test("gross of those months, less what was recovered of pensions")
  func finding() {
    let builder = DossierBuilder()
    builder.register(.drawing)
    builder.custody("2021-02-15", to: "2021-04-30")
    builder.pension("2021-02", 90)
    builder.pension("2021-03", 100)
    builder.pension("2021-04", 110, nil)
    builder.pension("2021-04", 110, .returned)
    builder.recovery(.pension, 50)
    builder.recovery(.funeralSubsidy, 20)
    let finding = builder.findings(rule).first
    #expect(finding?.months == months("2021-03", "2021-04", 2))
    #expect(finding?.money == money(210, recovered: 50, outstanding: 160))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .recover)
    #expect(finding?.unit == .bureau)
    #expect(finding?.key == "paid-while-imprisoned|222405194503120018")
    #expect(
      finding?.evidence == [
        evidence(.custody, 0, "category"), evidence(.custody, 0, "endDate"), evidence(.custody, 0, "startDate"),
        evidence(.pensionPayments, 1, "grossAmount"), evidence(.pensionPayments, 2, "grossAmount"),
        evidence(.recoveries, 0, "amount"),
      ])
  }

  @Test("recovering more than was paid leaves nothing outstanding")
  func overRecovered() {
    let builder = DossierBuilder()
    builder.custody("2021-01-01")
    builder.pension("2021-03", 100)
    builder.recovery(.pension, 101)
    #expect(builder.findings(rule).first?.money == money(100, recovered: 101, outstanding: 0))
  }

  @Test(
    "stopped only while the term lasts and the register says 领取",
    arguments: [
      (Participant.Status.drawing, nil, Action.stopAndRecover), (.drawing, "2021-10-31", .stopAndRecover),
      (.drawing, "2021-10-30", .recover), (.suspended, nil, .recover),
    ] as [(Participant.Status, String?, Action)])
  func action(status: Participant.Status, end: String?, action: Action) {
    let builder = DossierBuilder()
    builder.register(status)
    builder.custody("2021-01-01", to: end)
    builder.pension("2021-03")
    #expect(builder.findings(rule).first?.action == action)
  }

  @Test("a term that only points to the person makes it probable")
  func pointing() {
    let builder = DossierBuilder()
    builder.custody("2021-01-01", carries: false)
    builder.pension("2021-03")
    #expect(builder.findings(rule).first?.certainty == .probable)
  }

  @Test("near miss: a sentence and pensions, but for no month wholly inside it")
  func nearMiss() {
    let builder = DossierBuilder()
    builder.custody("2021-03-02", to: "2021-03-31")
    builder.pension("2021-03")
    #expect(builder.nearMisses(rule).count == 1)
    let unpaid = DossierBuilder()
    unpaid.custody("2021-03-01")
    unpaid.pension("2021-03", 103, .returned)
    #expect(unpaid.findings(rule).isEmpty)
    #expect(unpaid.nearMisses(rule).isEmpty)
  }
}
