import Civil
import Testing

@testable import Rules

@Suite("Properties of all rules")
struct RowOrderTests {
  private static let seeds: Range<UInt64> = 0..<1000

  /// The rules about one person; those across persons have a test of their own.
  private static let rules = RuleRegistry.all.compactMap { $0 as? any Rule }

  @Test("the order of rows never changes findings")
  func order() {
    for seed in RowOrderTests.seeds {
      var generator = SeededGenerator(seed: seed)
      let builder = RandomPerson.make(seed: seed)
      let expected = findings(builder)
      for _ in 0..<3 {
        builder.shuffle(using: &generator)
        let (left, right) = (byKey(findings(builder)), byKey(expected))
        #expect(left.map(\.key) == right.map(\.key), "seed \(seed)")
        // One by one: what differs is all that is shown.
        for (one, other) in zip(left, right) where one != other { #expect(one == other, "seed \(seed)") }
      }
    }
  }

  @Test("the random persons do raise findings of every rule")
  func coverage() {
    var found: Set<String> = []
    for seed in RowOrderTests.seeds { found.formUnion(findings(RandomPerson.make(seed: seed)).map(\.rule)) }
    #expect(Set(RowOrderTests.rules.map(\.metadata.id)).subtracting(found) == [])
  }

  @Test(
    "a finding is one for a rule and person or advance, sorted, without duplicates, and never owes less than nothing")
  func form() {
    for seed in RowOrderTests.seeds {
      let builder = RandomPerson.make(seed: seed)
      let all = findings(builder)
      #expect(Set(all.map(\.key)).count == all.count)
      for finding in all {
        let key = "\(finding.rule)|\(builder.id)"
        #expect(finding.key == key || finding.rule.hasPrefix("advance-") && finding.key.hasPrefix(key + "|"))
        #expect(Set(finding.evidence).count == finding.evidence.count)
        #expect(!finding.evidence.isEmpty && !finding.personRecords.isEmpty)
        if let money = finding.money {
          #expect(money.amount >= .zero && money.outstanding >= .zero && money.recovered >= .zero)
          #expect(money.outstanding <= money.amount)
        }
        if let lower = finding.lowerAmount, let money = finding.money { #expect(lower <= money.amount) }
      }
    }
  }

  @Test("a rule that explains itself finds the same, and says no reason where it fires")
  func explaining() {
    for seed in RowOrderTests.seeds {
      let builder = RandomPerson.make(seed: seed)
      let dossier = builder.dossier()
      for rule in RowOrderTests.rules {
        var plain = FindingSink()
        var explained = FindingSink(explains: true)
        rule.evaluate(dossier, .ofTests, into: &plain)
        rule.evaluate(dossier, .ofTests, into: &explained)
        #expect(plain.findings == explained.findings && plain.nearMisses.isEmpty)
        // Of several advances one may be found and another nearly so.
        let isSilent = explained.findings.isEmpty || explained.nearMisses.isEmpty
        #expect(isSilent || rule.metadata.chapter == .advances, "\(rule.metadata.id), seed \(seed)")
        for miss in explained.nearMisses {
          #expect(miss.rule == rule.metadata.id)
          #expect(!miss.reason.zh.isEmpty && !miss.reason.en.isEmpty && !miss.reason.ko.isEmpty)
        }
      }
      withExtendedLifetime(builder) {}
    }
  }

  private func findings(_ builder: DossierBuilder) -> [Finding] {
    let dossier = builder.dossier()
    var sink = FindingSink()
    for rule in RowOrderTests.rules { rule.evaluate(dossier, .ofTests, into: &sink) }
    return withExtendedLifetime(builder) { sink.findings }
  }

  /// Findings about several advances come in the order of the rows; lists have an order of their own.
  private func byKey(_ findings: [Finding]) -> [Finding] {
    findings.sorted { $0.key < $1.key }
  }
}
