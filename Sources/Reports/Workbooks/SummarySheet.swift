import CLibXLSXWriter
import Civil

/// The first sheet of a workbook (汇总): counts and amounts by rule and by place, what changed since the last run, charts.
struct SummarySheet {
  let workbook: Workbook
  let report: RunReport
  let scope: ListScope
  let masking: Masking
  private var wording: Wording { workbook.wording }

  /// The rows and columns a chart is drawn from, counted from 0.
  struct Block {
    let rows: ClosedRange<Int>
    let label: Int
    let values: [Int]
  }

  /// The column charts begin at.
  static let chartColumn = 11

  /// Writes the sheet.
  func write() throws(Problem) {
    let sheet = try workbook.addSheet(wording.workbook(.summarySheet))
    sheet.width(30, 0)
    for column in 1..<SummarySheet.chartColumn - 1 { sheet.width(13.5, column) }
    sheet.width(3, SummarySheet.chartColumn - 1)
    sheet.setUpLandscape(
      place: scope.name, title: wording.workbook(.bookTitle), day: wording.asOf(report.asOf), headerRow: nil,
      wording: wording)
    writeHead(sheet)
    if report.cases != nil { writeChanges(sheet) }
    let rules = writeRules(sheet)
    let places = writePlaces(sheet)
    SummaryCharts(workbook: workbook, sheet: sheet).insert(rules: rules, places: places)
  }

  private func writeHead(_ sheet: WorkbookSheet) {
    sheet.beginRow(height: 26)
    sheet.text(scope.name + wording.colon + wording.workbook(.bookTitle), 0, .title)
    line(wording.asOf(report.asOf), sheet)
    line(wording.workbook(.leadNotice), sheet)
    line(wording.workbook(masking == .masked ? .maskedNotice : .unmaskedNotice), sheet)
    if report.cases == nil { line(wording.workbook(.withoutLedger), sheet) }
    sheet.beginRow()
  }

  private func line(_ text: String, _ sheet: WorkbookSheet) {
    sheet.beginRow()
    sheet.text(text, 0, .notice)
  }

  private func heading(_ text: String, _ sheet: WorkbookSheet) {
    sheet.beginRow(height: 22)
    sheet.text(text, 0, .heading)
  }

  private func header(_ titles: [String], _ sheet: WorkbookSheet) {
    sheet.beginRow(height: 44)
    for (column, title) in titles.enumerated() { sheet.text(title, column, .header) }
  }

  // MARK: Since the last run

  private func writeChanges(_ sheet: WorkbookSheet) {
    var tally = ListTally()
    for finding in scope.findings { tally.add(finding, asOf: report.asOf) }
    for departed in scope.departed { tally.add(departed) }
    let changes: [CaseChange] = [.opened, .changed, .reopened, .continued, .unchecked, .gone, .withdrawn]
    heading(wording.workbook(.sinceLastRun), sheet)
    if (report.cases?.nights.count ?? 0) == 1 { line(wording.workbook(.firstRun), sheet) }
    header([""] + changes.map { wording.text($0) } + [wording.workbook(.overdue)], sheet)
    sheet.beginRow(height: 18)
    sheet.text(wording.workbook(.cases), 0, .text)
    for (column, change) in changes.enumerated() { sheet.count(tally.changes[change] ?? 0, column + 1) }
    sheet.count(tally.overdue, changes.count + 1)
    let withheld = report.cases?.withheld.values.reduce(0, +) ?? 0
    if scope.isCity, withheld > 0 { line(wording.workbook(.withheld) + wording.colon + String(withheld), sheet) }
    sheet.beginRow()
  }

  // MARK: By rule

  private func writeRules(_ sheet: WorkbookSheet) -> Block? {
    var tallies: [String: ListTally] = [:]
    for finding in scope.findings { tallies[finding.rule, default: ListTally()].add(finding, asOf: report.asOf) }
    for departed in scope.departed { tallies[departed.finding.rule, default: ListTally()].add(departed) }
    let changes: [CaseChange] = report.cases == nil ? [] : [.opened, .changed, .reopened, .gone, .withdrawn]
    heading(wording.workbook(.byRule), sheet)
    line(wording.workbook(.sameMoneyNotice), sheet)
    header(
      [wording.workbook(.rule), wording.workbook(.findings)] + changes.map { wording.text($0) }
        + (changes.isEmpty ? [] : [wording.workbook(.overdue)])
        + [wording.workbook(.amount), wording.workbook(.outstanding)], sheet)
    let first = sheet.rows
    for rule in report.rules {
      guard let tally = tallies[rule.id] else { continue }
      let title = rule.title[wording.language]
      sheet.beginRow(height: Double(TextSize.lines(title, width: 30)) * TextSize.lineHeight + 4)
      sheet.text(title, 0, .text)
      sheet.count(tally.all.count, 1)
      for (column, change) in changes.enumerated() { sheet.count(tally.changes[change] ?? 0, column + 2) }
      var column = 2
      if !changes.isEmpty {
        column += changes.count
        sheet.count(tally.overdue, column)
        column += 1
      }
      sheet.money(tally.all.amount, column)
      sheet.money(tally.all.outstanding, column + 1)
    }
    let last = sheet.rows
    sheet.beginRow()
    return first < last ? Block(rows: first...last - 1, label: 0, values: [1]) : nil
  }

  // MARK: By place

  private func writePlaces(_ sheet: WorkbookSheet) -> Block? {
    let places = SummaryPlaces(scope, asOf: report.asOf, wording: wording)
    heading(wording.workbook(scope.isCity ? .byTown : .byVillage), sheet)
    line(wording.workbook(.sameMoneyNotice), sheet)
    header(
      [wording.workbook(.place), wording.workbook(.findings), wording.workbook(.persons)]
        + (report.cases == nil ? [] : [wording.text(CaseChange.opened), wording.workbook(.overdue)])
        + [.owingCount, .owingAmount, .owedCount, .owedAmount].map { wording.workbook($0) }, sheet)
    let first = sheet.rows
    let start = report.cases == nil ? 3 : 5
    for (name, tally) in places.rows {
      sheet.beginRow(height: 18)
      write(tally, named: name, start: start, to: sheet)
    }
    let last = sheet.rows
    return first < last ? Block(rows: first...last - 1, label: 0, values: [start + 1, start + 3]) : nil
  }

  private func write(_ tally: ListTally, named name: String, start: Int, to sheet: WorkbookSheet) {
    sheet.text(name, 0, .text)
    sheet.count(tally.all.count, 1)
    sheet.count(tally.all.persons, 2)
    if start > 3 {
      sheet.count(tally.changes[.opened] ?? 0, 3)
      sheet.count(tally.overdue, 4)
    }
    sheet.count(tally.owing.count, start)
    sheet.money(tally.owing.outstanding, start + 1)
    sheet.count(tally.owed.count, start + 2)
    sheet.money(tally.owed.outstanding, start + 3)
  }
}
