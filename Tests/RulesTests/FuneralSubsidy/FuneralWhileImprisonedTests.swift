import Civil
import Testing

@testable import Rules

@Suite("funeral-while-imprisoned: died while serving a sentence")
struct FuneralWhileImprisonedTests {
  private let rule = FuneralWhileImprisoned()

  private func paid(_ describe: (DossierBuilder) -> Void) -> DossierBuilder {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    builder.funeralPayment()
    describe(builder)
    return builder
  }

  @Test(
    "the term covers the day of death; one without an end goes on",
    arguments: [
      ("2021-06-09", nil, 1), ("2021-06-10", nil, 1), ("2021-06-11", nil, 0), ("2020-01-01", "2021-06-09", 0),
      ("2020-01-01", "2021-06-10", 1), ("2020-01-01", "2021-06-11", 1),
    ] as [(String, String?, Int)])
  func term(start: String, end: String?, count: Int) {
    let builder = paid { $0.custody(start, to: end) }
    #expect(builder.findings(rule).count == count)
    #expect(builder.nearMisses(rule).count == 1 - count)
  }

  @Test(
    "a sentence only",
    arguments: [(.imprisoned, 1), (.detained, 0), (.community, 0), (nil, 0)] as [(Custody.Category?, Int)])
  func category(category: Custody.Category?, count: Int) {
    #expect(paid { $0.custody("2020-01-01", category) }.findings(rule).count == count)
  }

  @Test("net of all payments; the term is evidence")
  func finding() {
    let builder = paid {
      $0.custody("2020-01-01", to: "2022-01-01")
      $0.recovery(.funeralSubsidy, 700)
    }
    let finding = builder.findings(rule).first
    #expect(finding?.money == money(600, recovered: 700, outstanding: 0))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .recover)
    #expect(
      finding?.evidence == [
        evidence(.deaths, 0, "deathDate"), evidence(.custody, 0, "category"), evidence(.custody, 0, "endDate"),
        evidence(.custody, 0, "startDate"), evidence(.funeralPayments, 0, "netAmount"),
        evidence(.recoveries, 0, "amount"),
      ])
    let unpaid = DossierBuilder()
    unpaid.death("2021-06-10")
    unpaid.custody("2020-01-01")
    #expect(unpaid.findings(rule).isEmpty)
  }
}
