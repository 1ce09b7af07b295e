@testable import Reports

/// A small match with known figures.
enum SampleMatch {
  static let left = MatchedFile(
    name: "left.csv", columns: ["姓名", "no, of"], rowCount: 4, unlinkable: 1,
    cell: { [["张三", "=1+1"], ["李 \"四\"", "007"], ["", "x\ny"], ["王五", "<b>"]][$0][$1] })
  static let right = MatchedFile(
    name: "right.xlsx", columns: ["name"], rowCount: 3, unlinkable: 0, cell: { row, _ in ["Z", "張三", "李四"][row] })
  static let fields = [
    MatchedField(
      name: "name",
      levels: [
        MatchedField.Level(label: "", condition: "folded", m: 0.9, u: 0.001, weight: 9.8137),
        MatchedField.Level(label: "同音", condition: "related homophone", m: 0.09, u: 0.009, weight: 3.3219),
        MatchedField.Level(label: "", condition: "otherwise", m: 0.01, u: 0.99, weight: -6.6294),
      ]),
    MatchedField(
      name: "no",
      levels: [
        MatchedField.Level(label: "", condition: "edits 1", m: 0.5, u: 0.5, weight: 0),
        MatchedField.Level(label: "", condition: "otherwise", m: 0.5, u: 0.5, weight: 0),
      ]),
  ]

  /// Levels by the place of a pair.
  private static let levels: [[Int?]] = [[0, nil], [1, 0], [2, 1]]

  static func report(right: MatchedFile? = right, warnings: [MatchWarning] = []) -> MatchReport {
    let pairs = [
      MatchedPair(left: 1, right: 2, place: 0, weight: 4.8137, probability: 0.965_75),
      MatchedPair(left: 2, right: 3, place: 1, weight: -1.6781, probability: 0.238_1),
    ]
    return MatchReport(
      left: left, right: right, fields: fields, prior: -5, expectedMatches: 1.5, threshold: 0.2, pairs: pairs,
      borderline: [MatchedPair(left: 4, right: 3, place: 2, weight: -11.6294, probability: 0.000_316)],
      comparedPairs: 12_345,
      rules: [MatchReport.Rule(rule: "name:soundex", pairs: 4321, newPairs: 4321, skippedBlocks: 2, skippedPairs: 9)],
      warnings: warnings, levels: { levels[$0.place] })
  }

  static func explained() -> ExplainedPair {
    ExplainedPair(
      leftRow: 1, rightRow: 2, prior: -5,
      steps: [
        ExplainedPair.Step(
          field: "name", left: "张三", right: "张三", level: .init(label: "", condition: "folded"), weight: 9.8137,
          rarity: 0,
          flip: (.init(label: "同音", condition: "related homophone"), -1.6781)),
        ExplainedPair.Step(field: "<no>", left: "7", right: "", level: nil, weight: 0, rarity: 0, flip: nil),
      ],
      corrections: [ExplainedPair.Correction(fields: ["name", "no"], weight: -0.5)], weight: 4.3137, probability: 0.952,
      isAboveThreshold: true,
      rules: [
        ExplainedPair.Rule(rule: "name", outcome: .candidate),
        ExplainedPair.Rule(rule: "no", outcome: .missing(["no"])),
        ExplainedPair.Rule(rule: "name:soundex + no", outcome: .differs(["name:soundex", "no"])),
      ])
  }
}
