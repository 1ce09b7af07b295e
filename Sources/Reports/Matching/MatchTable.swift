import Civil

/// The table of linked pairs: a contract with programs that read it.
struct MatchTable {
  private let report: MatchReport
  private let reasons: MatchReasons

  init(_ report: MatchReport, wording: Wording) {
    self.report = report
    reasons = MatchReasons(report, wording: wording)
  }

  /// The columns before those of the files.
  static let ownColumns = ["match_probability", "match_weight", "left_row", "right_row", "reasons"]

  /// Those of them that hold numbers of rows.
  static let rowColumns: Set<Int> = [2, 3]

  /// All columns.
  var columns: [String] {
    MatchTable.ownColumns + report.left.columns.map { "left_" + $0 } + report.rightFile.columns.map { "right_" + $0 }
  }

  /// The cells of a pair.
  func cells(of pair: MatchedPair) -> [String] {
    [
      MatchNumber.probability(pair.millionths), MatchNumber.weight(pair.weight), String(pair.left), String(pair.right),
      reasons.text(of: pair),
    ] + report.left.cells(ofRow: pair.left) + report.rightFile.cells(ofRow: pair.right)
  }
}
