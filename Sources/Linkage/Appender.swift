import Civil

/// Takes rows of one thread and puts each to its person's partition.
public final class Appender {
  private let store: RowStore
  private let partitionCount: Int
  private let strides: [Int]
  /// Shifting a hash right by one and then by this leaves the number of its partition.
  private let shift: UInt64

  init(to store: RowStore, partitionCount: Int, strides: [Int]) {
    self.store = store
    self.partitionCount = partitionCount
    self.strides = strides
    shift = UInt64(63 - partitionCount.trailingZeroBitCount)
  }

  /// Copies rows of a dataset.
  ///
  /// - Parameter rows: whole rows of `dataset.recordType`, aligned as in memory.
  public func append(rows: UnsafeRawBufferPointer, of dataset: Dataset) {
    let stride = strides[Int(dataset.rawValue)]
    precondition(rows.count % stride == 0, "not whole rows")
    // With the size known to the compiler, copying a row is a handful of moves.
    switch stride {
    case 16: copy(rows, to: store.streams(of: dataset), stride: 16)
    case 24: copy(rows, to: store.streams(of: dataset), stride: 24)
    case 32: copy(rows, to: store.streams(of: dataset), stride: 32)
    case 40: copy(rows, to: store.streams(of: dataset), stride: 40)
    default: copy(rows, to: store.streams(of: dataset), stride: stride)
    }
  }

  /// Copies rows of one type.
  public func append<Record: CivilRecord>(_ rows: UnsafeBufferPointer<Record>) {
    append(rows: UnsafeRawBufferPointer(rows), of: Record.dataset)
  }

  @inline(__always)
  private func copy(_ rows: UnsafeRawBufferPointer, to streams: UnsafeMutablePointer<RowStream>, stride: Int) {
    guard var row = rows.baseAddress else { return }
    let end = row + rows.count
    while row < end {
      let head = row.load(as: RecordHead.self)
      let hash = IDTable.hash(head.packedID)
      let partition = head.id == nil ? partitionCount : Int(truncatingIfNeeded: (hash &>> 1) &>> shift)
      streams[partition].append(row, stride: stride, store.arena(of: partition))
      row += stride
    }
  }
}
