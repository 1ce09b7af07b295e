import Civil

/// The files an ad-hoc match writes: text for programs, or workbooks for people where the name says so. Each takes the
/// place of an older one and can be read by its owner only.
public struct MatchFiles: Sendable {
  private let report: MatchReport
  private let wording: Wording
  private let asOf: Day

  /// The files of a report. Workbooks are dated `asOf`.
  public init(_ report: MatchReport, wording: Wording, asOf: Day) {
    self.report = report
    self.wording = wording
    self.asOf = asOf
  }

  /// Writes the linked pairs.
  ///
  /// - Throws: a `Problem` where the file cannot be written.
  public func writePairs(to path: String) throws {
    let table = MatchTable(report, wording: wording)
    let rows = report.pairs.lazy.map { table.cells(of: $0) }
    try write(wording.match(.pairs), table.columns, rows, rowColumns: MatchTable.rowColumns, to: path)
  }

  /// Writes the rows of one side that no link has: their numbers, and their cells.
  public func writeUnmatched(_ side: MatchSide, to path: String) throws {
    let file = side == .left ? report.left : report.rightFile
    let rows = report.unmatched(side).lazy.map { [String($0)] + file.cells(ofRow: $0) }
    try write(wording.unmatched(side), ["row"] + file.columns, rows, rowColumns: [0], to: path)
  }

  /// Writes which cluster each row belongs to, `clusters` counted from 0 for rows from 0: always text.
  public func writeClusters(_ clusters: [Int], to path: String) throws {
    try writeText(
      ["row", "cluster"], clusters.enumerated().lazy.map { [String($0.offset + 1), String($0.element + 1)] }, to: path)
  }

  /// Where the unmatched rows of a side are written: beside the pairs, `pairs-left-unmatched.csv`.
  public static func unmatchedPath(_ side: MatchSide, beside path: String) -> String {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let dot = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 } ?? name.endIndex
    return path.dropLast(name.count) + name[..<dot] + "-" + side.rawValue + "-unmatched" + name[dot...]
  }

  private func write(
    _ title: String, _ columns: [String], _ rows: some Sequence<[String]>, rowColumns: Set<Int>, to path: String
  ) throws {
    if path.lowercased().hasSuffix(".xlsx") {
      let workbook = MatchWorkbook(
        title: title, columns: columns, rowColumns: rowColumns, wording: wording, asOf: asOf)
      try workbook.write(rows, to: path)
    } else {
      try writeText(columns, rows, to: path)
    }
  }

  private func writeText(_ columns: [String], _ rows: some Sequence<[String]>, to path: String) throws {
    try ReplacedFile.write(to: path) { sink in
      var line = DelimitedRow(lineEnd: .lineFeed)
      try sink.append(line.row(columns))
      for row in rows { try sink.append(line.row(row)) }
    }
  }
}
