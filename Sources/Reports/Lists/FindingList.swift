import Civil

/// The list of findings for people and programs that work with a spreadsheet: UTF-8 with BOM, commas, CRLF, heads in their
/// language. The twin of a workbook, without its checks and colours.
public struct FindingList: Sendable {
  /// A cell of Excel holds 32,767 characters; more records than this are not spelled out.
  private static let recordLimit = 100
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The columns, in their order: always the same, so that programs can count on them.
  static let columns: [CaseSheetColumn] = [
    .number, .rule, .id, .name, .personNumber, .town, .village, .certainty, .firstMonth, .lastMonth, .months, .amount,
    .recovered, .outstanding, .lowerAmount, .action, .unit, .marks, .doubts, .evidence, .legalBasis, .outcome,
    .caseNumber, .fingerprint, .change, .differences, .openedOn, .daysOpen, .deadline, .timeLeft, .assignee, .proposal,
    .lastOutcome,
  ]

  private let findings: [ReportedFinding]
  private let cells: FindingCells
  private let wording: Wording

  /// The list of a report's findings that somebody has to deal with, in the order of the catalogue.
  public init(_ report: RunReport, wording: Wording, masking: Masking = .masked) {
    self.init(
      report, findings: FindingOrder(report.rules).sorted(report.findings.filter(\.isToBeDone)), wording: wording,
      masking: masking)
  }

  /// The list of some of a report's findings, in the order given.
  init(_ report: RunReport, findings: [ReportedFinding], wording: Wording, masking: Masking) {
    self.findings = findings
    cells = FindingCells(report, wording: wording, masking: masking, recordLimit: FindingList.recordLimit)
    self.wording = wording
  }

  /// Writes the list.
  public func write(to sink: inout some ByteSink) throws {
    try sink.append(FindingList.byteOrderMark)
    var row = DelimitedRow(lineEnd: .carriageReturnLineFeed)
    try sink.append(row.row(FindingList.columns.map(wording.title)))
    for (index, finding) in findings.enumerated() {
      try sink.append(row.row(FindingList.columns.map { text(cells.value($0, of: finding, number: index + 1)) }))
    }
  }

  private func text(_ value: FindingValue) -> String {
    switch value {
    case .nothing: return ""
    case .text(let text): return SpreadsheetCell.text(text)
    case .lines(let lines): return SpreadsheetCell.text(lines.joined(separator: wording.clauseSeparator))
    case .digits(let number): return SpreadsheetCell.number(number)
    case .month(let month): return SpreadsheetCell.month(month)
    case .count(let count): return String(count)
    case .money(let amount): return amount.description
    case .day(let day): return day.description
    }
  }
}
