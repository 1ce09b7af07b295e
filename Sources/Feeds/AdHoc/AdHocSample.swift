/// The first rows of a delimited text, cut by one delimiter.
struct AdHocSample {
  /// A row.
  struct Row {
    /// Its cells as text, without spaces around them.
    let cells: [String]
    /// Where the next row begins, from the start of the text.
    let end: Int

    /// How many cells are not empty.
    var filled: Int { cells.count { !$0.isEmpty } }
  }

  /// Title rows above a header are few; a header further down is not looked for.
  static let rowsLookedAt = 60

  let rows: [Row]
  /// How many cells most rows have.
  let usualWidth: Int
  /// How many rows have that many.
  private let usualCount: Int

  /// Cuts the first rows.
  ///
  /// - Parameters:
  ///   - head: the first bytes, padded as `RowScanner` asks.
  ///   - count: how many of them are the text's.
  ///   - isWhole: whether they are all of it; the last row is otherwise cut off and left out.
  ///   - skipped: how many cells at the beginning of each row are none of the file's own.
  init(
    _ head: [UInt8], count: Int, isWhole: Bool, delimiter: UInt8, _ encoding: TextEncoding, skipping skipped: Int = 0
  ) {
    var rows: [Row] = []
    head.withUnsafeBufferPointer { head in
      guard let bytes = head.baseAddress else { return }
      // Where cells are does not matter here: `RowTexts` looks for them again.
      withUnsafeTemporaryAllocation(of: Cell.self, capacity: 1) { cells in
        guard let room = cells.baseAddress else { return }
        var scanner = RowScanner(bytes: bytes, count: count, delimiter: delimiter, cells: room, cellCapacity: 1)
        while rows.count < AdHocSample.rowsLookedAt, let row = scanner.next() {
          if row.end == count, !isWhole, !rows.isEmpty { break }
          if AdHocRow.isBlank(bytes, row) { continue }
          let texts = RowTexts(bytes + row.start, row.end - row.start, delimiter, encoding).all.dropFirst(skipped)
          rows.append(Row(cells: texts.map { SpreadsheetCell.cleaned($0) }, end: row.end))
        }
      }
    }
    self.rows = rows
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.cells.count, default: 0] += 1 }
    let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    usualWidth = usual?.key ?? 0
    usualCount = usual?.value ?? 0
  }

  /// The delimiter that cuts most rows into equally many cells, at least two; the comma where none does.
  static func likeliestDelimiter(_ head: [UInt8], count: Int, isWhole: Bool, _ encoding: TextEncoding) -> UInt8 {
    var best: (delimiter: UInt8, share: Double, width: Int) = (UInt8(ascii: ","), 0, 1)
    for delimiter in HeaderSearch.delimiters {
      let sample = AdHocSample(head, count: count, isWhole: isWhole, delimiter: delimiter, encoding)
      guard sample.usualWidth > 1 else { continue }
      // Steps of a tenth: a few odd rows must not let a mark inside an address win.
      let share = (Double(sample.usualCount) / Double(sample.rows.count) * 10).rounded() / 10
      if (share, sample.usualWidth) > (best.share, best.width) { best = (delimiter, share, sample.usualWidth) }
    }
    return best.delimiter
  }
}
