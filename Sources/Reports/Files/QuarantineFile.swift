import Civil

/// `quarantine.csv` and `issues.csv`: every value that could not be read, with its place. A contract with other programs.
public struct QuarantineFile: Sendable {
  /// The header, in the order of the columns.
  static let columns = ["feed", "drop", "line", "field", "value", "reason"]

  private let entries: [ReportedQuarantine]

  /// The list of these values, sorted by feed, drop, line and field.
  public init(_ entries: [ReportedQuarantine]) {
    self.entries = entries.sorted {
      precedes($0.feed, $1.feed) ?? precedes($0.drop, $1.drop) ?? precedes($0.line, $1.line)
        ?? precedes($0.field, $1.field) ?? precedes($0.value, $1.value)
        ?? precedes($0.reason.rawValue, $1.reason.rawValue) ?? false
    }
  }

  /// Writes the list: UTF-8 without BOM, commas, line feeds, a header.
  public func write(to sink: inout some ByteSink) throws {
    var row = DelimitedRow(lineEnd: .lineFeed)
    try sink.append(row.row(QuarantineFile.columns))
    for entry in entries {
      try sink.append(
        row.row([entry.feed, entry.drop, String(entry.line), entry.field, entry.value, entry.reason.rawValue]))
    }
  }
}
