import CLibXLSXWriter
import Civil

/// The workbook of a town's check forms (核实表): a page to print for every case somebody has to go and see.
struct VisitForms {
  /// Excel knows 1,023 page breaks a sheet.
  static let formsPerSheet = 1000

  private let report: RunReport
  private let scope: ListScope
  private let wording: Wording
  private let masking: Masking
  private let findings: [ReportedFinding]

  /// The forms of a scope.
  init(_ report: RunReport, scope: ListScope, wording: Wording, masking: Masking) {
    self.report = report
    self.scope = scope
    self.wording = wording
    self.masking = masking
    findings = scope.findings.filter(\.needsVisit)
  }

  /// Whether there is nobody to visit.
  var isEmpty: Bool { findings.isEmpty }

  /// The name of the file.
  var fileName: String { wording.workbook(.formFilePrefix) + scope.stem + ".xlsx" }

  /// Writes the workbook to a new file.
  func write(to path: String) throws(Problem) {
    let workbook = try Workbook(
      path: path, title: scope.name + wording.colon + wording.workbook(.formSheet), asOf: report.asOf, wording: wording)
    let cells = FindingCells(report, wording: wording, masking: masking, recordLimit: VisitForm.recordLimit)
    for start in stride(from: 0, to: findings.count, by: VisitForms.formsPerSheet) {
      let end = min(start + VisitForms.formsPerSheet, findings.count)
      let sheet = try workbook.addSheet(
        wording.workbook(.formSheet) + (findings.count > VisitForms.formsPerSheet ? " \(start + 1)-\(end)" : ""))
      for (column, width) in VisitForm.widths.enumerated() { sheet.width(width, column) }
      sheet.setUpForm(
        place: scope.name, day: wording.asOf(report.asOf), wording: wording)
      var breaks: [Int] = []
      for index in start..<end {
        VisitForm(finding: findings[index], cells: cells, asOf: report.asOf, wording: wording).write(to: sheet)
        if index + 1 < end { breaks.append(sheet.rows) }
      }
      sheet.breakPages(afterRows: breaks)
      sheet.setPrintArea(columns: VisitForm.widths.count, firstRow: 0)
    }
    try workbook.finish()
  }
}

extension ReportedFinding {
  /// Whether somebody has to go and see, and nobody has yet.
  var needsVisit: Bool {
    guard standing?.isConfirmed != true else { return false }
    switch action {
    case .visitFirst, .verifyThenStop: return true
    // Winning somebody for enrolment is a talk, not a check.
    case .enrol: return false
    default: return unit == .village
    }
  }
}
