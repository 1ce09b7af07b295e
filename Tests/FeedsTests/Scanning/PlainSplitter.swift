/// Splits delimited text by RFC 4180, one byte after another, written apart from the scanner.
///
/// Beyond the standard: a quotation mark inside an unquoted cell is text; a quoted cell that is never closed, or whose
/// closing mark no delimiter or line end follows, breaks its row, which is then the physical line it began on.
struct PlainSplitter {
  struct Row: Equatable {
    /// The physical line, from 0.
    var line: Int
    /// The cells; nil for a broken row.
    var cells: [[UInt8]]?
  }

  let bytes: [UInt8]
  let delimiter: UInt8

  static func rows(_ bytes: [UInt8], _ delimiter: UInt8) -> [Row] {
    let splitter = PlainSplitter(bytes: bytes, delimiter: delimiter)
    var rows: [Row] = []
    var (position, line) = (0, 0)
    while position < bytes.count {
      let (row, end) = splitter.row(at: position)
      let next = end ?? (bytes[position...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count)
      rows.append(Row(line: line, cells: end == nil ? nil : row))
      let lineFeeds = bytes[position..<next].count { $0 == 0x0A }
      line += lineFeeds
      position = next
    }
    return rows
  }

  /// The cells of the row at a position and where it ends; no end where it is broken.
  private func row(at start: Int) -> (cells: [[UInt8]], end: Int?) {
    var cells: [[UInt8]] = []
    var position = start
    while true {
      var cell: [UInt8] = []
      if position < bytes.count, bytes[position] == 0x22 {
        position += 1
        while true {
          guard position < bytes.count else { return ([], nil) }
          if bytes[position] != 0x22 {
            cell.append(bytes[position])
            position += 1
          } else if position + 1 < bytes.count, bytes[position + 1] == 0x22 {
            cell.append(0x22)
            position += 2
          } else {
            position += 1
            break
          }
        }
        let isCRLF = position + 1 < bytes.count && bytes[position] == 0x0D && bytes[position + 1] == 0x0A
        if isCRLF || (position + 1 == bytes.count && bytes[position] == 0x0D) { position += 1 }
        guard position == bytes.count || bytes[position] == delimiter || bytes[position] == 0x0A else {
          return ([], nil)
        }
      } else {
        while position < bytes.count, bytes[position] != delimiter, bytes[position] != 0x0A {
          cell.append(bytes[position])
          position += 1
        }
        if cell.last == 0x0D, position == bytes.count || bytes[position] == 0x0A { cell.removeLast() }
      }
      cells.append(cell)
      if position == bytes.count { return (cells, position) }
      if bytes[position] == 0x0A { return (cells, position + 1) }
      position += 1
    }
  }
}
