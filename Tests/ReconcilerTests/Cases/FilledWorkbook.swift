import CLibXLSXWriter
import Civil
import Foundation
import Reports

/// A workbook as a run writes it and a town fills it in, by the library that runs write with. Everything that a reader
/// relies on is here; what only people look at is left out.
struct FilledWorkbook {
  /// What somebody typed.
  enum Cell {
    case text(String)
    case number(Double)
    case day(Day)
    case formula(String, Double)
  }

  /// A sheet of cases.
  struct Sheet {
    var name: String
    var columns = FilledWorkbook.columns
    var rows: [[CaseSheetColumn: Cell]] = []
    /// Whether the row of ids is there.
    var hasIDs = true
    /// Empty rows above everything.
    var rowsAbove = 0
  }

  /// The columns a sheet has, not in the order of their declaration.
  static let columns: [CaseSheetColumn] = [
    .number, .caseNumber, .outcome, .reason, .money, .day, .officer, .note, .name, .caseKey, .fingerprint, .marks,
  ]
  static let ledger = "0011223344556677"
  static let fingerprint = "00112233445566ff"

  var meta: [(String, String)] = [
    ("format", "1"), ("ledger", ledger), ("as-of", "2026-11-23"), ("language", "zh-Hans"), ("numbers", "masked"),
    ("division", "222405001"),
  ]
  var sheets: [Sheet] = []
  /// Sheets for people only.
  var otherSheets: [String] = ["汇总"]
  var metaSheet: String? = WorkbookLayout.metaSheet

  /// A workbook with one sheet of these rows.
  init(_ rows: [[CaseSheetColumn: Cell]] = []) {
    sheets = [Sheet(name: "死亡后仍领取", rows: rows)]
  }

  /// A row of a case with what is filled in.
  static func row(_ number: Int, _ filled: [CaseSheetColumn: Cell] = [:]) -> [CaseSheetColumn: Cell] {
    var row: [CaseSheetColumn: Cell] = [
      .number: .number(Double(number)), .caseNumber: .text(CaseNumber(number).description), .name: .text("朴某"),
      .caseKey: .text(CaseNumber(number).description), .fingerprint: .text(fingerprint),
    ]
    row.merge(filled) { $1 }
    return row
  }

  /// Writes the file.
  func write(to path: String) {
    let book = workbook_new(path)
    let date = workbook_add_format(book)
    format_set_num_format(date, "yyyy-mm-dd")
    for name in otherSheets {
      let sheet = workbook_add_worksheet(book, name)
      worksheet_write_string(sheet, 0, 0, "待办案件", nil)
      worksheet_write_number(sheet, 0, 1, 3, nil)
    }
    for content in sheets {
      let sheet = workbook_add_worksheet(book, content.name)
      let top = content.rowsAbove
      for (column, id) in content.columns.enumerated() {
        if content.hasIDs {
          worksheet_write_string(sheet, lxw_row_t(top), lxw_col_t(column), id.rawValue, nil)
        }
        worksheet_write_string(sheet, lxw_row_t(top + 3), lxw_col_t(column), "列：" + id.rawValue, nil)
      }
      worksheet_write_string(sheet, lxw_row_t(top + 1), 0, "2026年11月23日", nil)
      for (index, row) in content.rows.enumerated() {
        for (column, id) in content.columns.enumerated() {
          let place = (lxw_row_t(top + 4 + index), lxw_col_t(column))
          switch row[id] {
          case .text(let text)?: worksheet_write_string(sheet, place.0, place.1, text, nil)
          case .number(let number)?: worksheet_write_number(sheet, place.0, place.1, number, nil)
          case .day(let day)?:
            worksheet_write_number(sheet, place.0, place.1, Double(day.daysSinceEpoch + 25_569), date)
          case .formula(let formula, let result)?:
            worksheet_write_formula_num(sheet, place.0, place.1, formula, nil, result)
          case nil: break
          }
        }
      }
    }
    if let metaSheet {
      let sheet = workbook_add_worksheet(book, metaSheet)
      worksheet_hide(sheet)
      for (row, line) in (meta + sheets.map { ("sheet", $0.name) }).enumerated() {
        worksheet_write_string(sheet, lxw_row_t(row), 0, line.0, nil)
        worksheet_write_string(sheet, lxw_row_t(row), 1, line.1, nil)
      }
    }
    workbook_close(book)
  }
}
