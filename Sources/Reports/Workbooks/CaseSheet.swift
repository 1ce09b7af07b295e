import CLibXLSXWriter
import Civil

/// The sheets of one rule (问题清单): one, or several where Excel's rows do not suffice. `WorkbookLayout` tells how they are
/// built.
struct CaseSheet {
  /// Records of evidence that are spelled out in a cell; the CSV twin has more.
  static let recordLimit = 3
  /// Lines a row is high at most; what is longer is read in the cell itself.
  private static let lineLimit = 8
  /// Lines of the evidence that make a row higher: it is not printed, and need not be seen whole.
  private static let evidenceLines = 3

  private let workbook: Workbook
  private let cells: FindingCells
  private let scope: ListScope
  private let asOf: Day
  private let rowLimit: Int
  private var wording: Wording { workbook.wording }

  /// Sheets in a workbook; `rowLimit` is the number of rows a sheet can have.
  init(
    in workbook: Workbook, cells: FindingCells, scope: ListScope, asOf: Day, rowLimit: Int = WorkbookSheet.rowLimit
  ) {
    self.workbook = workbook
    self.cells = cells
    self.scope = scope
    self.asOf = asOf
    self.rowLimit = rowLimit
  }

  /// Writes the findings of a rule; the names of the sheets made.
  func write(_ findings: ArraySlice<ReportedFinding>, of rule: ReportedRule) throws(Problem) -> [String] {
    let columns = CaseSheetColumns(for: findings, scope: scope)
    let room = rowLimit - WorkbookLayout.firstCaseRow + 1
    var names: [String] = []
    var start = findings.startIndex
    repeat {
      let end = min(start + room, findings.endIndex)
      let sheet = try workbook.addSheet(rule.title[wording.language])
      names.append(sheet.name)
      setUp(sheet, columns, rule)
      writeHead(sheet, columns, rule)
      for index in start..<end {
        write(findings[index], number: index - findings.startIndex + 1, to: sheet, columns)
      }
      finish(sheet, columns)
      start = end
    } while start < findings.endIndex
    return names
  }

  private func setUp(_ sheet: WorkbookSheet, _ columns: CaseSheetColumns, _ rule: ReportedRule) {
    for (index, column) in columns.all.enumerated() {
      sheet.width(column.width, index, isHidden: column.isHidden)
    }
    let frozen = (columns.all.firstIndex(of: .name) ?? 0) + 1
    sheet.freeze(rows: WorkbookLayout.firstCaseRow - 1, columns: frozen)
    sheet.setUpLandscape(
      place: scope.name, title: rule.title[wording.language], day: wording.asOf(asOf),
      headerRow: WorkbookLayout.headerRow - 1, wording: wording)
  }

  private func writeHead(_ sheet: WorkbookSheet, _ columns: CaseSheetColumns, _ rule: ReportedRule) {
    let first = columns.firstVisible
    sheet.beginRow(isHidden: true)
    for (index, column) in columns.all.enumerated() { sheet.text(column.rawValue, index, .text) }
    sheet.beginRow(height: 24)
    sheet.text(scope.name + wording.colon + rule.title[wording.language], first, .title)
    sheet.beginRow(height: 16)
    let basis = rule.legalBasis.map { $0[wording.language] }.joined(separator: wording.clauseSeparator)
    let parts = [
      wording.asOf(asOf), wording.workbook(.leadNotice),
      basis.isEmpty ? "" : wording.title(.legalBasis) + wording.colon + basis,
    ]
    sheet.text(parts.filter { !$0.isEmpty }.joined(separator: wording.language == .zhHans ? "　" : "  "), first, .notice)
    sheet.beginRow(height: 66)
    for (index, column) in columns.all.enumerated() {
      let title = wording.titleLines(column)
      if column.isFilledIn {
        sheet.lines(title + [wording.workbook(.toFillIn)], index, .headerToFill)
      } else {
        sheet.lines(title, index, .header)
      }
    }
  }

  private func write(
    _ finding: ReportedFinding, number: Int, to sheet: WorkbookSheet, _ columns: CaseSheetColumns
  ) {
    let values = columns.all.map { cells.value($0, of: finding, number: number) }
    var lines = 1
    for (value, column) in zip(values, columns.all) where !column.isHidden {
      switch value {
      case .text(let text), .digits(let text): lines = max(lines, TextSize.lines(text, width: column.width))
      case .lines(let texts):
        let needed = TextSize.lines(texts, width: column.width)
        lines = max(lines, column == .evidence ? min(needed, CaseSheet.evidenceLines) : needed)
      default: break
      }
    }
    sheet.beginRow(height: Double(max(2, min(lines, CaseSheet.lineLimit))) * TextSize.lineHeight + 4)
    for (index, (value, column)) in zip(values, columns.all).enumerated() {
      let style = style(of: column, for: finding)
      switch value {
      case .nothing: sheet.blank(index, style)
      case .text(let text), .digits(let text): sheet.text(text, index, style)
      case .lines(let texts): sheet.lines(texts, index, style)
      case .month(let month): sheet.text(month.description, index, style)
      case .count(let count): sheet.count(count, index, style)
      case .money(let amount): sheet.money(amount, index, style)
      case .day(let day): sheet.day(day, index, style)
      }
    }
  }

  private func style(of column: CaseSheetColumn, for finding: ReportedFinding) -> WorkbookStyle {
    switch column {
    case .change:
      switch finding.standing?.change {
      case .opened: return .rowNew
      case .changed, .reopened: return .rowChanged
      default: return .rowCenter
      }
    case .timeLeft: return finding.standing?.isOverdue(on: asOf) == true ? .rowOverdue : .rowCenter
    case .deadline: return finding.standing?.isOverdue(on: asOf) == true ? .rowOverdueDay : .rowDay
    default: return column.style
    }
  }

  private func finish(_ sheet: WorkbookSheet, _ columns: CaseSheetColumns) {
    let last = max(sheet.row, lxw_row_t(WorkbookLayout.firstCaseRow - 1))
    sheet.check(
      worksheet_autofilter(
        sheet.pointer, lxw_row_t(WorkbookLayout.headerRow - 1), 0, last, lxw_col_t(columns.all.count - 1)))
    CaseSheetChecks(columns: columns, wording: wording).add(
      to: sheet, rows: lxw_row_t(WorkbookLayout.firstCaseRow - 1)...last)
    sheet.setPrintArea(columns: columns.printed, firstRow: WorkbookLayout.idRow)
    sheet.protect()
  }
}
