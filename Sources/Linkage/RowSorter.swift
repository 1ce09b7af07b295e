import Civil

/// Puts the rows of one person and dataset in the order of their places.
///
/// Rows mostly come in that order already: several appenders are what mixes them.
struct RowSorter {
  /// Up to so many rows, moving them one by one is fastest.
  private static let few = 24

  private struct Key: Comparable {
    let place: Place
    let index: Int

    static func < (left: Key, right: Key) -> Bool { (left.place, left.index) < (right.place, right.index) }
  }

  private var copy = ScratchMemory()
  private var keys: [Key] = []

  func deallocate() {
    copy.deallocate()
  }

  @inline(__always)
  mutating func sort(_ rows: UnsafeMutableRawPointer, count: Int, stride: Int) {
    var sorted = 1
    while sorted < count, RowSorter.place(rows + (sorted - 1) * stride) <= RowSorter.place(rows + sorted * stride) {
      sorted += 1
    }
    if sorted == count { return }
    if count <= RowSorter.few {
      insertionSort(rows, from: sorted, count: count, stride: stride)
    } else {
      keySort(rows, count: count, stride: stride)
    }
  }

  @inline(__always)
  private static func place(_ row: UnsafeRawPointer) -> Place {
    row.load(as: RecordHead.self).place
  }

  private mutating func insertionSort(_ rows: UnsafeMutableRawPointer, from first: Int, count: Int, stride: Int) {
    copy.require(bytes: stride)
    let one = copy.start
    for index in first..<count {
      let row = rows + index * stride
      let place = RowSorter.place(row)
      var target = index
      while target > 0, place < RowSorter.place(rows + (target - 1) * stride) { target -= 1 }
      if target == index { continue }
      copyRow(to: one, from: row, stride: stride)
      let gap = rows + target * stride
      (gap + stride).copyMemory(from: gap, byteCount: (index - target) * stride)
      copyRow(to: gap, from: one, stride: stride)
    }
  }

  private mutating func keySort(_ rows: UnsafeMutableRawPointer, count: Int, stride: Int) {
    keys.removeAll(keepingCapacity: true)
    for index in 0..<count { keys.append(Key(place: RowSorter.place(rows + index * stride), index: index)) }
    keys.sort()
    copy.require(bytes: count * stride)
    let sorted = copy.start
    for (target, key) in keys.enumerated() {
      copyRow(to: sorted + target * stride, from: rows + key.index * stride, stride: stride)
    }
    rows.copyMemory(from: sorted, byteCount: count * stride)
  }
}
