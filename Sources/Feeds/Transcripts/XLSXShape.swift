/// What a workbook turned out to be, beside its rows.
public struct XLSXShape: Equatable, Sendable {
  /// The sheet read: the first visible one.
  public let sheet: String
  /// Rows with at least one cell that is not empty.
  public let rowCount: Int
  /// The most cells a row needs.
  public let columnCount: Int
  /// Other visible sheets with something in them, in workbook order; they are not read.
  public let otherSheets: [String]
}
