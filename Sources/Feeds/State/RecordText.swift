import Civil

/// Reads one record's cells and line again from its file, long after the record became a row.
struct RecordText {
  private let table: Table

  init(_ table: Table) {
    self.table = table
  }

  /// The cells of the record that starts at a place, as written; empty where the file can no longer be read.
  func cells(at place: Place) -> [String] {
    cells(atOffset: Int(place.offset - table.base))
  }

  /// One cell of the record that starts at a place, as written; nil where there is none.
  func cell(_ column: Int, at place: Place) -> String? {
    cells(atOffset: Int(place.offset - table.base), only: column).first
  }

  /// The cells of the record that starts at an offset of the table's file, or one of them.
  func cells(atOffset offset: Int, only column: Int? = nil) -> [String] {
    var size = 1024
    while true {
      guard let bytes = try? table.file.bytes(at: offset, count: size) else { return [] }
      let isAll = offset + bytes.count >= table.file.size
      let cut = bytes.withUnsafeBufferPointer { buffer -> Int? in
        guard let base = buffer.baseAddress else { return 0 }
        return RecordText.rowEnd(base, buffer.count, table.delimiter)
      }
      if cut != nil || isAll || size > ChunkCutter.chunkSize {
        return bytes.withUnsafeBufferPointer { buffer in
          guard let base = buffer.baseAddress else { return [] }
          return RowTexts.split(base, cut ?? buffer.count, table.delimiter, table.plan.encoding, only: column)
        }
      }
      size *= 8
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

  /// The line the record at an offset starts on, from 1: the physical line of delimited text, the line of the element of
  /// XML, the row of a sheet.
  func line(atOffset offset: Int) -> Int {
    if table.plan.hasLineColumn { return cells(atOffset: offset).first.flatMap { Int($0) } ?? 0 }
    return table.lineFinder.line(atOffset: offset, in: table.file)
  }
}
