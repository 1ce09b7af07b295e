import Civil

/// What `hedui explain` shows on a terminal.
public struct ExplanationText: Sendable {
  private static let dateWidth = 12

  private let explanation: PersonExplanation
  private let wording: Wording
  private let masking: Masking
  private let columns: Int

  /// The text for a terminal of so many columns.
  public init(_ explanation: PersonExplanation, wording: Wording, masking: Masking, columns: Int) {
    self.explanation = explanation
    self.wording = wording
    self.masking = masking
    self.columns = columns
  }

  /// The whole text, lines ending in line feeds.
  public var text: String {
    var lines = head
    if !explanation.records.isEmpty {
      lines += [""] + TimelineText(Timeline(explanation), wording: wording, columns: columns).lines
      lines += records
    }
    lines += verdicts + unusable + doubtfulFeeds
    lines += ["", wording.explainText(.footer)].flatMap { TerminalColumns.wrapped($0, to: columns) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let name = visible(explanation.name)
    var person = [masking.id(visible(explanation.id))]
    if !name.isEmpty { person.insert(name, at: 0) }
    if let birth = explanation.birthDate, masking == .unmasked {
      person.append(wording.explainText(.born) + " " + birth.description)
    }
    let place = visible(explanation.town + explanation.village)
    if !place.isEmpty { person.append(place) }
    if !explanation.personNumber.isEmpty {
      person.append(wording.phrase(.personNumber) + " " + visible(explanation.personNumber))
    }
    let title = wording.explainText(.title) + " · " + wording.phrase(.asOf) + " " + explanation.asOf.description
    return [title] + TerminalColumns.wrapped(person.joined(separator: "  "), to: columns)
      + (explanation.isKnown ? TerminalColumns.wrapped(ExplanationText.death(explanation, wording), to: columns) : [])
  }

  /// What the death evidence comes to, in a line.
  static func death(_ explanation: PersonExplanation, _ wording: Wording) -> String {
    guard let death = explanation.death else { return wording.explainText(.noEvidence) }
    var text =
      wording.explainText(.deathDate) + " " + death.date.description + wording.inBrackets(wording.text(death.certainty))
    if death.latestDate != death.date {
      text += wording.listSeparator + wording.explainText(.latestDate) + " " + death.latestDate.description
    }
    return text
  }

  // MARK: Records

  private var records: [String] {
    ExplanationSection.all(of: explanation).flatMap { section in
      heading(wording.explainText(section.title))
        + (section.records.isEmpty
          ? ["  " + wording.explainText(.none)] : section.records.flatMap { recordLines($0, in: section) })
    }
  }

  private func recordLines(_ record: ExplainedRecord, in section: ExplanationSection) -> [String] {
    let remarks = record.remarks.map { wording.text($0) }.joined(separator: wording.nameSeparator)
    let title = record.feedTitle[wording.language] + (remarks.isEmpty ? "" : " [" + remarks + "]")
    let labelWidth = ExplanationText.dateWidth + 2
    var lines = TerminalColumns.hanging(
      title + wording.colon + wording.text(record.values, masking), under: "  " + section.date(of: record),
      labelWidth: labelWidth, to: columns)
    // The place stays in one piece, so that it can be found and copied.
    let place = wording.place(record.drop, record.line)
    let last = (lines.last ?? "") + "  " + place
    if TerminalColumns.width(of: last) <= columns {
      lines[lines.count - 1] = last
    } else {
      lines.append(String(repeating: " ", count: labelWidth) + place)
    }
    return lines
  }

  // MARK: Rules

  private var verdicts: [String] {
    var found: [String] = []
    var nearly: [String] = []
    var notEvaluated: [String] = []
    var nothing: [String] = []
    for verdict in explanation.verdicts {
      let title = verdict.rule.title[wording.language]
      switch verdict.verdict {
      case .found(let findings): found += findings.flatMap { findingLines($0, title) }
      case .nearly(let reasons):
        let text = explanation.shown(reasons, wording, masking)
        nearly += indented("- " + title + wording.inBrackets(verdict.rule.id) + wording.colon + text)
      case .notEvaluated:
        let text = wording.obstacles(of: verdict.rule, titles: explanation.title)
        notEvaluated += indented("- " + title + wording.inBrackets(verdict.rule.id) + wording.colon + text)
      case .nothing: nothing.append(title)
      }
    }
    var lines = heading(wording.explainText(.verdicts)) + notAsked
    lines += part(.found, found.isEmpty ? ["  " + wording.explainText(.none)] : found)
    lines += part(.nearly, nearly) + part(.notEvaluated, notEvaluated)
    let rest = nothing.isEmpty ? [] : indented(nothing.joined(separator: wording.nameSeparator))
    return lines + part(.nothing, rest)
  }

  /// Says that the finding asked for is none, where it is none.
  private var notAsked: [String] {
    guard let key = explanation.finding, !explanation.hasFinding(key) else { return [] }
    let rule = explanation.verdicts.first { key.hasPrefix($0.rule.id + "|") }?.rule.title[wording.language] ?? ""
    return TerminalColumns.wrapped("! " + wording.explainText(.notAsked) + " " + rule, to: columns)
  }

  private func part(_ title: ExplainPhrase, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [wording.explainText(title)] + lines
  }

  private func findingLines(_ finding: ReportedFinding, _ title: String) -> [String] {
    let mark = explanation.finding == finding.key ? "> " : "* "
    var lines = indented(mark + title + wording.inBrackets(finding.rule) + wording.colon + wording.facts(finding))
    let unit = wording.inBrackets(wording.text(finding.unit))
    lines += indented(wording.phrase(.action) + wording.colon + wording.text(finding.action) + unit, by: 4)
    lines += indented(wording.phrase(.evidence) + wording.colon + wording.places(of: finding), by: 4)
    if !finding.doubts.isEmpty {
      let doubts = finding.doubts.map { $0[wording.language] }.joined(separator: wording.clauseSeparator)
      lines += indented(wording.phrase(.doubts) + wording.colon + doubts, by: 4)
    }
    return lines
  }

  // MARK: The rest

  private var unusable: [String] {
    guard !explanation.unusable.isEmpty else { return [] }
    return heading(wording.explainText(.unusable))
      + TerminalColumns.wrapped(wording.explainText(.unusableNotice), to: columns)
      + explanation.unusable.flatMap { value in
        indented(
          "- " + value.feedTitle[wording.language] + " " + wording.place(value.drop, value.line) + wording.colon
            + wording.text([value.value], masking) + wording.inBrackets(wording.text(value.reason)))
      }
  }

  private var doubtfulFeeds: [String] {
    guard !explanation.doubtfulFeeds.isEmpty else { return [] }
    return heading(wording.explainText(.doubtfulFeeds))
      + explanation.doubtfulFeeds.flatMap { feed in
        indented(
          "- " + feed.title[wording.language] + wording.colon + wording.text(feed.health) + wording.listSeparator
            + wording.age(feed.ageDays, allowed: feed.allowedDays))
      }
  }

  private func heading(_ title: String) -> [String] { ["", "== " + title + " =="] }

  private func indented(_ text: String, by indent: Int = 2) -> [String] {
    TerminalColumns.hanging(text, under: String(repeating: " ", count: indent), labelWidth: indent, to: columns)
  }
}
