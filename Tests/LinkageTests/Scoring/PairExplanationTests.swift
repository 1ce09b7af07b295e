import Linkage
import Testing

@Suite("Explaining a pair")
struct PairExplanationTests {
  private static let levels = [LevelSettings(.folded), LevelSettings(.otherwise)]
  private static let settings = LinkageSettings(
    fields: [
      FieldSettings("name", type: .text), FieldSettings("town", type: .place), FieldSettings("card", type: .identifier),
    ],
    comparisons: [
      ComparisonSettings("name", levels: levels), ComparisonSettings("town", levels: levels),
      ComparisonSettings("card", levels: levels),
    ],
    blocking: [BlockingRule([BlockingKey("name")]), BlockingRule([BlockingKey("card")])])
  private static let model = LinkageModel(
    priorProbability: 0.5,
    comparisons: [
      [LevelParameters(m: 0.8, u: 0.1), LevelParameters(m: 0.2, u: 0.8)],
      [LevelParameters(m: 0.8, u: 0.4), LevelParameters(m: 0.25, u: 0.5)],
      [LevelParameters(m: 0.64, u: 0.01), LevelParameters(m: 0.1, u: 0.8)],
    ],
    dependences: [Dependence(first: 0, second: 1, weights: [[-0.5, 0], [0, 0]])])

  private func linker() throws -> Linker {
    let rows = [["ann", "ayr", "1"], ["Ann", "AYR", "2"], ["bob", "ayr", ""]]
    return try Linker(
      left: LinkageTable(columnNames: ["name", "town", "card"], rows: rows), settings: Self.settings)
  }

  @Test("The steps and corrections of a waterfall add up to its end")
  func addsUp() throws {
    let explanation = try linker().explain(left: 0, right: 1, Self.model)
    #expect(explanation.prior == 0)
    #expect(explanation.steps.map { $0.weight.rounded() } == [3, 1, -3])
    #expect(explanation.corrections.map(\.weight) == [-0.5])
    #expect(abs(explanation.weight - 0.5) < 1e-9)
    #expect(explanation.isAboveThreshold)
  }

  @Test("It says which single value would turn the decision, and which could not")
  func flips() throws {
    let steps = try linker().explain(left: 0, right: 1, Self.model).steps
    #expect(steps[0].flip?.level == nil)
    #expect(abs((steps[0].flip?.weight ?? 0) + 2) < 1e-9)
    #expect(steps[1].flip != nil)
    // A card that agrees would make the link surer, a missing one too.
    #expect(steps[2].flip == nil)
  }

  @Test("For a pair that was never compared it says which rule missed it and why")
  func missed() throws {
    let explanation = try linker().explain(left: 0, right: 2, Self.model)
    #expect(!explanation.isCandidate)
    #expect(explanation.rules.map(\.outcome) == [.keysDiffer(["name"]), .keyMissing(["card"])])
    #expect(explanation.steps[2].level == nil)
    #expect(explanation.steps[2].weight == 0)
  }
}
