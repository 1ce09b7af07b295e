/// A file that was matched, as far as outputs show it.
public struct MatchedFile: Sendable {
  /// The name people know it by.
  public let name: String
  /// The names of its columns, in its order.
  public let columns: [String]
  /// How many rows it has.
  public let rowCount: Int
  /// How many rows say too little to be linked to anything, even to themselves.
  public let unlinkable: Int
  private let cell: @Sendable (_ row: Int, _ column: Int) -> String

  /// A file; `cell` gives the text of a cell, row and column counted from 0.
  public init(
    name: String, columns: [String], rowCount: Int, unlinkable: Int, cell: @escaping @Sendable (Int, Int) -> String
  ) {
    self.name = name
    self.columns = columns
    self.rowCount = rowCount
    self.unlinkable = unlinkable
    self.cell = cell
  }

  /// The cells of a row, counted from 1 after the header.
  func cells(ofRow row: Int) -> [String] {
    columns.indices.map { cell(row - 1, $0) }
  }
}
