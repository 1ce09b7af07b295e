/// What `hedui rules` shows on a terminal: every rule, chapter by chapter.
public struct RuleListText: Sendable {
  private let rules: [DescribedRule]
  private let wording: Wording
  private let columns: Int

  /// The list of these rules for a terminal of so many columns.
  public init(_ rules: [DescribedRule], wording: Wording, columns: Int) {
    self.rules = rules
    self.wording = wording
    self.columns = columns
  }

  /// The whole text, lines ending in line feeds.
  public var text: String {
    var lines = [wording.ruleText(.rules) + wording.inBrackets(wording.grouped(rules.count))]
    lines += TerminalColumns.wrapped(wording.ruleText(.absenceNote), to: columns)
    let idWidth = (rules.map(\.id.count).max() ?? 0) + 2
    var chapter: LocalText?
    for rule in rules {
      if rule.chapter != chapter { lines += ["", rule.chapter[wording.language]] }
      chapter = rule.chapter
      let title = rule.title[wording.language] + (rule.arguesFromAbsence ? " †" : "")
      lines.append("  " + TerminalColumns.padded(rule.id, to: idWidth) + title)
      let indent = String(repeating: " ", count: idWidth + 2)
      let feeds = rule.reads.map { $0.title[wording.language] }.joined(separator: wording.nameSeparator)
      lines += TerminalColumns.hanging(feeds, under: indent, labelWidth: idWidth + 2, to: columns)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
