import CByteScan

/// The cells of one row as texts: for rows that must be looked at or shown, one at a time. A text is made when it is
/// asked for.
struct RowTexts: Sendable {
  private let bytes: [UInt8]
  private let cells: [Cell]
  private let encoding: TextEncoding

  /// The first row of these bytes, whatever the number of its cells.
  init(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ delimiter: UInt8, _ encoding: TextEncoding) {
    // The scanner reads behind the row; a copy gives it room.
    var copy: [UInt8] = []
    copy.reserveCapacity(count + RowScanner.padding)
    copy.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    copy.append(contentsOf: repeatElement(0, count: RowScanner.padding))
    let capacity = copy.count { $0 == delimiter } + 1
    cells = copy.withUnsafeBufferPointer { buffer in
      [Cell](unsafeUninitializedCapacity: capacity) { cells, cellCount in
        guard let base = buffer.baseAddress, let cellBase = cells.baseAddress else { return }
        var scanner = RowScanner(
          bytes: base, count: count, delimiter: delimiter, cells: cellBase, cellCapacity: capacity)
        if let row = scanner.next() { cellCount = min(row.cellCount, capacity) }
      }
    }
    self.bytes = copy
    self.encoding = encoding
  }

  /// A row without cells.
  init() {
    bytes = []
    cells = []
    encoding = .utf8
  }

  /// The text of a cell as written; nil where the row has no such cell.
  subscript(column: Int) -> String? {
    cells.indices.contains(column) ? text(of: cells[column]) : nil
  }

  /// The texts of all cells.
  var all: [String] { cells.map(text) }

  private func text(of cell: Cell) -> String {
    let text = bytes.withUnsafeBufferPointer { buffer in
      encoding.decode(UnsafeBufferPointer(rebasing: buffer[Int(cell.start)..<Int(cell.start + cell.length)]))
    }
    return cell.isEscaped ? text.replacingDoubledQuotes() : text
  }
}
