import Civil

/// What goes back to an agency of one of its datasets (退回清单): every value that could not be read, where it stands in the
/// agency's own file, and what to do about it. UTF-8 with BOM, commas, CRLF, heads in the reader's language.
///
/// Values stand as delivered and are personal data: the file is for the agency that sent them and for nobody else.
public struct AgencyReturn: Sendable {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The dataset, `agency/dataset`; the file is that path with `.csv`.
  public let feed: String

  private let entries: [Entry]
  /// The agency's own heads of columns, by the name of the field.
  private let headers: [String: String]
  private let wording: Wording

  /// A value with what became of its record.
  private struct Entry {
    let value: ReportedQuarantine
    let isUsed: Bool
  }

  /// The files of a report, in the order of their paths; a dataset in which every value could be read has none.
  public static func all(of report: RunReport, wording: Wording) -> [AgencyReturn] {
    let entries =
      report.quarantine.map { Entry(value: $0, isUsed: false) }
      + report.issues.map { Entry(value: $0, isUsed: true) }
    let feeds = Dictionary(report.feeds.map { ($0.path, $0) }) { first, _ in first }
    return Dictionary(grouping: entries, by: \.value.feed)
      .map { AgencyReturn(feed: $0, entries: $1, delivered: feeds[$0], wording: wording) }
      .sorted { precedes($0.feed, $1.feed) ?? false }
  }

  private init(feed: String, entries: [Entry], delivered: ReportedFeed?, wording: Wording) {
    self.feed = feed
    self.wording = wording
    self.entries = entries.sorted { left, right in
      let (a, b) = (left.value, right.value)
      return precedes(a.drop, b.drop) ?? precedes(a.line, b.line) ?? precedes(a.field, b.field)
        ?? precedes(a.value, b.value) ?? precedes(a.reason.rawValue, b.reason.rawValue)
        ?? (!left.isUsed && right.isUsed)
    }
    // The newest drop says how the agency writes its heads; a column it lacks is called as the agency usually calls it.
    var headers = Dictionary((delivered?.columns ?? []).map { ($0.field, $0.header) }) { first, _ in first }
    for issue in delivered?.valueIssues ?? [] where headers[issue.field] == nil && !issue.fieldTitle.isEmpty {
      headers[issue.field] = issue.fieldTitle
    }
    self.headers = headers
  }

  /// Writes the list.
  public func write(to sink: inout some ByteSink) throws {
    try sink.append(AgencyReturn.byteOrderMark)
    var row = DelimitedRow(lineEnd: .carriageReturnLineFeed)
    let heads: [ReturnPhrase] = [.drop, .line, .column, .value, .use, .reason, .remedy]
    try sink.append(row.row(heads.map(wording.returnText)))
    for entry in entries {
      let value = entry.value
      try sink.append(
        row.row([
          SpreadsheetCell.text(value.drop), String(value.line), SpreadsheetCell.text(column(value.field)),
          SpreadsheetCell.delivered(value.value), wording.returnText(entry.isUsed ? .usedWithout : .notUsed),
          wording.text(value.reason), wording.remedy(value.reason),
        ]))
    }
  }

  private func column(_ field: String) -> String {
    field.isEmpty ? wording.returnText(.wholeRecord) : headers[field] ?? field
  }
}
