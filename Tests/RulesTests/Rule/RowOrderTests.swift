import Civil
import Testing

@testable import Rules

@Suite("Properties of all rules")
struct RowOrderTests {
  @Test("the order of rows never changes findings", arguments: 0..<200)
  func order(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let builder = randomPerson(&generator)
    let expected = findings(builder)
    for _ in 0..<3 {
      builder.shuffle(using: &generator)
      #expect(findings(builder) == expected)
    }
  }

  @Test("the random persons above do raise findings of every rule")
  func coverage() {
    var found: Set<String> = []
    for seed in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(seed))
      found.formUnion(findings(randomPerson(&generator)).map(\.rule))
    }
    #expect(found == Set(RuleRegistry.all.map(\.metadata.id)))
  }

  @Test(
    "a finding is one for a rule and person, sorted, without duplicates, and never owes less than nothing",
    arguments: 0..<200)
  func form(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let all = findings(randomPerson(&generator))
    #expect(Set(all.map(\.key)).count == all.count)
    for finding in all {
      #expect(finding.key == "\(finding.rule)|\(ResidentID.born1945)")
      #expect(Set(finding.evidence).count == finding.evidence.count)
      #expect(!finding.evidence.isEmpty && !finding.personRecords.isEmpty)
      if let money = finding.money { #expect(money.outstanding >= .zero && money.recovered >= .zero) }
      if let lower = finding.lowerAmount, let money = finding.money { #expect(lower <= money.amount) }
    }
  }

  private func findings(_ builder: DossierBuilder) -> [Finding] {
    let dossier = builder.dossier()
    var findings: [Finding] = []
    for rule in RuleRegistry.all { rule.evaluate(dossier, .ofTests, into: &findings) }
    return withExtendedLifetime(builder) { findings }
  }

  private func randomPerson(_ generator: inout SeededGenerator) -> DossierBuilder {
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
    func some(_ most: Int) -> Range<Int> { 0..<Int.random(in: 0...most, using: &generator) }
    func date() -> String { day("2021-05-20").adding(days: Int.random(in: 0..<60, using: &generator)).description }
    func name() -> String { chance(85) ? "李强" : "金花" }
    func amount() -> Int { Int.random(in: 1..<700, using: &generator) }
    func period() -> String { String(date().prefix(7)) }
    let builder = DossierBuilder()
    for _ in some(2) { builder.resident(name: name()) }
    if chance(30) { builder.cancelledResident(.death, on: date(), name: name()) }
    for _ in some(2) { builder.death(date(), name: name()) }
    for _ in some(2) { builder.certificate(date(), name: name(), carries: chance(70)) }
    for _ in some(2) { builder.funeral(death: chance(50) ? date() : nil, cremation: date(), carries: chance(70)) }
    for _ in some(2) { builder.insurance(stopped: date()) }
    for _ in some(3) {
      builder.register(
        chance(60) ? .drawing : .ended, stopped: period(), .death, name: name(),
        personNumber: "\(Int.random(in: 0..<4, using: &generator))")
    }
    if chance(20) { builder.visit(date()) }
    if chance(20) { builder.certification(date(), .face) }
    for _ in some(6) { builder.pension(period(), amount(), paid: date(), chance(80) ? .paid : .returned) }
    for _ in some(3) {
      builder.funeralPayment(
        paid: "2021-07-2\(Int.random(in: 0..<3, using: &generator))", gross: amount(),
        number: "\(Int.random(in: 0..<3, using: &generator))")
    }
    if chance(40) { builder.otherFuneralBenefit() }
    for _ in some(2) { builder.recovery(chance(50) ? .pension : .funeralSubsidy, amount()) }
    return builder
  }
}
