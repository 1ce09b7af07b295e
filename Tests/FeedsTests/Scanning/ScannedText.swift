import Civil

@testable import Feeds

/// Splits bytes with the product's scanner, whole or in chunks, into what `PlainSplitter` gives.
enum ScannedText {
  /// Splits one chunk.
  static func rows(_ bytes: [UInt8], _ delimiter: UInt8, capacity: Int = 64) -> [PlainSplitter.Row] {
    var padded = bytes
    // What lies behind the chunk must not matter.
    padded += Array(repeating: UInt8(ascii: "\""), count: RowScanner.padding)
    return padded.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { rows($0, bytes.count, delimiter, capacity).rows } ?? []
    }
  }

  static func rows(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, _ delimiter: UInt8, _ capacity: Int = 64
  ) -> (rows: [PlainSplitter.Row], lines: Int) {
    withUnsafeTemporaryAllocation(of: Cell.self, capacity: capacity) { cells in
      guard let base = cells.baseAddress else { return ([], 0) }
      var scanner = RowScanner(
        bytes: bytes, count: count, delimiter: delimiter, cells: base, cellCapacity: capacity)
      var rows: [PlainSplitter.Row] = []
      while let row = scanner.next() {
        let cells = (0..<min(row.cellCount, capacity)).map { index -> [UInt8] in
          let cell = base[index]
          let raw = Array(UnsafeBufferPointer(start: bytes + Int(cell.start), count: Int(cell.length)))
          return cell.isEscaped ? Array(String(decoding: raw, as: UTF8.self).replacingDoubledQuotes().utf8) : raw
        }
        rows.append(PlainSplitter.Row(line: row.line, cells: row.isBroken ? nil : cells))
      }
      return (rows, scanner.line)
    }
  }

  /// Cuts a file's bytes into chunks and splits each; also says how many chunks there were.
  static func rows(
    _ bytes: [UInt8], _ delimiter: UInt8, chunkSize: Int
  ) throws -> (rows: [PlainSplitter.Row], chunks: Int) {
    let folder = TemporaryFolder()
    let file = try OpenFile(path: folder.write([bytes]), name: "drop")
    let cutter = ChunkCutter(file: file, start: 0, end: file.size, delimiter: delimiter, chunkSize: chunkSize)
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: chunkSize + RowScanner.padding)
    defer { buffer.deallocate() }
    var (rows, lines, chunks) = ([PlainSplitter.Row](), 0, 0)
    while let chunk = cutter.next(into: buffer) {
      chunks += 1
      let found = self.rows(buffer, chunk.count, delimiter)
      rows += found.rows.map { PlainSplitter.Row(line: $0.line + lines, cells: $0.cells) }
      lines += found.lines
    }
    return (rows, chunks)
  }
}
