import Linkage
import Testing

@Suite("Term frequency")
struct TermFrequencyTests {
  private func weights(adjusted: Bool) throws -> [Double] {
    // Eight of sixteen are called kim, two ryu.
    let names = Array(repeating: "kim", count: 8) + ["ryu", "ryu", "a", "b", "c", "d", "e", "f"]
    let settings = LinkageSettings(
      fields: [FieldSettings("name", type: .surname)],
      comparisons: [
        ComparisonSettings(
          "name", levels: [LevelSettings(.folded, termFrequency: adjusted), LevelSettings(.otherwise)])
      ],
      blocking: [BlockingRule([BlockingKey("name")])])
    let linker = try Linker(
      left: LinkageTable(columnNames: ["name"], rows: names.map { [$0] }), settings: settings)
    let model = LinkageModel(
      priorProbability: 0.5, comparisons: [[LevelParameters(m: 1, u: 0.25), LevelParameters(m: 0.5, u: 0.75)]])
    return [linker.explain(left: 0, right: 1, model), linker.explain(left: 8, right: 9, model)].map(\.weight)
  }

  @Test("A frequent value counts for less, a rare one for more: as if its own share were u")
  func adjusts() throws {
    // u is 1/4: a value half of all have loses one bit, one an eighth has gains one.
    #expect(try weights(adjusted: true) == [1, 3])
    #expect(try weights(adjusted: false) == [2, 2])
  }
}
