import Linkage
import Testing

@Suite("Comparison levels")
struct ComparisonTests {
  private struct SameInitial: ValueRelation {
    let name = "same-initial"
    func holds(_ first: String, _ second: String) -> Bool { first.first == second.first }
  }

  private struct Length: ValueKey {
    let name = "length"
    func key(of value: String) -> String? { String(value.unicodeScalars.count) }
  }

  /// Whether a condition holds for two values.
  private func holds(_ condition: LevelCondition, _ left: String, _ right: String, _ type: FieldType) throws -> Bool {
    let settings = LinkageSettings(
      fields: [FieldSettings("value", type: type)],
      comparisons: [ComparisonSettings("value", levels: [LevelSettings(condition), LevelSettings(.otherwise)])],
      blocking: [BlockingRule([BlockingKey("value")])])
    let linker = try Linker(
      left: LinkageTable(columnNames: ["value"], rows: [[left], [right]]), settings: settings,
      vocabulary: LinkageVocabulary(keys: [Length()], relations: [SameInitial()]))
    let model = LinkageModel(
      priorProbability: 0.5, comparisons: [[LevelParameters(m: 0.8, u: 0.2), LevelParameters(m: 0.2, u: 0.8)]])
    let forward = linker.explain(left: 0, right: 1, model).steps[0].level
    #expect(linker.explain(left: 1, right: 0, model).steps[0].level == forward)
    return forward == condition.description
  }

  @Test(
    "Texts",
    arguments: [
      (LevelCondition.exact, "Müller", "Müller", true), (.exact, "Müller", "muller", false),
      (.folded, "Müller", "MULLER", true), (.folded, "O'Brien-Smith", "obrien smith", true),
      (.folded, "金 哲", "金哲", true),
      (.folded, "muller", "miller", false),
      // Winkler's own examples: 0.9611, 0.8400, 0.8133.
      (.jaroWinkler(0.961), "martha", "marhta", true), (.jaroWinkler(0.962), "martha", "marhta", false),
      (.jaroWinkler(0.84), "dwayne", "duane", true), (.jaroWinkler(0.841), "dwayne", "duane", false),
      (.jaroWinkler(0.813), "dixon", "dicksonx", true), (.jaroWinkler(0.814), "dixon", "dicksonx", false),
      (.edits(1), "smith", "smiht", true), (.edits(1), "smith", "smth", true), (.edits(1), "smith", "smythe", false),
      (.edits(2), "smith", "smythe", true), (.edits(3), "kitten", "sitting", true),
      (.edits(2), "kitten", "sitting", false),
      (.words(0.5), "12 high street", "high street", true), (.words(0.5), "high road", "low road", false),
      (.wordsContained, "anna maria lee", "lee anna", true), (.wordsContained, "anna lee", "anna kim", false),
      (.same(.soundex), "robert", "rupert", true), (.same(.soundex), "robert", "rubin", false),
      (.same(.prefix(3)), "222405100", "222405200", true), (.same(.named("length")), "abc", "xyz", true),
      (.related("same-initial"), "kim", "ko", true), (.related("same-initial"), "kim", "lee", false),
    ])
  func texts(condition: LevelCondition, left: String, right: String, expected: Bool) throws {
    #expect(try holds(condition, left, right, .text) == expected)
  }

  @Test(
    "Dates",
    arguments: [
      (LevelCondition.folded, "1945-03-12", "12/3/1945", true), (.folded, "19450312", "1945年3月12日", true),
      (.folded, "12 Mar 1945", "1945.3.12", true), (.dateDigit, "1945-03-12", "1945-03-17", true),
      (.dateDigit, "1945-03-12", "1945-03-21", true), (.dateDigit, "1945-03-12", "1954-03-21", false),
      (.dayMonthSwapped, "1945-03-12", "1945-12-03", true), (.dayMonthSwapped, "1945-03-12", "1946-12-03", false),
      (.years(1), "1945-03-12", "1946-03-12", true), (.years(1), "1945-03-12", "1947-03-12", false),
      (.days(30), "1945-02-20", "1945-03-12", true), (.days(2), "1999-12-31", "2000-01-02", true),
      (.days(1), "1999-12-31", "2000-01-02", false), (.same(.year), "1945-03-12", "1945-11-30", true),
    ])
  func dates(condition: LevelCondition, left: String, right: String, expected: Bool) throws {
    #expect(try holds(condition, left, right, .date) == expected)
  }

  @Test("Names in each other's place are one level, and the other name is silent then")
  func swapped() throws {
    let settings = LinkageSettings(
      fields: [FieldSettings("given", type: .givenName), FieldSettings("family", type: .surname)],
      comparisons: [
        ComparisonSettings(
          "given", levels: [LevelSettings(.folded), LevelSettings(.swapped(with: "family")), LevelSettings(.otherwise)]),
        ComparisonSettings("family", levels: [LevelSettings(.folded), LevelSettings(.otherwise)]),
      ],
      blocking: [BlockingRule([BlockingKey("given"), BlockingKey("family")], anyOrder: true)])
    let rows = [["ann", "lee"], ["lee", "ann"], ["lee", "bob"]]
    let linker = try Linker(left: LinkageTable(columnNames: ["given", "family"], rows: rows), settings: settings)
    let half = LevelParameters(m: 0.5, u: 0.5)
    let model = LinkageModel(priorProbability: 0.5, comparisons: [[half, half, half], [half, half]])
    let swapped = linker.explain(left: 0, right: 1, model)
    #expect(swapped.steps.map(\.level) == ["swapped-with family", nil])
    #expect(swapped.isCandidate)
    #expect(linker.explain(left: 0, right: 2, model).steps.map(\.level) == ["otherwise", "otherwise"])
  }
}
