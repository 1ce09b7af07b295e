import CByteScan
import Civil

/// Finds the line of an offset from the marks the parser left, reading at most the bytes between two marks.
struct LineFinder: Sendable {
  private let marks: [(offset: Int, line: Int)]

  init(dataStart: Int, linesBefore: Int, chunks: [TableReading.ReadChunk]) {
    var marks = [(offset: dataStart, line: linesBefore + 1)]
    var line = linesBefore + 1
    for chunk in chunks.sorted(by: { $0.index < $1.index }) {
      marks.append((chunk.offset, line))
      for mark in chunk.marks { marks.append((mark.offset, line + mark.line)) }
      line += chunk.lines
    }
    self.marks = marks
  }

  /// The line, from 1, on which the byte at an offset stands.
  func line(atOffset offset: Int, in file: OpenFile) -> Int {
    var low = 0
    var high = marks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle } else { high = middle }
    }
    let mark = marks[low]
    guard let bytes = try? file.bytes(at: mark.offset, count: offset - mark.offset) else { return mark.line }
    return mark.line
      + bytes.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { Int(bytescan_count_lines($0, buffer.count)) } ?? 0
      }
  }
}
