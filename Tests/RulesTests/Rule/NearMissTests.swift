import Civil
import Testing

@testable import Rules

/// A near miss is for a clerk who wonders why somebody is not listed. Of somebody about whom nothing is odd there is none.
@Suite("Near misses")
struct NearMissTests {
  /// Born, registered, paid and seen as the law has it.
  private func pensioner() -> DossierBuilder {
    let builder = DossierBuilder(born: "1961-03-12")
    builder.resident()
    builder.register(
      .drawing, personNumber: "1", account: "100", born: "1961-03-12", enrolled: "2012-01-01", started: "2021-04",
      years: 15)
    for number in 4...10 { builder.pension("2021-" + (number < 10 ? "0\(number)" : "\(number)")) }
    builder.insured(.resident, .contributing)
    return builder
  }

  @Test("of an ordinary pensioner no rule says anything")
  func ordinary() {
    let builder = pensioner()
    var sink = FindingSink(explains: true)
    withExtendedLifetime(builder) {
      let dossier = builder.dossier()
      for case let rule as any Rule in RuleRegistry.all { rule.evaluate(dossier, .ofTests, into: &sink) }
    }
    #expect(sink.findings == [])
    #expect(sink.nearMisses.map(\.rule) == [])
  }

  @Test("of one who was certified, only the rule that waits for it does")
  func certified() {
    let builder = pensioner()
    builder.certification("2021-09-01", .face)
    var sink = FindingSink(explains: true)
    withExtendedLifetime(builder) {
      let dossier = builder.dossier(asOf: "2022-08-31")
      for case let rule as any Rule in RuleRegistry.all { rule.evaluate(dossier, .ofTests, into: &sink) }
    }
    #expect(sink.nearMisses.map(\.rule) == [CertificationOverdue.metadata.id])
  }
}
