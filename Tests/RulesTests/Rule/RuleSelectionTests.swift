import Civil
import Testing

@testable import Rules

/// Argues from a person not being on the household register.
private struct AbsentFromHousehold: Rule {
  static let metadata = RuleMetadata(
    id: "absent", title: LocalizedText(zh: "", en: "", ko: ""), chapter: .coverage, reads: [.visits, .residents],
    arguesFromAbsence: true, legalBasis: [])

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {}
}

@Suite("Which rules are evaluated")
struct RuleSelectionTests {
  private let selection = RuleSelection([AbsentFromHousehold(), FuneralPaidTwice()])

  @Test("a † rule is evaluated where everything it reads is fresh")
  func fresh() {
    let result = selection.evaluable([.residents: .fresh, .visits: .fresh])
    #expect(result.evaluated.map(\.metadata.id) == ["absent", "funeral-paid-twice"])
    #expect(result.notEvaluated.isEmpty)
  }

  @Test("else it is not, and says for each dataset why", arguments: [FeedHealth.late(ageDays: 40), .missing, .refused])
  func notFresh(health: FeedHealth) {
    let result = selection.evaluable([.residents: .fresh, .visits: health, .funerals: .missing])
    #expect(result.evaluated.map(\.metadata.id) == ["funeral-paid-twice"])
    #expect(result.notEvaluated == [.init(rule: "absent", dataset: .visits, reason: health)])
  }

  @Test("a dataset nobody speaks of is missing; other rules are evaluated on whatever there is")
  func unnamed() {
    let result = selection.evaluable([:])
    #expect(result.evaluated.map(\.metadata.id) == ["funeral-paid-twice"])
    #expect(
      result.notEvaluated == [
        .init(rule: "absent", dataset: .residents, reason: .missing),
        .init(rule: "absent", dataset: .visits, reason: .missing),
      ])
  }

  @Test("rules are selected by id, in the order of the catalogue")
  func byID() throws {
    let selection = try RuleSelection(ids: ["funeral-paid-twice", "deceased-still-paid"], in: "nightly.yaml")
    #expect(selection.rules.map(\.metadata.id) == ["deceased-still-paid", "funeral-paid-twice"])
  }

  @Test("every unknown id is a problem that names the known ones")
  func unknownIDs() {
    let problems = #expect(throws: Problems.self) {
      try RuleSelection(ids: ["a", "funeral-paid-twice", "b"], in: "nightly.yaml")
    }
    #expect(problems?.all.map(\.field) == ["a", "b"])
    #expect(problems?.all.allSatisfy { $0.kind == .unknownRule && $0.file == "nightly.yaml" } == true)
    #expect(problems?.all.first?.details.first?.contains("deceased-still-on-roll、deceased-still-paid") == true)
  }
}
