import Civil
import Foundation
import Testing

@testable import Rules

@Suite("Money for the finance bureau: every yuan once, in its town and month")
struct MoneySummaryTests {
  private static let town = Division("222405100")
  private static let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Rules")

  private func person(_ status: Participant.Status = .drawing) -> DossierBuilder {
    let builder = DossierBuilder()
    builder.entry(status, division: "222405100201")
    return builder
  }

  private func summary(_ builder: DossierBuilder) -> MoneySummary {
    var sink = FindingSink()
    var summary = MoneySummary()
    withExtendedLifetime(builder) {
      let dossier = builder.dossier()
      for case let rule as any Rule in RuleRegistry.all { rule.evaluate(dossier, .ofTests, into: &sink) }
      summary.visit(dossier, sink.findings[...])
    }
    return summary
  }

  /// The amounts of an item, as `month yuan`.
  private func amounts(_ item: MoneyItem, _ summary: MoneySummary) -> [String] {
    summary.amounts.filter { $0.value[item] != .zero }
      .sorted { $0.key.month < $1.key.month }.map { "\($0.key.month) \($0.value[item])" }
  }

  @Test("funeral subsidies by the day of payment")
  func funeral() {
    let builder = person()
    builder.funeralPayment(paid: "2021-07-20", gross: 600, offset: 150)
    let summary = summary(builder)
    #expect(amounts(.funeralPaid, summary) == ["2021-07 450.00"])
    #expect(amounts(.funeralSetOff, summary) == ["2021-07 150.00"])
    #expect(summary.amounts.keys.map(\.town) == [MoneySummaryTests.town])
  }

  @Test("what several rules say was wrongly paid counts once, under the last payment")
  func wrong() {
    let builder = person()
    builder.death("2020-05-01")
    builder.funeralPayment(paid: "2021-07-20")
    builder.funeralPayment(paid: "2021-08-20")
    builder.otherFuneralBenefit()
    let summary = summary(builder)
    #expect(amounts(.funeralPaid, summary) == ["2021-07 600.00", "2021-08 600.00"])
    #expect(amounts(.funeralWrong, summary) == ["2021-08 1200.00"])
  }

  @Test("what is owed stands under the month of death, less what was overpaid")
  func owed() {
    let builder = DossierBuilder()
    builder.register(.drawing, started: "2015-01")
    builder.household(division: "222405101201")
    builder.death("2021-03-05")
    builder.certificate("2021-03-05")
    builder.pension("2021-04", 103)
    let summary = summary(builder)
    #expect(amounts(.funeralOwed, summary) == ["2021-03 497.00"])
    #expect(Set(summary.amounts.keys.map(\.town)) == [Division("222405101")])
  }

  @Test("advances by application, repayments by their day; what is outstanding is told of each advance")
  func advances() {
    let builder = person()
    builder.advance("DF-1", 1000, applied: "2021-05-10")
    builder.advance("DF-2", 500, applied: "2021-06-10")
    builder.repayment(300, of: "DF-1", on: "2021-08-20")
    builder.repayment(700, of: "DF-2", on: "2021-09-20")
    let summary = summary(builder)
    #expect(amounts(.advanceGiven, summary) == ["2021-05 1000.00", "2021-06 500.00"])
    #expect(amounts(.advanceRepaid, summary) == ["2021-08 300.00", "2021-09 700.00"])
    #expect(amounts(.advanceOutstanding, summary) == ["2021-05 700.00"])
  }

  @Test("an overpaid pension counts once though two rules find it, and repayments go to the earliest months")
  func overpaid() {
    let builder = person()
    builder.death("2021-03-05")
    builder.otherPension(.drawing, from: "2021-05")
    for month in ["2021-03", "2021-04", "2021-05", "2021-06"] { builder.pension(month, 100) }
    builder.recovery(.pension, 130, on: "2021-09-15")
    builder.recovery(.funeralSubsidy, 50, on: "2021-09-15")
    builder.funeralPayment(paid: "2021-07-20", gross: 600, offset: 20)
    let summary = summary(builder)
    #expect(amounts(.pensionOverpaid, summary) == ["2021-04 100.00", "2021-05 100.00", "2021-06 100.00"])
    #expect(amounts(.pensionRecovered, summary) == ["2021-07 20.00", "2021-09 130.00"])
    #expect(amounts(.pensionOutstanding, summary) == ["2021-05 50.00", "2021-06 100.00"])
  }

  @Test("of two payments for one month, one is right")
  func twice() {
    let builder = person()
    builder.pension("2021-04", 100, paid: "2021-04-10")
    builder.pension("2021-04", 110, paid: "2021-04-20")
    builder.pension("2021-05", 100, paid: "2021-05-10")
    #expect(amounts(.pensionOverpaid, summary(builder)) == ["2021-04 110.00"])
  }

  @Test("pensions that nobody questions, and what was recovered of others, are no part of it")
  func ordinary() {
    let builder = person()
    builder.pension("2021-04", 100, paid: "2021-04-10")
    builder.recovery(.pension, 100)
    #expect(summary(builder).amounts.isEmpty)
  }

  @Test("threads add up; a person of no known town stands under none")
  func merge() {
    let nowhere = DossierBuilder()
    nowhere.funeralPayment(paid: "2021-07-20")
    let known = person()
    known.funeralPayment(paid: "2021-07-20")
    var sum = summary(nowhere)
    sum += summary(known)
    sum += summary(known)
    let paid = sum.amounts.mapValues { $0[.funeralPaid] }
    #expect(
      paid == [
        .init(town: nil, month: month("2021-07")): yuan(600).fen,
        .init(town: MoneySummaryTests.town, month: month("2021-07")): yuan(1200).fen,
      ])
  }

  @Test("sums agree with the findings wherever one rule alone is concerned")
  func agrees() {
    for seed in UInt64(0)..<500 {
      let builder = RandomPerson.make(seed: seed)
      let findings = builder.findings(DeceasedStillPaid())
      var summary = MoneySummary()
      withExtendedLifetime(builder) { summary.visit(builder.dossier(), findings[...]) }
      let sums = summary.amounts.values
      func sum(_ item: MoneyItem) -> Fen { sums.reduce(.zero) { $0 + $1[item] } }
      #expect(sum(.pensionOverpaid) == findings.first?.money?.amount ?? .zero)
      #expect(sum(.pensionRecovered) == findings.first?.money?.recovered ?? .zero)
      #expect(sum(.pensionOutstanding) == findings.first?.money?.outstanding ?? .zero)
    }
  }

  @Test("a subsidy set off counts where a pension was paid after the death, whichever rule found that")
  func setOff() {
    let builder = person(.ended)
    builder.death("2021-03-05")
    builder.pension("2021-04", 100)
    builder.pension("2020-04", 100)
    builder.funeralPayment(paid: "2021-07-20", gross: 600, offset: 20)
    withExtendedLifetime(builder) {
      func recovered(_ rule: some Rule, after: Bool) -> [String] {
        let dossier = builder.dossier()
        let finding = dossier.overpayment(
          of: rule, dossier.paidPensions.filter { ($0.periodMonth > month("2021-03")) == after }, own: true,
          action: .recover, evidence: EvidenceList())
        var summary = MoneySummary()
        summary.visit(dossier, [finding].compactMap(\.self)[...])
        return amounts(.pensionRecovered, summary)
      }
      #expect(recovered(PaidAfterStop(), after: true) == ["2021-07 20.00"])
      #expect(recovered(PaidAfterStop(), after: false) == [])
    }
  }

  @Test("a rule names the sum its findings are part of: all about subsidies paid or owed, and pensions overpaid")
  func rules() {
    for metadata in RuleRegistry.all.map(\.metadata) {
      if metadata.chapter == .funeralSubsidy { #expect(metadata.sums != nil, "\(metadata.id)") }
      for item in MoneyItem.allCases where metadata.sums == item { #expect(item.rules.contains(metadata.id)) }
    }
    #expect(MoneyItem.funeralOwed.rules == ["funeral-unclaimed"])
    #expect(MoneyItem.funeralWrong.rules.isDisjoint(with: MoneyItem.funeralOwed.rules))
    #expect(MoneyItem.pensionOutstanding.rules == MoneyItem.pensionOverpaid.rules)
    #expect(MoneyItem.funeralPaid.rules == [])
    #expect(MoneyItem.pensionOverpaid.rules.contains("deceased-still-paid"))
  }

  @Test("every rule that asks for an overpayment names that sum")
  func overpaymentRules() throws {
    for metadata in RuleRegistry.all.map(\.metadata) {
      let name = metadata.id.split(separator: "-").map(\.capitalized).joined()
      let file = MoneySummaryTests.rules.appending(path: "\(metadata.chapter.rawValue)/\(name).swift")
      if try String(contentsOf: file, encoding: .utf8).contains("dossier.overpayment(") {
        #expect(metadata.sums == .pensionOverpaid, "\(metadata.id)")
      }
    }
  }
}
