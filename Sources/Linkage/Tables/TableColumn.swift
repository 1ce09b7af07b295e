/// A column of a table: its different values, and which of them each row has.
struct TableColumn: Sendable {
  private(set) var pool = TextPool()
  private(set) var values: [UInt32] = []

  mutating func append(_ value: UnsafeBufferPointer<UInt8>) {
    values.append(pool.intern(value))
  }

  mutating func fill(to rowCount: Int) {
    while values.count < rowCount { values.append(0) }
  }
}
