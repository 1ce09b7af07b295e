import Civil
import Dispatch

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
    func isBefore(_ left: ReportedFinding, _ right: ReportedFinding) -> Bool {
      precedes(left.rule, right.rule) ?? precedes(left.id, right.id) ?? precedes(left.key, right.key) ?? false
    }
    // A run hands them over in this order already; a finding is large, and moving them all is dear.
    let isSorted = zip(findings, findings.dropFirst()).allSatisfy { !isBefore($1, $0) }
    self.findings = isSorted ? findings : findings.sorted(by: isBefore)
  }

  /// Writes the list: UTF-8 without BOM, commas, line feeds, a header.
  public func write(to sink: inout some ByteSink) throws {
    var row = DelimitedRow(lineEnd: .lineFeed)
    try sink.append(row.row(FindingsFile.columns))
    for first in stride(from: 0, to: findings.count, by: FindingsFile.rowsAtOnce) {
      for rows in rows(from: first) { try sink.append(rows) }
    }
  }

  /// Rows that are formatted before any of them is written, and rows one thread formats at a time.
  private static let rowsAtOnce = 16_384
  private static let rowsOfThread = 1024

  /// The next rows, formatted on all threads, in pieces.
  private func rows(from first: Int) -> [[UInt8]] {
    let count = min(FindingsFile.rowsAtOnce, findings.count - first)
    let pieces = (count + FindingsFile.rowsOfThread - 1) / FindingsFile.rowsOfThread
    return [[UInt8]](unsafeUninitializedCapacity: pieces) { buffer, initialized in
      // Every iteration has a place of its own.
      nonisolated(unsafe) let buffer = buffer
      DispatchQueue.concurrentPerform(iterations: pieces) { piece in
        var row = DelimitedRow(lineEnd: .lineFeed)
        var bytes: [UInt8] = []
        let start = first + piece * FindingsFile.rowsOfThread
        for finding in findings[start..<min(start + FindingsFile.rowsOfThread, first + count)] {
          bytes += row.row(cells(of: finding))
        }
        buffer.initializeElement(at: piece, to: bytes)
      }
      initialized = pieces
    }
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
