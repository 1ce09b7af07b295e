import Civil
import Testing

@testable import Rules

@Suite("id-name-mismatch: one ID, another name on the household register")
struct IdNameMismatchTests {
  private let rule = IdNameMismatch()

  @Test(
    "names here, there, and formerly there",
    arguments: [
      ("李强", "李强", "", false), ("李强", "金花", "", true), ("李强", "金花", "李强", false),
      ("李强", "金花", "朴哲", true), ("", "金花", "", false), ("李强", "", "", false),
    ])
  func names(here: String, there: String, formerly: String, fires: Bool) {
    let builder = DossierBuilder()
    builder.register(.drawing, name: here)
    builder.household(name: there, formerName: formerly)
    let finding = builder.findings(rule).first
    #expect((finding != nil) == fires)
    guard let finding else { return }
    #expect(finding.certainty == .confirmed)
    #expect(finding.action == .verify)
    #expect(finding.unit == .bureau)
    let former = formerly.isEmpty ? [] : [evidence(.residents, 0, "formerName")]
    #expect(
      finding.evidence == former + [evidence(.residents, 0, "name"), evidence(.participants, 0, "name")])
  }

  @Test("a former name is told to whoever asks")
  func formerName() {
    let builder = DossierBuilder()
    builder.register(.drawing, name: "李强")
    builder.household(name: "金花", formerName: "李强")
    #expect(
      builder.nearMisses(rule) == [
        "the name here is not that of the household register, but it is the former name there"
      ])
  }

  @Test("one of the two registers is not enough")
  func single() {
    let here = DossierBuilder()
    here.register(.drawing)
    #expect(here.findings(rule).isEmpty)
    let there = DossierBuilder()
    there.household()
    #expect(there.findings(rule).isEmpty)
  }
}
