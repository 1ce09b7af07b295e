import Civil

/// What has to be made good to persons whom the lists called dead and who live (误停恢复), month by month.
struct RestorationSheet {
  let workbook: Workbook
  let cells: FindingCells
  let scope: ListScope
  let asOf: Day
  private var wording: Wording { workbook.wording }

  /// Writes the sheet; none where nothing has to be made good.
  func write() throws(Problem) {
    guard !scope.restorations.isEmpty else { return }
    let sheet = try workbook.addSheet(wording.workbook(.restorationSheet))
    writeHead(sheet)
    var cases: [[ReportedCases.Restoration]] = []
    for line in scope.restorations.prefix(WorkbookSheet.rowLimit / 2 - 10) {
      if cases.last?.first?.number == line.number {
        cases[cases.count - 1].append(line)
      } else {
        cases.append([line])
      }
    }
    for lines in cases {
      for line in lines { write(line, to: sheet) }
      total(wording.workbook(.subtotal), lines, number: lines[0].number.description, to: sheet)
    }
    total(wording.workbook(.grandTotal), cases.flatMap(\.self), number: "", to: sheet)
    sheet.setPrintArea(columns: 7, firstRow: 0)
  }

  private func writeHead(_ sheet: WorkbookSheet) {
    let columns: [(String, Double)] = [
      (wording.title(.caseNumber), 12), (wording.title(.name), 12), (wording.title(.id), 22),
      (wording.workbook(.place), 28), (wording.workbook(.kind), 16), (wording.workbook(.month), 12),
      (wording.workbook(.restorationAmount), 16),
    ]
    for (index, column) in columns.enumerated() { sheet.width(column.1, index) }
    sheet.setUpLandscape(
      place: scope.name, title: wording.workbook(.restorationSheet), day: wording.asOf(asOf), headerRow: 2,
      wording: wording)
    sheet.beginRow(height: 24)
    sheet.text(scope.name + wording.colon + wording.workbook(.restorationSheet), 0, .title)
    sheet.beginRow()
    sheet.text(wording.workbook(.restorationNotice), 0, .notice)
    sheet.beginRow(height: 22)
    for (index, column) in columns.enumerated() { sheet.text(column.0, index, .header) }
    sheet.freeze(rows: 3, columns: 0)
  }

  private func write(_ line: ReportedCases.Restoration, to sheet: WorkbookSheet) {
    sheet.beginRow(height: 18)
    sheet.text(line.number.description, 0, .center)
    sheet.text(cells.name(line.finding), 1, .text)
    sheet.text(cells.id(line.finding), 2, .center)
    sheet.text(cells.place(line.finding), 3, .text)
    sheet.text(wording.text(line.kind), 4, .center)
    sheet.text(line.month.description, 5, .center)
    if let amount = line.amount {
      sheet.money(amount, 6)
    } else {
      sheet.text(wording.workbook(.amountUnknown), 6, .text)
    }
  }

  private func total(
    _ title: String, _ lines: [ReportedCases.Restoration], number: String, to sheet: WorkbookSheet
  ) {
    sheet.beginRow(height: 18)
    sheet.text(number, 0, .total)
    sheet.text(title, 1, .total)
    for column in 2...5 { sheet.blank(column, .total) }
    sheet.money(lines.reduce(.zero) { $0 + ($1.amount ?? .zero) }, 6, .totalMoney)
  }
}
