/// A table of texts to be linked: named columns, rows of UTF-8 values, whatever file they came from.
///
/// Each column keeps its different values once, so a million rows with a hundred thousand values take little memory.
public struct LinkageTable: Sendable {
  /// The headers, in the file's order.
  public let columnNames: [String]
  /// How many rows are complete.
  public private(set) var rowCount = 0
  private var columns: [TableColumn]

  /// A table without rows.
  public init(columnNames: [String]) {
    self.columnNames = columnNames
    columns = columnNames.map { _ in TableColumn() }
  }

  /// A table with these rows.
  public init(columnNames: [String], rows: [[String]]) {
    self.init(columnNames: columnNames)
    for row in rows { append(row) }
  }

  /// Appends a row; values beyond the last column are dropped, missing ones are empty.
  public mutating func append(_ values: [String]) {
    for (column, value) in values.prefix(columns.count).enumerated() {
      var value = value
      value.withUTF8 { append($0, to: column) }
    }
    endRow()
  }

  /// Gives the row being read a value in a column. A column given none is empty in that row.
  ///
  /// - Parameters:
  ///   - value: UTF-8; copied.
  ///   - column: 0 ..< the number of columns, at most once a row.
  public mutating func append(_ value: UnsafeBufferPointer<UInt8>, to column: Int) {
    columns[column].append(value)
  }

  /// Completes the row being read.
  public mutating func endRow() {
    rowCount += 1
    for column in columns.indices { columns[column].fill(to: rowCount) }
  }

  /// The value of a cell, as it was given.
  public func text(row: Int, column: Int) -> String {
    columns[column].pool.text(columns[column].values[row])
  }

  /// The number of the column with a header, the first where several have it.
  public func column(named name: String) -> Int? {
    columnNames.firstIndex(of: name)
  }

  func column(_ number: Int) -> TableColumn { columns[number] }
}
