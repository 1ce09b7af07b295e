import Civil

/// The cells of one row as texts: for rows that must be looked at or shown, one at a time.
enum RowTexts {
  /// Splits the first row of these bytes, whatever the number of its cells.
  ///
  /// - Parameter column: the only cell wanted; nil: all.
  static func split(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ delimiter: UInt8, _ encoding: TextEncoding, only column: Int? = nil
  ) -> [String] {
    // The scanner reads behind the row; a copy gives it room.
    var copy = Array(UnsafeBufferPointer(start: bytes, count: count))
    copy.append(contentsOf: repeatElement(0, count: RowScanner.padding))
    let capacity = copy.count { $0 == delimiter } + 1
    return withUnsafeTemporaryAllocation(of: Cell.self, capacity: capacity) { cells in
      copy.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress, let cellBase = cells.baseAddress else { return [] }
        var scanner = RowScanner(
          bytes: base, count: count, delimiter: delimiter, cells: cellBase, cellCapacity: capacity)
        guard let row = scanner.next() else { return [] }
        let all = 0..<min(row.cellCount, capacity)
        return (column.map { all.clamped(to: $0..<($0 + 1)) } ?? all).map { index in
          let cell = cells[index]
          let text = encoding.decode(UnsafeBufferPointer(start: base + Int(cell.start), count: Int(cell.length)))
          return cell.isEscaped ? text.replacingDoubledQuotes() : text
        }
      }
    }
  }
}
