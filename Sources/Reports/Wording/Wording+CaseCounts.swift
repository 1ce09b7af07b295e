import Civil

extension Wording {
  /// What the night did to the cases, in a line; nil where it is not recorded in a ledger.
  public func caseCounts(_ report: RunReport) -> String? {
    guard let cases = report.cases, let tonight = cases.nights.last, tonight.day == report.asOf else { return nil }
    let figures = CaseFigures(report, shown: report.findings.filter(\.isToBeDone), cases)
    let counts =
      [(caseText(.open), tonight.open)]
      + [.opened, .reopened, .gone, .withdrawn].map { (text($0), figures[$0]) }
      + [(caseText(.overdue), tonight.overdue), (text(.unchecked), figures[.unchecked])]
    return workbook(.cases) + colon + counts.map { "\($0) \($1)" }.joined(separator: listSeparator)
  }
}
