/// What `hedui match --explain` shows on a terminal.
public struct ExplainedPairText: Sendable {
  private static let gap = 2
  /// No column is wider; a longer text is cut.
  private static let widest = 32

  private let pair: ExplainedPair
  private let wording: Wording

  /// The text of an explanation.
  public init(_ pair: ExplainedPair, wording: Wording) {
    self.pair = pair
    self.wording = wording
  }

  /// The whole text, lines ending in line feeds.
  public var text: String {
    var lines = [
      wording.match(.left) + " \(pair.leftRow) — " + wording.match(.right) + " \(pair.rightRow)" + wording.colon
        + pair.verdict(wording) + "  " + wording.match(.probability) + " "
        + MatchNumber.probability(Int((pair.probability * 1_000_000).rounded())) + "  " + wording.match(.weight) + " "
        + MatchNumber.signed(pair.weight), "",
    ]
    lines += table(ExplainedPairText.rows(pair, wording))
    lines.append("")
    lines += table(
      [[wording.match(.rule), wording.match(.outcome)]]
        + pair.rules.map { [visible($0.rule), wording.text($0.outcome)] })
    if !pair.isCandidate { lines.append(wording.match(.notCandidate)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table of the fields: heads, the prior, the fields, corrections, the sum.
  static func rows(_ pair: ExplainedPair, _ wording: Wording) -> [[String]] {
    var rows = [
      [.field, .left, .right, .level, .weight, .flip].map { (phrase: MatchPhrase) in wording.match(phrase) },
      [wording.match(.prior), "", "", "", MatchNumber.signed(pair.prior), ""],
    ]
    for step in pair.steps {
      rows.append([
        visible(step.field), visible(step.left), visible(step.right), wording.text(step.level),
        MatchNumber.signed(step.weight), wording.flip(step),
      ])
    }
    for correction in pair.corrections where abs(correction.weight) >= 0.005 {
      let fields = correction.fields.map { visible($0) }.joined(separator: " × ")
      rows.append([fields, "", "", wording.match(.overlap), MatchNumber.signed(correction.weight), ""])
    }
    rows.append([wording.match(.total), "", "", "", MatchNumber.signed(pair.weight), ""])
    return rows
  }

  private func table(_ rows: [[String]]) -> [String] {
    let rows = rows.map { $0.map(cut) }
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { TerminalColumns.width(of: $0[column]) }.max() ?? 0
    }
    return rows.map { row in
      var line = zip(row, widths).map { TerminalColumns.padded($0, to: $1 + ExplainedPairText.gap) }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func cut(_ text: String) -> String {
    guard TerminalColumns.width(of: text) > ExplainedPairText.widest else { return text }
    var result = ""
    var width = 1
    for character in text {
      width += TerminalColumns.width(of: String(character))
      if width > ExplainedPairText.widest { break }
      result.append(character)
    }
    return result + "…"
  }
}
