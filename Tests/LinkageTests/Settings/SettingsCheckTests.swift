import Linkage
import Testing

@Suite("Checking settings")
struct SettingsCheckTests {
  private static let table = LinkageTable(columnNames: ["name", "born"], rows: [["a", "1950-01-01"]])

  private func faults(_ settings: LinkageSettings) -> [SettingsFault] {
    do {
      _ = try Linker(left: Self.table, settings: settings)
      return []
    } catch {
      return error.all
    }
  }

  @Test("Everything that is wrong is shown at once")
  func allAtOnce() {
    let settings = LinkageSettings(
      fields: [FieldSettings("name", type: .surname), FieldSettings("birth", type: .date)],
      comparisons: [
        ComparisonSettings("name", levels: [LevelSettings(.dateDigit), LevelSettings(.jaroWinkler(1.5))]),
        ComparisonSettings("sex", levels: [LevelSettings(.otherwise)]),
        ComparisonSettings("birth", levels: [LevelSettings(.related("homophone")), LevelSettings(.otherwise)]),
      ],
      blocking: [BlockingRule([]), BlockingRule([BlockingKey("name", .year)])],
      training: TrainingSettings(rules: [BlockingRule([BlockingKey("town")])], randomPairs: 0), threshold: 2)
    #expect(
      faults(settings) == [
        .columnMissing(.left, field: "birth", column: "birth"),
        .lastLevel(field: "name"),
        .notADate(field: "name", "date-digit"),
        .outOfRange("name: jaro-winkler 1.5", allowed: "0 < x ≤ 1"),
        .fieldUnknown(.comparison, "sex"),
        .nameUnknown("homophone"),
        .ruleForm("blocking"),
        .notADate(field: "name", "year"),
        .fieldUnknown(.training, "town"),
        .outOfRange("randomPairs", allowed: "≥ 1"),
        .outOfRange("threshold", allowed: "0 ≤ p ≤ 1"),
      ])
  }

  @Test("Settings without anything")
  func empty() {
    let nothing = LinkageSettings(fields: [], comparisons: [], blocking: [])
    #expect(faults(nothing) == [.nothing(of: .field), .nothing(of: .comparison), .nothing(of: .blocking)])
  }

  @Test("A level that can never be reached, a swap asked for twice, probabilities beyond 1")
  func levels() {
    func comparison(_ field: String, _ other: String) -> ComparisonSettings {
      ComparisonSettings(
        field,
        levels: [
          LevelSettings(.folded, m: 0.7), LevelSettings(.swapped(with: other), m: 0.7), LevelSettings(.folded),
          LevelSettings(.otherwise, termFrequency: true),
        ])
    }
    let settings = LinkageSettings(
      fields: [FieldSettings("name", type: .surname), FieldSettings("born", type: .givenName)],
      comparisons: [comparison("name", "born"), comparison("born", "name")],
      blocking: [BlockingRule([BlockingKey("name")])])
    let found = faults(settings)
    #expect(found.contains(.levelUnreachable(field: "name", level: 3)))
    #expect(found.contains(.swapTwice("name", "born")))
    #expect(found.contains(.termFrequencyOfNothing(field: "name")))
    #expect(found.contains(.probabilitiesExceedOne(field: "born")))
  }

  @Test(
    "Conditions, transforms and keys come back from their text form",
    arguments: [
      "exact", "folded", "jaro-winkler 0.92", "edits 2", "words 0.5", "words-contained", "same prefix 3",
      "same year-month", "same pinyin", "date-digit", "day-month-swapped", "years 1", "days 30", "swapped-with surname",
      "related homophone", "otherwise",
    ])
  func textForms(text: String) {
    #expect(LevelCondition(text)?.description == text)
    #expect(LevelCondition("edits many") == nil)
    #expect(BlockingKey("surname:suffix 3") == BlockingKey("surname", .suffix(3)))
    #expect(BlockingKey("surname", .soundex).description == "surname:soundex")
  }
}
