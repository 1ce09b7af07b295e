import Civil
import Testing

@testable import Rules

@Suite("death-evidence-conflict: what is said about a death contradicts itself")
struct DeathEvidenceConflictTests {
  private let rule = DeathEvidenceConflict()

  @Test("conflicting death evidence, for anybody on the register whatever the status")
  func conflicting() {
    for status in Participant.Status.allCases {
      let builder = DossierBuilder()
      builder.register(status)
      builder.death("2021-06-10")
      #expect(builder.findings(rule).isEmpty)
      builder.visit("2021-06-12")
      let finding = builder.findings(rule).first
      #expect(finding?.certainty == .conflicting)
      #expect(finding?.action == .visitFirst)
      #expect(finding?.unit == .village)
      #expect(finding?.money == nil)
      #expect(finding?.months == nil)
      #expect(
        finding?.evidence == [evidence(.visits, 0, "visitDate"), evidence(.deaths, 0, "deathDate")].sortedAsFindings)
    }
  }

  @Test("nobody's concern here where the person was never on the register")
  func notOnRegister() {
    let builder = DossierBuilder()
    builder.resident()
    builder.death("2021-06-10")
    builder.visit("2021-06-12")
    #expect(builder.findings(rule).isEmpty)
  }

  @Test(
    "a cremation more than a day before the death date",
    arguments: [("2021-06-10", 0), ("2021-06-09", 0), ("2021-06-08", 1), ("2021-06-11", 0)])
  func cremation(date: String, count: Int) {
    let builder = DossierBuilder()
    builder.register(.drawing)
    builder.death("2021-06-10")
    builder.funeral(death: "2021-06-10", cremation: date)
    let findings = builder.findings(rule)
    #expect(findings.count == count)
    #expect(builder.nearMisses(rule).count == 1 - count)
    if let finding = findings.first {
      #expect(finding.certainty == .confirmed)
      #expect(finding.action == .stopAndRecover)
      #expect(finding.evidence.contains(evidence(.funerals, 0, "cremationDate")))
    }
  }

  @Test("a funeral record that only points to the person does not count")
  func pointing() {
    let builder = DossierBuilder()
    builder.register(.drawing)
    builder.death("2021-06-10")
    builder.funeral(death: "2021-06-10", cremation: "2021-06-01", carries: false)
    #expect(builder.findings(rule).isEmpty)
  }

  @Test("a funeral without any death evidence is none")
  func noDeath() {
    let builder = DossierBuilder()
    builder.register(.drawing)
    builder.funeral(death: "2021-11-05", cremation: "2021-10-01")
    #expect(builder.findings(rule).isEmpty)
  }
}

extension [Evidence] {
  /// In the order findings have them.
  fileprivate var sortedAsFindings: [Evidence] {
    sorted { ($0.dataset, $0.place, $0.field) < ($1.dataset, $1.place, $1.field) }
  }
}
