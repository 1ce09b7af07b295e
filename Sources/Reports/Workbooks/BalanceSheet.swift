import Civil

/// What persons owe and what is owed to persons, side by side (应追回与应补发).
struct BalanceSheet {
  private static let columnsOfSide = 5

  let workbook: Workbook
  let cells: FindingCells
  let scope: ListScope
  let asOf: Day
  /// The number of rows a sheet can have.
  let rowLimit: Int
  private var wording: Wording { workbook.wording }

  /// Writes the sheets; none where nobody owes anything.
  func write() throws(Problem) {
    let owing = scope.findings.filter { $0.amountOwing != nil }
    let owed = scope.findings.filter { $0.amountOwed != nil }
    let count = max(owing.count, owed.count)
    var next = 0
    while next < count {
      let sheet = try workbook.addSheet(wording.workbook(.balanceSheet))
      writeHead(sheet, owing, owed)
      let end = min(count, next + rowLimit - sheet.rows)
      for index in next..<end {
        sheet.beginRow(height: 18)
        if index < owing.count { write(owing[index], owing[index].amountOwing, to: sheet, column: 0) }
        if index < owed.count {
          write(owed[index], owed[index].amountOwed, to: sheet, column: BalanceSheet.columnsOfSide + 1)
        }
      }
      sheet.setPrintArea(columns: 2 * BalanceSheet.columnsOfSide + 1, firstRow: 0)
      next = end
    }
  }

  private func writeHead(_ sheet: WorkbookSheet, _ owing: [ReportedFinding], _ owed: [ReportedFinding]) {
    let second = BalanceSheet.columnsOfSide + 1
    for side in [0, second] {
      for (column, width) in [10.0, 20, 22, 24, 15].enumerated() { sheet.width(width, side + column) }
    }
    sheet.width(3, BalanceSheet.columnsOfSide)
    sheet.setUpLandscape(
      place: scope.name, title: wording.workbook(.balanceSheet), day: wording.asOf(asOf), headerRow: 3, wording: wording
    )
    sheet.beginRow(height: 24)
    sheet.text(scope.name + wording.colon + wording.workbook(.balanceSheet), 0, .title)
    sheet.beginRow()
    sheet.text(wording.workbook(.owingNotice), 0, .notice)
    sheet.beginRow(height: 20)
    sheet.text(sideTitle(.owing, owing.count), 0, .heading)
    sheet.text(sideTitle(.owed, owed.count), second, .heading)
    sheet.beginRow(height: 20)
    for side in [0, second] {
      let titles = [
        wording.title(.name), wording.title(.id), wording.workbook(.place), wording.title(.rule),
        wording.title(.outstanding),
      ]
      for (column, title) in titles.enumerated() { sheet.text(title, side + column, .header) }
    }
    sheet.freeze(rows: 4, columns: 0)
  }

  private func sideTitle(_ side: WorkbookPhrase, _ count: Int) -> String {
    wording.workbook(side) + wording.inBrackets(wording.cases(count))
  }

  private func write(_ finding: ReportedFinding, _ amount: Fen?, to sheet: WorkbookSheet, column: Int) {
    sheet.text(cells.name(finding), column, .text)
    sheet.text(cells.id(finding), column + 1, .center)
    sheet.text(cells.place(finding), column + 2, .text)
    sheet.text(cells.ruleTitle(finding.rule), column + 3, .text)
    sheet.money(amount, column + 4)
  }
}
