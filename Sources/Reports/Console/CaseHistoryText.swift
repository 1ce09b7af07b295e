import Civil

/// What `hedui cases show` shows on a terminal: a case, its evidence, and all that happened to it.
public struct CaseHistoryText: Sendable {
  private static let labelWidth = 18
  /// More records of evidence are not spelled out.
  private static let recordLimit = 100

  private let history: ReportedCaseHistory
  private let asOf: Day
  private let wording: Wording
  private let masking: Masking
  private let columns: Int

  /// The text about a case as of a day, for a terminal of so many columns.
  public init(_ history: ReportedCaseHistory, asOf: Day, wording: Wording, masking: Masking, columns: Int) {
    self.history = history
    self.asOf = asOf
    self.wording = wording
    self.masking = masking
    self.columns = columns
  }

  /// The whole text, lines ending in line feeds.
  public var text: String {
    let one = history.present
    let (finding, standing) = (one.finding, one.standing)
    var lines = [standing.number.description + "  " + one.ruleTitle[wording.language] + "  " + finding.rule, ""]
    lines += part(.state, wording.text(standing.state))
    lines += part(.name, finding.name)
    lines += part(.id, masking.id(finding.id))
    lines += part(.personNumber, finding.personNumber)
    lines += part(.town, finding.town)
    lines += part(.village, finding.village)
    lines += part(.certainty, wording.text(finding.certainty))
    lines += part(
      .months, finding.months.map { "\($0.first) – \($0.last)" + wording.inBrackets(wording.months($0.count)) })
    lines += part(.amount, finding.money.map { wording.grouped($0.amount) })
    lines += part(.outstanding, finding.money.map { wording.grouped($0.outstanding) })
    lines += part(.openedOn, standing.openedOn.description)
    lines += part(.lastSeen, one.lastSeen.description)
    lines += part(.deadline, wording.deskDeadline(standing, on: asOf))
    lines += part(.assignee, standing.assignee)
    lines += part(.action, wording.text(finding.action))
    lines += part(.unit, wording.text(finding.unit))
    for (index, record) in evidence.enumerated() {
      lines += hanging(index == 0 ? wording.desk(.evidence) : "", record)
    }
    lines += ["", wording.desk(.history)] + history.entries.flatMap(self.lines)
    if history.mustBeMadeGood { lines += [""] + TerminalColumns.wrapped(wording.desk(.madeGood), to: columns) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var evidence: [String] {
    let records = EvidenceRecord.grouping(history.present.finding.evidence)
    var texts = records.prefix(CaseHistoryText.recordLimit).map { $0.text(wording, masking) }
    if records.count > CaseHistoryText.recordLimit {
      texts.append(wording.moreRecords(records.count - CaseHistoryText.recordLimit))
    }
    return texts
  }

  private func lines(_ entry: ReportedCaseHistory.Entry) -> [String] {
    var details: [String] = []
    switch entry.event {
    case .found(_, _, _, let differences): details = differences.map { $0[wording.language] }
    case .departed: break
    case .reported(let outcome, let source):
      if !outcome.note.isEmpty { details.append(wording.desk(.note) + wording.colon + outcome.note) }
      details.append(
        entered(entry) + (source.map { wording.listSeparator + wording.desk(.workbook) + " " + $0.prefix(12) } ?? ""))
    case .assigned: details.append(entered(entry))
    }
    return hanging("  " + entry.day.description, wording.sentence(entry.event)) + details.flatMap { hanging("", $0) }
  }

  private func entered(_ entry: ReportedCaseHistory.Entry) -> String {
    wording.desk(.by) + wording.colon + entry.actor + wording.inBrackets(entry.time)
  }

  private func part(_ phrase: DeskPhrase, _ text: String?) -> [String] {
    guard let text, !text.isEmpty else { return [] }
    return hanging(wording.desk(phrase), text)
  }

  private func hanging(_ label: String, _ text: String) -> [String] {
    TerminalColumns.hanging(visible(text), under: label, labelWidth: CaseHistoryText.labelWidth, to: columns)
  }
}
