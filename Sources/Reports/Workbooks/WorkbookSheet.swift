import CLibXLSXWriter
import Civil

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A sheet of a workbook, written row by row from the top. Every text becomes a text cell, whatever it begins with;
/// nothing here can write a formula into a cell.
final class WorkbookSheet {
  /// Rows of a sheet in Excel.
  static let rowLimit = 1_048_576

  /// Its name.
  let name: String
  let pointer: UnsafeMutablePointer<lxw_worksheet>
  private let formats: [UnsafeMutablePointer<lxw_format>]
  private let wording: Wording
  private var error = LXW_NO_ERROR
  /// How many rows were begun.
  private(set) var rows = 0

  init(
    _ pointer: UnsafeMutablePointer<lxw_worksheet>, name: String, formats: [UnsafeMutablePointer<lxw_format>],
    wording: Wording
  ) {
    self.pointer = pointer
    self.name = name
    self.formats = formats
    self.wording = wording
    // IDs and numbers of persons are texts on purpose.
    worksheet_ignore_errors(pointer, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
  }

  /// The first thing that went wrong.
  var failure: lxw_error? {
    if error != LXW_NO_ERROR { return error }
    // Rows wait in a temporary file; a full disk shows there and nowhere else.
    guard let file = pointer.pointee.optimize_tmpfile else { return nil }
    return fflush(file) != 0 || ferror(file) != 0 ? LXW_ERROR_CREATING_TMPFILE : nil
  }

  // MARK: Rows and cells

  /// Begins the next row.
  func beginRow(height: Double? = nil, isHidden: Bool = false) {
    rows += 1
    guard height != nil || isHidden else { return }
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    check(worksheet_set_row_opt(pointer, row, height ?? 15, nil, &options))
  }

  /// A text.
  func text(_ text: String, _ column: Int, _ style: WorkbookStyle) {
    write(CellText.text(text, wording: wording), column, style)
  }

  /// Texts below each other in one cell.
  func lines(_ texts: [String], _ column: Int, _ style: WorkbookStyle) {
    write(CellText.lines(texts, wording: wording), column, style)
  }

  /// A whole number.
  func count(_ number: Int, _ column: Int, _ style: WorkbookStyle = .count) {
    check(worksheet_write_number(pointer, row, lxw_col_t(column), Double(number), format(style)))
  }

  /// An amount in yuan; nothing where there is none.
  func money(_ amount: Fen?, _ column: Int, _ style: WorkbookStyle = .money) {
    guard let amount else { return blank(column, style) }
    check(worksheet_write_number(pointer, row, lxw_col_t(column), Double(amount.rawValue) / 100, format(style)))
  }

  /// A date; nothing where there is none.
  func day(_ day: Day?, _ column: Int, _ style: WorkbookStyle = .day) {
    guard let day else { return blank(column, style) }
    // Workbooks count days from the end of 1899; in front of March 1900 their calendar is wrong.
    guard day.daysSinceEpoch > -25_508 else { return text(day.description, column, style) }
    check(worksheet_write_number(pointer, row, lxw_col_t(column), Double(day.daysSinceEpoch + 25_569), format(style)))
  }

  /// A row of texts without style.
  func texts(_ texts: [String]) {
    beginRow()
    for (column, text) in texts.enumerated() { self.text(text, column, .text) }
  }

  /// Nothing, but styled.
  func blank(_ column: Int, _ style: WorkbookStyle) {
    check(worksheet_write_blank(pointer, row, lxw_col_t(column), format(style)))
  }

  /// A text over several columns of the row.
  func merged(_ texts: [String], _ columns: ClosedRange<Int>, _ style: WorkbookStyle) {
    let shown = CellText.lines(texts, wording: wording)
    check(
      worksheet_merge_range(
        pointer, row, lxw_col_t(columns.lowerBound), row, lxw_col_t(columns.upperBound), shown, format(style)))
  }

  private func write(_ shown: String, _ column: Int, _ style: WorkbookStyle) {
    check(worksheet_write_string(pointer, row, lxw_col_t(column), shown, format(style)))
  }

  // MARK: Columns

  /// How wide a column is, in characters of the standard font; hidden where programs only need it.
  func width(_ width: Double, _ column: Int, isHidden: Bool = false) {
    var options = lxw_row_col_options()
    options.hidden = isHidden ? 1 : 0
    check(worksheet_set_column_opt(pointer, lxw_col_t(column), lxw_col_t(column), width, nil, &options))
  }

  // MARK: Sheet

  /// Keeps so many rows and columns in sight.
  func freeze(rows: Int, columns: Int) {
    worksheet_freeze_panes(pointer, lxw_row_t(rows), lxw_col_t(columns))
  }

  /// Hides the sheet.
  func hide() {
    worksheet_hide(pointer)
  }

  /// Keeps what is locked from being changed; filtering, sorting and the height of rows stay free. Without password: it is
  /// against slips, not against anybody.
  func protect() {
    var options = lxw_protection()
    options.sort = 1
    options.autofilter = 1
    options.format_rows = 1
    worksheet_protect(pointer, nil, &options)
  }

  /// Records what went wrong first.
  func check(_ result: lxw_error) {
    if error == LXW_NO_ERROR { error = result }
  }

  /// The row begun last, counted from 0.
  var row: lxw_row_t { lxw_row_t(max(rows, 1) - 1) }

  private func format(_ style: WorkbookStyle) -> UnsafeMutablePointer<lxw_format> { formats[style.rawValue] }
}
