import CLibXLSXWriter
import Civil

/// The checks of what is typed into a sheet of cases: drop-downs, amounts, dates, and columns that are not to be changed.
///
/// Rows of cases are not locked, since Excel refuses to sort rows with a locked cell in them, and sorts what is unlocked
/// away from its key. A check that nothing passes keeps people from typing over what the program wrote; the key columns
/// are hidden, and cannot be shown while the sheet is protected.
struct CaseSheetChecks {
  /// The columns of the sheet.
  let columns: CaseSheetColumns
  /// The words of the checks.
  let wording: Wording

  /// Adds the checks to rows, counted from 0.
  func add(to sheet: WorkbookSheet, rows: ClosedRange<lxw_row_t>) {
    for (index, column) in columns.all.enumerated() {
      if let check = check(of: column) { check.add(to: sheet, rows: rows, columns: index...index) }
    }
    let locked = CellCheck(
      allowed: .nothing, title: wording.workbook(.lockedTitle), refusal: wording.workbook(.lockedMessage))
    for range in writtenColumns { locked.add(to: sheet, rows: rows, columns: range) }
  }

  private func check(of column: CaseSheetColumn) -> CellCheck? {
    switch column {
    case .outcome:
      return check(.oneOf(OutcomeKind.allCases.map { wording.text($0) }), .outcomeMessage, refusal: .listError)
    case .reason:
      return check(.oneOf(RefutationReason.allCases.map { wording.text($0) }), .reasonMessage, refusal: .listError)
    case .money: return check(.above(0), .moneyMessage, refusal: .moneyMessage)
    case .day: return check(.date(from: "=DATE(2000,1,1)", to: "=TODAY()"), .dayMessage, refusal: .dayMessage)
    default: return nil
    }
  }

  private func check(
    _ allowed: CellCheck.Allowed, _ message: WorkbookPhrase, refusal: WorkbookPhrase
  ) -> CellCheck {
    CellCheck(
      allowed: allowed, message: wording.workbook(message), title: wording.workbook(.checkTitle),
      refusal: wording.workbook(refusal))
  }

  /// The columns the program writes, in runs.
  private var writtenColumns: [ClosedRange<Int>] {
    columns.all.indices.filter { !columns.all[$0].isFilledIn }.reduce(into: []) { runs, index in
      if let last = runs.last, last.upperBound + 1 == index {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
  }
}
