import Civil

/// The list of findings for people who work with a spreadsheet: UTF-8 with BOM, commas, CRLF, heads in their language.
public struct FindingList: Sendable {
  /// A cell of Excel holds 32,767 characters; more records than this are not spelled out.
  private static let recordLimit = 100
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let findings: [ReportedFinding]
  private let rules: [String: ReportedRule]
  private let wording: Wording
  private let masking: Masking

  /// The list of a report's findings, in the order of the catalogue.
  public init(_ report: RunReport, wording: Wording, masking: Masking = .masked) {
    findings = FindingOrder(report.rules).sorted(report.findings)
    rules = Dictionary(report.rules.map { ($0.id, $0) }) { first, _ in first }
    self.wording = wording
    self.masking = masking
  }

  /// Writes the list.
  public func write(to sink: inout some ByteSink) throws {
    try sink.append(FindingList.byteOrderMark)
    var row = DelimitedRow(lineEnd: .carriageReturnLineFeed)
    try sink.append(row.row(ListColumn.allCases.map { $0.title(wording) }))
    for (index, finding) in findings.enumerated() {
      try sink.append(row.row(ListColumn.allCases.map { cell($0, of: finding, number: index + 1) }))
    }
  }

  private func cell(_ column: ListColumn, of finding: ReportedFinding, number: Int) -> String {
    switch column {
    case .number: return String(number)
    case .rule: return SpreadsheetCell.text(rules[finding.rule]?.title[wording.language] ?? finding.rule)
    case .id: return SpreadsheetCell.number(masking.id(finding.id))
    case .name: return SpreadsheetCell.text(finding.name)
    case .personNumber: return SpreadsheetCell.number(finding.personNumber)
    case .town: return SpreadsheetCell.text(finding.town)
    case .village: return SpreadsheetCell.text(finding.village)
    case .certainty: return wording.text(finding.certainty)
    case .firstMonth: return finding.months.map { SpreadsheetCell.month($0.first) } ?? ""
    case .lastMonth: return finding.months.map { SpreadsheetCell.month($0.last) } ?? ""
    case .months: return finding.months.map { String($0.count) } ?? ""
    case .amount: return finding.money?.amount.description ?? ""
    case .recovered: return finding.money?.recovered.description ?? ""
    case .outstanding: return finding.money?.outstanding.description ?? ""
    case .lowerAmount: return finding.lowerAmount?.description ?? ""
    case .action: return wording.text(finding.action)
    case .unit: return wording.text(finding.unit)
    case .marks: return SpreadsheetCell.text(wording.marks(finding.marks))
    case .doubts: return SpreadsheetCell.text(joined(finding.doubts))
    case .evidence: return SpreadsheetCell.text(evidence(of: finding))
    case .legalBasis: return SpreadsheetCell.text(joined(rules[finding.rule]?.legalBasis ?? []))
    case .outcome: return ""
    }
  }

  private func joined(_ texts: [LocalText]) -> String {
    texts.map { $0[wording.language] }.joined(separator: wording.clauseSeparator)
  }

  private func evidence(of finding: ReportedFinding) -> String {
    let records = EvidenceRecord.grouping(finding.evidence)
    var texts = records.prefix(FindingList.recordLimit).map { $0.text(wording, masking) }
    if records.count > FindingList.recordLimit {
      texts.append(wording.moreRecords(records.count - FindingList.recordLimit))
    }
    return texts.joined(separator: wording.clauseSeparator)
  }
}
