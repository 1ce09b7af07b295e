import Civil

/// Writes every row of a worksheet that is not blank to a transcript.
final class SheetReader: WorksheetReader {
  /// Rows are filled up with empty cells to the widest row before, but no further than this: one stray cell far to the
  /// right must not blow up every row after it.
  static let paddingLimit = 256
  /// The most bytes of a row's own text.
  static let rowTextLimit = 64 << 20
  /// The most bytes of transcript a sheet may become: a shared string may be long and used often.
  static let transcriptLimit = 2 << 30

  private(set) var rowCount = 0
  private(set) var columnCount = 0

  /// Where a cell's text stands.
  private enum Source {
    case row(Range<Int>)
    case shared(Range<Int>)
  }

  private let writer: TranscriptWriter
  private let transcriptLimit: Int
  private let dates: DateStyles?
  private var rowText: [UInt8] = []
  private var cells: [(column: Int, source: Source)] = []

  init(
    part: String, strings: SharedStrings, displayName: String, into writer: TranscriptWriter,
    transcriptLimit: Int = SheetReader.transcriptLimit, dates: DateStyles? = nil
  ) {
    self.dates = dates
    self.transcriptLimit = transcriptLimit
    self.writer = writer
    super.init(part: part, strings: strings, displayName: displayName)
    readsStyles = dates != nil
  }

  override func cell(sharedString index: Int) {
    if let range = strings.range(of: index), !range.isEmpty { add(.shared(range)) }
  }

  override func cell(_ kind: Kind, _ text: [UInt8]) {
    if text.isEmpty { return }
    let start = rowText.count
    if kind == .boolean {
      rowText.append(contentsOf: text == [0x31] ? "TRUE".utf8 : "FALSE".utf8)
    } else if kind == .plain, let day = dates?.day(text, style: style) {
      rowText.append(contentsOf: day.description.utf8)
    } else {
      rowText.append(contentsOf: text)
    }
    add(.row(start..<rowText.count))
  }

  override func endRow() {
    defer {
      cells.removeAll(keepingCapacity: true)
      rowText.removeAll(keepingCapacity: true)
    }
    if cells.isEmpty { return }
    if zip(cells, cells.dropFirst()).contains(where: { $0.column >= $1.column }) { sortCells() }
    writer.beginRecord(line: row)
    var next = 0
    rowText.withUnsafeBufferPointer { rowText in
      for cell in cells {
        writer.appendEmptyCells(cell.column - next)
        switch cell.source {
        case .row(let range): writer.appendCell(UnsafeBufferPointer(rebasing: rowText[range]))
        case .shared(let range): strings.withBytes(range) { writer.appendCell($0) }
        }
        next = cell.column + 1
      }
    }
    writer.appendEmptyCells(min(columnCount, SheetReader.paddingLimit) - next)
    writer.endRecord()
    rowCount += 1
    columnCount = max(columnCount, next)
    if writer.byteCount > transcriptLimit {
      fail(.refused(Problem.unpacksTooFar(displayName, limit: transcriptLimit)))
    }
  }

  private func add(_ source: Source) {
    if cells.count == CellReference.columnLimit || rowText.count > SheetReader.rowTextLimit { return refuse() }
    cells.append((column, source))
  }

  /// Puts the cells in the order of their columns; of two for the same column the first one counts.
  private func sortCells() {
    var isTaken: Set<Int> = []
    cells = cells.filter { isTaken.insert($0.column).inserted }.sorted { $0.column < $1.column }
  }
}
