/// A row of a sheet with the cells that are not empty.
public struct WorkbookRow: Sendable {
  /// Its number in the sheet, from 1.
  public let number: Int
  /// Its cells in the order of their columns.
  public let cells: [WorkbookCell]

  /// A row of these cells, in the order of their columns.
  public init(number: Int, cells: [WorkbookCell]) {
    self.number = number
    self.cells = cells
  }

  /// The cell in a column, counted from 1; nil where it is empty.
  public subscript(column: Int) -> WorkbookCell? {
    // Most rows are filled from the first column on.
    if cells.indices.contains(column - 1), cells[column - 1].column == column { return cells[column - 1] }
    return cells.first { $0.column == column }
  }
}
