/// Writes the values of one field into the records' rows.
struct LaneFiller {
  private let field: FieldSettings
  private let lane: Int
  private let width: Int
  private let rows: PlainArray<UInt32>
  private let folding: TextFolding
  private let missing: Set<[UInt8]>

  init(_ field: FieldSettings, lane: Int, width: Int, into rows: PlainArray<UInt32>) {
    self.field = field
    self.lane = lane
    self.width = width
    self.rows = rows
    let folding = TextFolding(field.type.folding, dayFirst: field.dayFirst)
    self.folding = folding
    missing = Set(
      field.missing.map { text in
        var folded: [UInt8] = []
        Array(text.utf8).withUnsafeBufferPointer { folding.fold($0, into: &folded) }
        return folded
      })
  }

  /// Folded values, numbered by `pool`. The records begin at `first`.
  func fill(from table: LinkageTable, _ columns: [String], first: Int, pool: ValuePool) {
    let numbers = columns.compactMap { table.column(named: $0) }
    if numbers.count == 1 {
      let column = table.column(numbers[0])
      var folded = [UInt32](repeating: 0, count: column.pool.count)
      var scratch: [UInt8] = []
      for value in 1..<max(column.pool.count, 1) {
        column.pool.withBytes(UInt32(value)) { folding.fold($0, into: &scratch) }
        folded[value] = number(of: &scratch, in: pool)
      }
      for (row, value) in column.values.enumerated() {
        rows.start[(first + row) * width + lane] = folded[Int(value)]
      }
      return
    }
    forEachJoinedRow(of: table, numbers) { row, joined in
      var scratch: [UInt8] = []
      joined.withUnsafeBufferPointer { folding.fold($0, into: &scratch) }
      rows.start[(first + row) * width + lane] = number(of: &scratch, in: pool)
    }
  }

  /// Values as written.
  func fillRaw(from table: LinkageTable, _ columns: [String], first: Int, pool: inout TextPool) {
    let numbers = columns.compactMap { table.column(named: $0) }
    forEachJoinedRow(of: table, numbers) { row, joined in
      rows.start[(first + row) * width + lane] = pool.intern(joined)
    }
  }

  private func number(of scratch: inout [UInt8], in pool: ValuePool) -> UInt32 {
    defer { scratch.removeAll(keepingCapacity: true) }
    return missing.contains(scratch) ? 0 : pool.intern(scratch)
  }

  private func forEachJoinedRow(of table: LinkageTable, _ columns: [Int], _ body: (Int, [UInt8]) -> Void) {
    let sources = columns.map { table.column($0) }
    var joined: [UInt8] = []
    for row in 0..<table.rowCount {
      joined.removeAll(keepingCapacity: true)
      for source in sources where source.values[row] != 0 {
        if !joined.isEmpty { joined.append(0x20) }
        source.pool.withBytes(source.values[row]) { joined.append(contentsOf: $0) }
      }
      body(row, joined)
    }
  }
}
