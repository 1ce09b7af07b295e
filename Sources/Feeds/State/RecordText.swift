import CByteScan
import Civil

/// Reads one record's cells and line again from its file, long after the record became a row.
struct RecordText {
  /// Most rows are shorter; what is longer is read once more.
  private static let usualLength = 512

  private let table: Table

  init(_ table: Table) {
    self.table = table
  }

  /// The cells of the record that starts at a place, as written; empty where the file can no longer be read.
  func cells(at place: Place) -> [String] {
    cells(atOffset: Int(place.offset - table.base))
  }

  /// The cells of the record that starts at an offset of the table's file.
  func cells(atOffset offset: Int) -> [String] {
    row(atOffset: offset).all
  }

  /// One cell of the record that starts at a place, as written; nil where there is none.
  func cell(_ column: Int, at place: Place) -> String? {
    row(atOffset: Int(place.offset - table.base))[column]
  }

  /// The record that starts at an offset. Its line, from 1, is the physical line of delimited text, the line of the
  /// element of XML, the row of a sheet.
  func record(atOffset offset: Int) -> DeliveredRecord {
    if table.plan.hasLineColumn {
      let row = row(atOffset: offset)
      return DeliveredRecord(table: table, line: row[0].flatMap { Int($0) } ?? 0, row: row)
    }
    let mark = table.lineFinder.mark(before: offset)
    let (lines, row) = read(from: mark.offset, rowAt: offset)
    return DeliveredRecord(table: table, line: mark.line + lines, row: row)
  }

  private func row(atOffset offset: Int) -> RowTexts {
    read(from: offset, rowAt: offset).row
  }

  /// The row at an offset and the number of lines between an earlier offset and it, by one look into the file. Nothing
  /// where the file can no longer be read.
  private func read(from start: Int, rowAt offset: Int) -> (lines: Int, row: RowTexts) {
    let before = offset - start
    let (file, delimiter) = (table.file, table.delimiter)
    var wanted = RecordText.usualLength
    while true {
      let length = min(wanted, file.size - offset)
      let isAll = length < wanted || wanted > ChunkCutter.chunkSize
      let found = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: before + max(length, 0)) {
        buffer -> (lines: Int, row: RowTexts)? in
        guard length > 0, let base = buffer.baseAddress,
          (try? file.read(into: base, count: buffer.count, at: start)) != nil
        else { return (0, RowTexts()) }
        let end = RecordText.rowEnd(base + before, length, delimiter)
        guard end != nil || isAll else { return nil }
        let row = RowTexts(base + before, end ?? length, delimiter, table.plan.encoding)
        return (Int(bytescan_count_lines(base, before)), row)
      }
      if let found { return found }
      wanted *= 8
    }
  }

  /// Where the first row of a buffer ends, or nil where it is not all there.
  private static func rowEnd(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ delimiter: UInt8) -> Int? {
    var position = 0
    var cellStart = 0
    while position < count {
      switch bytes[position] {
      case UInt8(ascii: "\n"): return position + 1
      case UInt8(ascii: "\"") where position == cellStart:
        switch Quotation.end(of: bytes, from: position, to: count, delimiter: delimiter, isLast: false) {
        case .closed(let close, _): position = close
        case .undecided: return nil
        case .broken: break
        }
      case delimiter: cellStart = position + 1
      default: break
      }
      position += 1
    }
    return nil
  }
}
