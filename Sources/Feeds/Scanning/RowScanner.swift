import CByteScan

#if canImport(Glibc)
  import Glibc
#endif

/// Splits a chunk of delimited text into rows and cells, without allocating and without looking at a byte twice.
///
/// The chunk begins at a row and ends at the end of one. Sixty-four bytes at a time are turned into a mask of
/// delimiters, line feeds and quotation marks, whose bits are then walked. The memory behind the chunk must be readable
/// for `padding` bytes.
struct RowScanner {
  /// How many bytes behind the chunk are read, and ignored.
  static let padding = 64

  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private let delimiter: UInt8
  private let cells: UnsafeMutablePointer<Cell>
  private let cellCapacity: Int

  /// Where the next row begins.
  private(set) var position = 0
  /// The physical line the next row begins on, from 0.
  private(set) var line = 0
  private var block = 0
  private var mask: UInt64 = 0

  init(
    bytes: UnsafePointer<UInt8>, count: Int, delimiter: UInt8, cells: UnsafeMutablePointer<Cell>, cellCapacity: Int
  ) {
    self.bytes = bytes
    self.count = count
    self.delimiter = delimiter
    self.cells = cells
    self.cellCapacity = cellCapacity
    if count > 0 { load(at: 0) }
  }

  /// Loads the mask of the block that holds `offset`, without the bits before it.
  @inline(__always)
  private mutating func load(at offset: Int) {
    block = offset & ~63
    mask = bytescan_structure(bytes + block, delimiter) & (~0 << UInt64(offset & 63))
  }

  /// The next structural byte at or behind the current place, or the end of the chunk.
  @inline(__always)
  private mutating func nextStructure() -> Int {
    while mask == 0 {
      block += 64
      if block >= count { return count }
      mask = bytescan_structure(bytes + block, delimiter)
    }
    let found = block + mask.trailingZeroBitCount
    mask &= mask - 1
    return min(found, count)
  }

  /// Splits the next row into `cells`, or returns nil at the end of the chunk.
  @inline(__always)
  mutating func next() -> ScannedRow? {
    guard position < count else { return nil }
    let start = position
    let firstLine = line
    var cellStart = start
    var cellCount = 0
    while true {
      let found = nextStructure()
      let byte = found < count ? bytes[found] : UInt8(ascii: "\n")
      if byte == delimiter {
        emit(cellStart, found, &cellCount)
        cellStart = found + 1
      } else if byte == UInt8(ascii: "\n") {
        let hasReturn = found > cellStart && bytes[found - 1] == UInt8(ascii: "\r")
        emit(cellStart, hasReturn ? found - 1 : found, &cellCount)
        position = min(found + 1, count)
        line += 1
        return ScannedRow(start: start, end: position, line: firstLine, cellCount: cellCount, isBroken: false)
      } else if found == cellStart {
        guard let next = quotedCell(openedAt: found, &cellCount) else {
          return brokenRow(start: start, line: firstLine, cellCount: cellCount)
        }
        cellStart = next.cellStart
        if next.endsRow {
          return ScannedRow(start: start, end: position, line: firstLine, cellCount: cellCount, isBroken: false)
        }
      }
    }
  }

  @inline(__always)
  private func emit(_ start: Int, _ end: Int, _ cellCount: inout Int) {
    if cellCount < cellCapacity {
      cells[cellCount] = Cell(
        start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: end - start), isEscaped: false)
    }
    cellCount += 1
  }

  /// Takes a quoted cell and what ends it. Nil: the mark is never closed.
  private mutating func quotedCell(
    openedAt open: Int, _ cellCount: inout Int
  ) -> (cellStart: Int, endsRow: Bool)? {
    guard
      case .closed(let close, let isEscaped) = Quotation.end(
        of: bytes, from: open, to: count, delimiter: delimiter, isLast: true)
    else { return nil }
    if cellCount < cellCapacity {
      cells[cellCount] = Cell(start: UInt32(open + 1), length: UInt32(close - open - 1), isEscaped: isEscaped)
    }
    cellCount += 1
    line += Int(bytescan_count_lines(bytes + open + 1, close - open - 1))
    var after = close + 1
    if after < count, bytes[after] == delimiter {
      reload(at: after + 1)
      return (after + 1, false)
    }
    // The quoted cell is the row's last: a carriage return, a line feed, or the end.
    while after < count, bytes[after] != UInt8(ascii: "\n") { after += 1 }
    position = min(after + 1, count)
    line += 1
    reload(at: position)
    return (position, true)
  }

  private mutating func reload(at offset: Int) {
    if offset < count {
      load(at: offset)
    } else {
      block = count
      mask = 0
    }
  }

  /// The row up to the end of its first physical line; the scan goes on with the next line, so that nothing is lost but
  /// the damaged row.
  private mutating func brokenRow(start: Int, line firstLine: Int, cellCount: Int) -> ScannedRow {
    // Lines inside quoted cells before the broken one belong to the row; count from where the row really began.
    line = firstLine
    var end = start
    while end < count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    position = min(end + 1, count)
    line += 1
    reload(at: position)
    return ScannedRow(start: start, end: position, line: firstLine, cellCount: cellCount, isBroken: true)
  }
}
