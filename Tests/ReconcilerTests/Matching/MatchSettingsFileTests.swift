import Civil
import Linkage
import Testing

@testable import Reconciler

@Suite("Settings files of matches") struct MatchSettingsFileTests {
  /// Settings that use everything a file can say, with names nobody should choose.
  private static let everything = LinkageSettings(
    fields: [
      FieldSettings(
        "sur: name", type: .surname, left: ["姓 #1", "true", "-"], right: ["a\"b\\", "x\ny"],
        missing: ["不详", "N/A", "null", "0"]),
      FieldSettings("born", type: .date, dayFirst: false), FieldSettings("给定名", type: .givenName),
    ],
    comparisons: [
      ComparisonSettings(
        "sur: name",
        levels: [
          LevelSettings(.exact, label: "同音: 近", termFrequency: true, m: 0.9, u: 0.001), LevelSettings(.edits(2)),
          LevelSettings(.jaroWinkler(0.92)), LevelSettings(.words(0.5)), LevelSettings(.wordsContained),
          LevelSettings(.same(.prefix(3))), LevelSettings(.swapped(with: "给定名")), LevelSettings(.related("homophone")),
          LevelSettings(.otherwise),
        ]),
      ComparisonSettings(
        "born",
        levels: [
          LevelSettings(.folded), LevelSettings(.dateDigit), LevelSettings(.dayMonthSwapped), LevelSettings(.years(1)),
          LevelSettings(.days(10)), LevelSettings(.same(.yearMonth)), LevelSettings(.otherwise),
        ]),
    ],
    blocking: [
      BlockingRule([BlockingKey("sur: name", .whole), BlockingKey("born", .year)]),
      BlockingRule([BlockingKey("sur: name", .soundex), BlockingKey("给定名", .soundex)], anyOrder: true),
    ],
    maximumBlockPairs: 12_345,
    training: TrainingSettings(
      rules: [BlockingRule([BlockingKey("born", .whole)])], randomPairs: 1000, blockedPairs: 2000, maximumIterations: 7,
      convergence: 0.01, seed: 18_446_744_073_709_551_615, priorProbability: 0.000_012_5),
    threshold: 0.75, constraint: .oneToOne)

  @Test("writing and reading gives the same settings", arguments: [everything])
  func roundTrip(settings: LinkageSettings) throws {
    let text = MatchSettingsText.text(of: settings, head: ["说明", "head"])
    #expect(try MatchSettingsFile(text: text, file: "s.yaml").settings == settings)
  }

  @Test("proposed settings survive being written")
  func proposal() throws {
    let lists = PersonLists()
    let tables = [lists.left, lists.right].map { LinkageTable(columnNames: $0[0], rows: Array($0.dropFirst())) }
    for right in [tables[1], nil] {
      let settings = SettingsProposal.settings(left: tables[0], right: right)
      #expect(!settings.comparisons.isEmpty)
      let text = MatchSettingsText.text(of: settings, head: [])
      #expect(try MatchSettingsFile(text: text, file: "s.yaml").settings == settings)
    }
  }

  @Test("what is left out has its usual value")
  func defaults() throws {
    let text = """
      fields:
        - {name: a, type: text}
      comparisons:
        - field: a
          levels: [{when: folded}, {when: otherwise}]
      blocking: [[a]]
      """
    let expected = LinkageSettings(
      fields: [FieldSettings("a", type: .text)],
      comparisons: [ComparisonSettings("a", levels: [LevelSettings(.folded), LevelSettings(.otherwise)])],
      blocking: [BlockingRule([BlockingKey("a", .whole)])])
    #expect(try MatchSettingsFile(text: text, file: "s.yaml").settings == expected)
  }

  @Test(
    "mistakes of form are reported together, with their lines",
    arguments: [
      ("", ["1 - yamlSyntax"]), ("- a\n", ["1 - settingValue"]), ("fields: [\n", ["2 - yamlSyntax"]),
      (
        """
        fields:
          - name: a
            type: txt
            left: a
            colour: red
          - 7
        comparisons:
          - field: a
            levels:
              - when: about the same
                m: much
                term-frequency: perhaps
              - label: x
        blocking:
          - any-way: [a]
          - [a, [b]]
          - ["a:prefix three words"]
        training: {seed: -1, rules: 3, speed: 9}
        threshold: high
        constraint: two-to-two
        limit: 3
        """,
        [
          "3 type settingValue", "4 left settingValue", "5 colour settingUnknown", "6 fields settingValue",
          "10 when settingValue", "11 m settingValue", "12 term-frequency settingValue", "13 when settingMissing",
          "15 any-way settingUnknown", "15 any-order settingMissing", "16 any-order settingValue",
          "17 a:prefix three words settingValue", "18 speed settingUnknown", "18 rules settingValue",
          "18 seed settingValue", "19 threshold settingValue", "20 constraint settingValue", "21 limit settingUnknown",
        ]
      ),
    ])
  func form(text: String, expected: [String]) {
    #expect(MatchFolder.problems { _ = try MatchSettingsFile(text: text, file: "s.yaml") } == expected)
  }

  @Test("mistakes of meaning are reported together, with their lines")
  func meaning() throws {
    let folder = try MatchFolder()
    let settings = try folder.write(
      """
      fields:
        - {name: a, type: text}
        - {name: b, type: text, left: [nowhere]}
      comparisons:
        - field: a
          levels:
            - when: date-digit
            - when: edits 99
            - when: folded
        - field: c
          levels: [{when: otherwise}]
        - field: b
          levels:
            - {when: folded, m: 0.9}
            - {when: exact, m: 0.4}
            - when: otherwise
      blocking:
        - [a]
        - [a]
        - ["a:year"]
        - ["d:soundex"]
      maximum-block-pairs: 100
      training: {convergence: 2, prior-probability: 1}
      threshold: 1.5
      """, to: "s.yaml")
    let file = try folder.write("a,b\nx,y\nz,w\n", to: "left.csv")
    var options = MatchOptions(left: file, right: file)
    options.settings = settings
    let problems = MatchFolder.problems { _ = try Matching(options) }
    #expect(
      problems == [
        "3 left: nowhere settingValue", "3 right: nowhere settingValue", "5 a settingValue",
        "7 a: date-digit settingValue", "8 a: edits 99 settingValue", "10 c settingValue", "12 b settingValue",
        "19 blocking settingAmbiguous", "20 a: year settingValue", "21 d settingValue",
        "23 convergence settingValue", "23 prior-probability settingValue", "24 threshold settingValue",
      ])
  }

  @Test("a file that is not there is told")
  func missing() {
    #expect(MatchFolder.problems { _ = try MatchSettingsFile(path: "/nowhere/s.yaml") } == ["- - unreadable"])
  }
}
