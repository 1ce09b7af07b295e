/// Why a pair is linked, in a line: each field's level with its weight.
struct MatchReasons {
  private let report: MatchReport
  private let wording: Wording
  /// For each field and level what is said of it.
  private let texts: [[String]]

  init(_ report: MatchReport, wording: Wording) {
    self.report = report
    self.wording = wording
    texts = report.fields.map { field in
      field.levels.map { level in
        visible(field.name) + wording.colon + wording.text(level) + " " + MatchNumber.signed(level.weight)
      }
    }
  }

  /// The line of a pair. What rarity and the fields' dependence add stands at its end, so that everything adds up to the
  /// weight.
  func text(of pair: MatchedPair) -> String {
    var parts: [String] = []
    var rest = pair.weight - report.prior
    for (number, level) in report.levels(ofPair: pair).enumerated() {
      guard let level else {
        parts.append(visible(report.fields[number].name) + wording.colon + wording.match(.missing))
        continue
      }
      parts.append(texts[number][level])
      rest -= report.fields[number].levels[level].weight
    }
    if abs(rest) >= 0.005 { parts.append(wording.match(.rarityAndOverlap) + " " + MatchNumber.signed(rest)) }
    parts.append(wording.match(.prior) + " " + MatchNumber.signed(report.prior))
    return parts.joined(separator: "; ")
  }
}
