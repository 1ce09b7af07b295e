import Civil

/// The cases that left the lists tonight (本期消除或撤回): the data no longer support them, or the death was withdrawn.
struct DepartedSheet {
  let workbook: Workbook
  let cells: FindingCells
  let scope: ListScope
  let asOf: Day
  private var wording: Wording { workbook.wording }

  /// Writes the sheet; none where nothing left.
  func write() throws(Problem) {
    guard !scope.departed.isEmpty else { return }
    let sheet = try workbook.addSheet(wording.workbook(.departedSheet))
    let columns: [(String, Double)] = [
      (wording.title(.caseNumber), 11), (wording.workbook(.stateColumn), 9), (wording.title(.rule), 24),
      (wording.title(.name), 10), (wording.title(.id), 20), (wording.workbook(.place), 20),
      (wording.title(.outstanding), 15), (wording.title(.openedOn), 12), (wording.workbook(.lastSeen), 12),
      (wording.title(.differences), 36), (wording.title(.lastOutcome), 24),
    ]
    for (index, column) in columns.enumerated() { sheet.width(column.1, index) }
    sheet.setUpLandscape(
      place: scope.name, title: wording.workbook(.departedSheet), day: wording.asOf(asOf), headerRow: 2,
      wording: wording)
    sheet.beginRow(height: 24)
    sheet.text(scope.name + wording.colon + wording.workbook(.departedSheet), 0, .title)
    sheet.beginRow()
    sheet.text(wording.workbook(.departedNotice), 0, .notice)
    sheet.beginRow(height: 30)
    for (index, column) in columns.enumerated() { sheet.text(column.0, index, .header) }
    sheet.freeze(rows: 3, columns: 0)
    for departed in scope.departed.prefix(WorkbookSheet.rowLimit - sheet.rows) { write(departed, to: sheet) }
    sheet.setPrintArea(columns: columns.count, firstRow: 0)
  }

  private func write(_ departed: ReportedCases.Departed, to sheet: WorkbookSheet) {
    let finding = departed.finding
    let differences = cells.texts(.differences, of: finding)
    let outcome = cells.texts(.lastOutcome, of: finding)
    let title = cells.ruleTitle(finding.rule)
    let lines = max(
      TextSize.lines(differences, width: 36), TextSize.lines(outcome, width: 24), TextSize.lines(title, width: 24))
    sheet.beginRow(height: Double(min(lines, 12)) * TextSize.lineHeight + 5)
    sheet.text(finding.standing?.number.description ?? "", 0, .center)
    sheet.text(finding.standing.map { wording.text($0.change) } ?? "", 1, .center)
    sheet.text(title, 2, .text)
    sheet.text(cells.name(finding), 3, .text)
    sheet.text(cells.id(finding), 4, .center)
    sheet.text(cells.place(finding), 5, .text)
    sheet.money(finding.money?.outstanding, 6)
    sheet.day(finding.standing?.openedOn, 7)
    sheet.day(departed.lastSeen, 8)
    sheet.lines(differences, 9, .wrapped)
    sheet.lines(outcome, 10, .wrapped)
  }
}
