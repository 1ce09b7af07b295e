import Civil

/// What `hedui cases list` shows on a terminal: a line a case.
public struct CaseListText: Sendable {
  private static let gap = 2
  /// No column is wider; a longer text is cut.
  private static let widest = 28

  private let cases: [ReportedCase]
  private let all: Int
  private let asOf: Day
  private let wording: Wording
  private let masking: Masking

  /// The list of these cases, out of `all` that were asked for.
  public init(_ cases: [ReportedCase], of all: Int, asOf: Day, wording: Wording, masking: Masking) {
    self.cases = cases
    self.all = all
    self.asOf = asOf
    self.wording = wording
    self.masking = masking
  }

  /// The whole text, lines ending in line feeds.
  public var text: String {
    if cases.isEmpty { return wording.desk(.noCase) + "\n" }
    let heads: [DeskPhrase] = [
      .caseNumber, .state, .rule, .town, .village, .name, .id, .outstanding, .openedOn, .deadline, .assignee, .outcome,
    ]
    let rows = [heads.map { wording.desk($0) }] + cases.map(cells)
    let widths = heads.indices.map { column in rows.map { TerminalColumns.width(of: $0[column]) }.max() ?? 0 }
    let lines = rows.map { row in
      var line = zip(row, widths).map { TerminalColumns.padded($0, to: $1 + CaseListText.gap) }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
    return (lines + [wording.listed(cases.count, of: all)]).joined(separator: "\n") + "\n"
  }

  private func cells(_ one: ReportedCase) -> [String] {
    let (finding, standing) = (one.finding, one.standing)
    return [
      standing.number.description, wording.text(standing.state), one.ruleTitle[wording.language], finding.town,
      finding.village, finding.name, masking.id(finding.id),
      finding.money.map { wording.grouped($0.outstanding) } ?? "", standing.openedOn.description,
      wording.deskDeadline(standing, on: asOf), standing.assignee, standing.outcomes.last.map(wording.reported) ?? "",
    ].map { visible($0) }.map(cut)
  }

  private func cut(_ text: String) -> String {
    guard TerminalColumns.width(of: text) > CaseListText.widest else { return text }
    var result = ""
    var width = 1
    for character in text {
      width += TerminalColumns.width(of: String(character))
      if width > CaseListText.widest { break }
      result.append(character)
    }
    return result + "…"
  }
}
