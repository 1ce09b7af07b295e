/// A cell of a workbook (单元格) with the value it stores; how it is shown plays no part.
public struct WorkbookCell: Equatable, Sendable {
  /// What a cell stores.
  public enum Value: Equatable, Sendable {
    /// A text as typed.
    case text(String)
    /// A number in the digits the file has, so that nothing is lost; days are numbers too.
    case number(String)
    /// True or false.
    case boolean(Bool)
    /// What a formula could not calculate, such as `#N/A`.
    case error(String)
  }

  /// The number of its row, from 1.
  public let row: Int
  /// The number of its column, from 1.
  public let column: Int
  /// What it stores; of a formula, the result last calculated, an empty text where there is none.
  public let value: Value
  /// Whether it is a formula.
  public let isFormula: Bool

  /// A cell with a value.
  public init(row: Int, column: Int, value: Value, isFormula: Bool = false) {
    self.row = row
    self.column = column
    self.value = value
    self.isFormula = isFormula
  }

  /// Its place as spreadsheets write it, `AB12`.
  public var reference: String { WorkbookCell.reference(row: row, column: column) }

  /// The place of a cell as spreadsheets write it; both numbers from 1.
  public static func reference(row: Int, column: Int) -> String {
    CellReference.letters(ofColumn: column - 1) + String(row)
  }
}
