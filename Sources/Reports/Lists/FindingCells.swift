import Civil

/// The cells of a finding in lists.
struct FindingCells {
  private let rules: [String: ReportedRule]
  private let asOf: Day
  private let wording: Wording
  private let masking: Masking
  private let recordLimit: Int

  /// The cells of a report's findings. Of the evidence, at most `recordLimit` records are spelled out.
  init(_ report: RunReport, wording: Wording, masking: Masking, recordLimit: Int) {
    rules = Dictionary(report.rules.map { ($0.id, $0) }) { first, _ in first }
    asOf = report.asOf
    self.wording = wording
    self.masking = masking
    self.recordLimit = recordLimit
  }

  /// The cell in a column; `number` is the finding's place in the list.
  func value(_ column: CaseSheetColumn, of finding: ReportedFinding, number: Int) -> FindingValue {
    switch column {
    case .number: return .count(number)
    case .rule: return .text(ruleTitle(finding.rule))
    case .id: return .digits(id(finding))
    case .name: return .text(name(finding))
    case .personNumber: return .digits(masking.personNumber(finding.personNumber))
    case .town: return .text(masking.text(finding.town))
    case .village: return .text(masking.text(finding.village))
    case .certainty: return .text(wording.text(finding.certainty))
    case .period: return period(finding.months)
    case .firstMonth: return finding.months.map { .month($0.first) } ?? .nothing
    case .lastMonth: return finding.months.map { .month($0.last) } ?? .nothing
    case .months: return finding.months.map { .count($0.count) } ?? .nothing
    case .amount: return money(finding.money?.amount)
    case .recovered: return money(finding.money?.recovered)
    case .outstanding: return money(finding.money?.outstanding)
    case .lowerAmount: return money(finding.lowerAmount)
    case .action: return .text(wording.text(finding.action))
    case .proposal: return .text(wording.proposal(finding.action, finding.standing))
    case .unit: return .text(wording.text(finding.unit))
    case .marks: return .text(masking.text(wording.marks(finding.marks)))
    case .doubts: return lines(finding.doubts)
    case .evidence: return .lines(evidence(of: finding, limit: recordLimit))
    case .legalBasis: return lines(rules[finding.rule]?.legalBasis ?? [])
    case .outcome, .reason, .money, .day, .officer, .note: return .nothing
    case .caseKey, .fingerprint, .change, .caseNumber, .deadline, .timeLeft, .lastOutcome, .differences, .openedOn,
      .daysOpen, .assignee:
      return finding.standing.map { value(column, of: $0) } ?? .nothing
    }
  }

  private func value(_ column: CaseSheetColumn, of standing: CaseStanding) -> FindingValue {
    switch column {
    case .caseKey, .caseNumber: return .text(standing.number.description)
    case .fingerprint: return .text(standing.fingerprint)
    case .change: return .text(wording.text(standing.change))
    case .deadline: return standing.deadline.map { .day($0) } ?? .nothing
    case .timeLeft: return .text(wording.timeLeft(standing, on: asOf))
    case .lastOutcome: return standing.outcomes.last.map { .text(masking.text(wording.text($0))) } ?? .nothing
    case .differences: return lines(standing.differences)
    case .openedOn: return .day(standing.openedOn)
    case .daysOpen: return .count(asOf.days(since: standing.openedOn))
    case .assignee: return .text(masking.text(standing.assignee))
    default: return .nothing
    }
  }

  /// The texts of a column.
  func texts(_ column: CaseSheetColumn, of finding: ReportedFinding) -> [String] {
    switch value(column, of: finding, number: 0) {
    case .text(let text), .digits(let text): return [text]
    case .lines(let texts): return texts
    case .nothing, .month, .count, .money, .day: return []
    }
  }

  /// The person's ID, as far as it may be shown.
  func id(_ finding: ReportedFinding) -> String { masking.id(finding.id) }

  /// The person's name.
  func name(_ finding: ReportedFinding) -> String { masking.text(finding.name) }

  /// Where the person belongs: town and village.
  func place(_ finding: ReportedFinding) -> String {
    masking.text([finding.town, finding.village].filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// The title of a rule, or its id where the report does not know it.
  func ruleTitle(_ id: String) -> String {
    rules[id]?.title[wording.language] ?? id
  }

  /// The records the evidence stands in, in words. Where not all can be told, each feed is told of before any is told of
  /// twice.
  func evidence(of finding: ReportedFinding, limit: Int) -> [String] {
    let records = EvidenceRecord.grouping(finding.evidence)
    guard records.count > limit else { return records.map { $0.text(wording, masking) } }
    var feeds: Set<String> = []
    var chosen = Set(records.indices.filter { feeds.insert(records[$0].feed).inserted }.prefix(limit))
    for index in records.indices where chosen.count < limit { chosen.insert(index) }
    return chosen.sorted().map { records[$0].text(wording, masking) } + [wording.moreRecords(records.count - limit)]
  }

  private func lines(_ texts: [LocalText]) -> FindingValue {
    .lines(texts.map { masking.text($0[wording.language]) })
  }

  private func money(_ amount: Fen?) -> FindingValue {
    amount.map { .money($0) } ?? .nothing
  }

  private func period(_ months: Finding.Months?) -> FindingValue {
    guard let months else { return .nothing }
    return .lines([wording.period(months), wording.months(months.count)])
  }
}
