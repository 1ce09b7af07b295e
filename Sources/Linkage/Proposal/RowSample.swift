/// Draws rows by what they say, so that the same rows are drawn whatever their order.
enum RowSample {
  /// The numbers of at most `count` rows.
  static func rows(of table: LinkageTable, count: Int) -> [Int] {
    if table.rowCount <= count { return Array(0..<table.rowCount) }
    var hashes = [UInt64](repeating: 0, count: table.rowCount)
    for number in table.columnNames.indices {
      let column = table.column(number)
      let values = (0..<column.pool.count).map { value in
        column.pool.withBytes(UInt32(value)) { StableHash.bytes($0) }
      }
      for (row, value) in column.values.enumerated() {
        hashes[row] = StableHash.combine(hashes[row], values[Int(value)])
      }
    }
    // Rows that say the same are drawn one without the other; which of them is drawn makes no difference.
    let order = hashes.indices.sorted { (hashes[$0], $0) < (hashes[$1], $1) }
    var drawn = hashes
    var occurrence: UInt64 = 0
    for (place, row) in order.enumerated() {
      occurrence = place > 0 && hashes[order[place - 1]] == hashes[row] ? occurrence + 1 : 0
      drawn[row] = StableHash.combine(hashes[row], occurrence)
    }
    hashes = drawn
    let cut = hashes.sorted()[count - 1]
    return Array(hashes.indices.filter { hashes[$0] <= cut }.prefix(count))
  }

  /// A table of these rows.
  static func table(_ table: LinkageTable, rows: [Int]) -> LinkageTable {
    if rows.count == table.rowCount { return table }
    var part = LinkageTable(columnNames: table.columnNames)
    for row in rows { part.append(table.columnNames.indices.map { table.text(row: row, column: $0) }) }
    return part
  }
}
