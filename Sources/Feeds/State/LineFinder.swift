/// Finds the line of an offset from the marks the parser left: whoever asks has the lines behind a mark left to count.
struct LineFinder: Sendable {
  private let marks: [(offset: Int, line: Int)]

  init(dataStart: Int, linesBefore: Int, chunks: [TableReading.ReadChunk]) {
    var marks = [(offset: dataStart, line: linesBefore + 1)]
    var line = linesBefore + 1
    for chunk in chunks.sorted(by: { $0.index < $1.index }) {
      marks.append((chunk.offset, line))
      for mark in chunk.marks { marks.append((chunk.offset + Int(mark.offset), line + Int(mark.line))) }
      line += chunk.lines
    }
    self.marks = marks
  }

  /// The last mark at or before an offset, and the line, from 1, on which the byte there stands.
  func mark(before offset: Int) -> (offset: Int, line: Int) {
    var low = 0
    var high = marks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if marks[middle].offset <= offset { low = middle } else { high = middle }
    }
    return marks[low]
  }
}
