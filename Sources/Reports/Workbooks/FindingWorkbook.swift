import Civil

/// The workbook of the city or of a town (问题清单工作簿): a summary, a sheet a rule, what is owing and owed, what left the
/// lists, what has to be made good. Built as `WorkbookLayout` tells.
struct FindingWorkbook {
  let report: RunReport
  let scope: ListScope
  let wording: Wording
  let masking: Masking
  /// The number of rows a sheet can have.
  var rowLimit = WorkbookSheet.rowLimit

  /// Writes the workbook to a new file.
  func write(to path: String) throws(Problem) {
    let workbook = try Workbook(
      path: path, title: scope.name + wording.colon + wording.workbook(.bookTitle), asOf: report.asOf, wording: wording)
    let cells = FindingCells(report, wording: wording, masking: masking, recordLimit: CaseSheet.recordLimit)
    try SummarySheet(workbook: workbook, report: report, scope: scope, masking: masking).write()
    let sheets = try writeRules(workbook, cells)
    try BalanceSheet(workbook: workbook, cells: cells, scope: scope, asOf: report.asOf, rowLimit: rowLimit).write()
    try DepartedSheet(workbook: workbook, cells: cells, scope: scope, asOf: report.asOf).write()
    try RestorationSheet(workbook: workbook, cells: cells, scope: scope, asOf: report.asOf).write()
    try writeMeta(workbook, sheets)
    try workbook.finish()
  }

  /// The findings are sorted by rule, so that each rule's are a run of them.
  private func writeRules(_ workbook: Workbook, _ cells: FindingCells) throws(Problem) -> [(name: String, rule: String)]
  {
    let caseSheet = CaseSheet(in: workbook, cells: cells, scope: scope, asOf: report.asOf, rowLimit: rowLimit)
    let rules = Dictionary(report.rules.map { ($0.id, $0) }) { first, _ in first }
    var sheets: [(name: String, rule: String)] = []
    var rest = scope.findings[...]
    while let id = rest.first?.rule {
      let run = rest.prefix { $0.rule == id }
      let rule = rules[id] ?? ReportedRule(id: id, title: LocalText(id), chapter: LocalText(""))
      sheets += try caseSheet.write(run, of: rule).map { ($0, id) }
      rest = rest[run.endIndex...]
    }
    return sheets
  }

  private func writeMeta(_ workbook: Workbook, _ sheets: [(name: String, rule: String)]) throws(Problem) {
    let meta = try workbook.addMetaSheet()
    for key in WorkbookMeta.allCases {
      switch key {
      case .format: meta.texts([key.rawValue, String(WorkbookLayout.formatVersion)])
      case .ledger: meta.texts([key.rawValue, report.cases?.ledger ?? ""])
      case .asOf: meta.texts([key.rawValue, report.asOf.description])
      case .language: meta.texts([key.rawValue, wording.language.rawValue])
      case .numbers: meta.texts([key.rawValue, masking == .masked ? "masked" : "unmasked"])
      case .division: meta.texts([key.rawValue, scope.division?.description ?? ""])
      case .sheet: for sheet in sheets { meta.texts([key.rawValue, sheet.name, sheet.rule]) }
      }
    }
  }
}
