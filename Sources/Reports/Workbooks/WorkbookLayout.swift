/// Where things stand in a workbook of cases (工作簿格式): shared by who writes it and who reads it back.
///
/// A workbook has
/// - a hidden sheet `metaSheet`: in column A a `WorkbookMeta` key, from column B on its values, all as texts. Its rows
///   are found by their key, not by their number; `sheet` occurs once for every sheet of cases;
/// - sheets of cases. They may have been renamed, moved, filtered and sorted: a sheet is one of cases if its first row
///   says so (`columns(_:)`), whatever its name. That row is hidden and holds the stable id of each column;
/// - sheets for people only, which have no such row.
///
/// In a sheet of cases every row from `firstCaseRow` on with something in the column `caseKey` is a case. What the row
/// shows of the finding may have been changed and means nothing: only `caseKey`, `fingerprint` and the columns to fill in
/// (`CaseSheetColumn.filledIn`) count. A workbook of a run without ledger has no `caseKey` and cannot be read back.
public enum WorkbookLayout {
  /// Raised whenever an older reader would misread the workbook.
  public static let formatVersion = 1
  /// The name of the hidden sheet, the same in every language.
  public static let metaSheet = "hedui-meta"
  /// The row of the column ids, counted from 1 as spreadsheets do.
  public static let idRow = 1
  /// The row of the headers, for people.
  public static let headerRow = 4
  /// The first row that can hold a case.
  public static let firstCaseRow = 5

  /// Where the columns of a sheet are, counted from 0, by the cells of its row `idRow`; nil where it is no sheet of cases
  /// that can be read back.
  public static func columns(_ cells: [String]) -> [CaseSheetColumn: Int]? {
    var columns: [CaseSheetColumn: Int] = [:]
    for (index, cell) in cells.enumerated() {
      guard let column = CaseSheetColumn(rawValue: cell), columns[column] == nil else { continue }
      columns[column] = index
    }
    let needed: [CaseSheetColumn] = [.caseKey, .fingerprint] + CaseSheetColumn.filledIn
    return needed.allSatisfy { columns[$0] != nil } ? columns : nil
  }
}
