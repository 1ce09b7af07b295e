import Civil

/// `findings.csv`: the stable, machine-readable list of findings. Its form is a contract with other programs.
public struct FindingsFile: Sendable {
  /// The header, in the order of the columns.
  static let columns = [
    "rule", "id", "name", "person_number", "division", "certainty", "first_month", "last_month", "months",
    "amount_fen", "recovered_fen", "outstanding_fen", "action", "unit", "key", "evidence",
  ]

  private let findings: [ReportedFinding]

  /// The list of these findings, sorted by rule, ID and key.
  public init(_ findings: [ReportedFinding]) {
    self.findings = findings.sorted {
      precedes($0.rule, $1.rule) ?? precedes($0.id, $1.id) ?? precedes($0.key, $1.key) ?? false
    }
  }

  /// Writes the list: UTF-8 without BOM, commas, line feeds, a header.
  public func write(to sink: inout some ByteSink) throws {
    var row = DelimitedRow(lineEnd: .lineFeed)
    try sink.append(row.row(FindingsFile.columns))
    for finding in findings { try sink.append(row.row(cells(of: finding))) }
  }

  private func cells(of finding: ReportedFinding) -> [String] {
    let months = finding.months
    let money = finding.money
    return [
      finding.rule, finding.id, finding.name, finding.personNumber,
      finding.division?.description ?? "", finding.certainty.rawValue,
      months?.first.description ?? "", months?.last.description ?? "", months.map { String($0.count) } ?? "",
      fen(money?.amount), fen(money?.recovered), fen(money?.outstanding),
      finding.action.rawValue, finding.unit.rawValue, finding.key, evidence(finding.evidence),
    ]
  }

  private func fen(_ amount: Fen?) -> String {
    amount.map { String($0.rawValue) } ?? ""
  }

  /// `feed@drop:line` of every record once, in the order of feed, drop and line.
  private func evidence(_ values: [ReportedEvidence]) -> String {
    let sorted = values.sorted {
      precedes($0.feed, $1.feed) ?? precedes($0.drop, $1.drop) ?? precedes($0.line, $1.line) ?? false
    }
    var records: [String] = []
    for value in sorted {
      let record = "\(value.feed)@\(value.drop):\(value.line)"
      if record != records.last { records.append(record) }
    }
    return records.joined(separator: ";")
  }
}
