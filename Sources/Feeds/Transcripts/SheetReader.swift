import Civil

/// Writes every row of a worksheet that is not blank to a transcript.
final class SheetReader: XMLReader {
  /// Rows are filled up with empty cells to the widest row before, but no further than this: one stray cell far to the
  /// right must not blow up every row after it.
  static let paddingLimit = 256
  /// The most bytes of a row's own text.
  static let rowTextLimit = 64 << 20
  /// The most bytes of transcript a sheet may become: a shared string may be long and used often.
  static let transcriptLimit = 2 << 30

  private(set) var rowCount = 0
  private(set) var columnCount = 0

  /// What a cell's `t` says about its value.
  private enum Kind {
    case plain
    case shared
    case boolean
    case string
  }

  /// Where a cell's text stands.
  private enum Source {
    case row(Range<Int>)
    case shared(Range<Int>)
  }

  private let strings: SharedStrings
  private let writer: TranscriptWriter
  private let displayName: String
  private let part: String
  private let transcriptLimit: Int

  private var isInSheetData = false
  private var isInRow = false
  private var isInCell = false
  private var isText = false
  private var isPhonetic = false
  private var row = 0
  private var column = -1
  private var kind = Kind.plain
  private var value = CellText()
  private var rowText: [UInt8] = []
  private var cells: [(column: Int, source: Source)] = []

  init(
    part: String, strings: SharedStrings, displayName: String, into writer: TranscriptWriter,
    transcriptLimit: Int = SheetReader.transcriptLimit
  ) {
    self.part = part
    self.transcriptLimit = transcriptLimit
    self.strings = strings
    self.displayName = displayName
    self.writer = writer
    super.init()
  }

  override func startElement(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    switch depth {
    case 2: isInSheetData = XMLReader.matches(name, "sheetData")
    case 3:
      isInRow = isInSheetData && XMLReader.matches(name, "row")
      if isInRow { beginRow(attributes) }
    case 4:
      isInCell = isInRow && XMLReader.matches(name, "c")
      if isInCell { beginCell(attributes) }
    case 5: isText = isInCell && XMLReader.matches(name, "v")
    default:
      if XMLReader.matches(name, "rPh") {
        isPhonetic = true
      } else if XMLReader.matches(name, "t") {
        isText = isInCell && !isPhonetic
      }
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isText { value.append(bytes) }
  }

  override func endElement(_ name: UnsafePointer<UInt8>) {
    isText = false
    switch depth {
    case 2: isInSheetData = false
    case 3:
      if isInRow { endRow() }
      isInRow = false
    case 4:
      if isInCell { endCell() }
      isInCell = false
    default:
      if XMLReader.matches(name, "rPh") { isPhonetic = false }
    }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    row += 1
    column = -1
    if let reference = attributes.index(of: "r") {
      guard let number = CellReference.row(attributes.rawValue(reference)) else { return refuse() }
      row = number
    }
    if row > CellReference.rowLimit { refuse() }
  }

  private func beginCell(_ attributes: XMLAttributes) {
    column += 1
    if let reference = attributes.index(of: "r") {
      guard let named = CellReference.column(attributes.rawValue(reference)) else { return refuse() }
      column = named
    }
    if column >= CellReference.columnLimit { return refuse() }
    value.removeAll()
    kind = attributes.index(of: "t").map { SheetReader.kind(attributes.rawValue($0)) } ?? .plain
  }

  private static func kind(_ type: UnsafeBufferPointer<UInt8>) -> Kind {
    if type.elementsEqual("s".utf8) { return .shared }
    if type.elementsEqual("b".utf8) { return .boolean }
    if type.elementsEqual("str".utf8) || type.elementsEqual("inlineStr".utf8) { return .string }
    return .plain
  }

  private func endCell() {
    if value.isEmpty { return }
    switch kind {
    case .shared:
      value.trimEnd()
      guard let index = value.bytes.withUnsafeBufferPointer(CellReference.number),
        let range = strings.range(of: index)
      else { return refuse() }
      if !range.isEmpty { add(.shared(range)) }
    case .boolean:
      add(Array(value.bytes == [0x31] ? "TRUE".utf8 : "FALSE".utf8))
    case .string:
      add(EscapedCharacters.resolve(value.bytes))
    case .plain:
      value.trimEnd()
      add(value.bytes)
    }
  }

  private func add(_ text: [UInt8]) {
    if text.isEmpty { return }
    let start = rowText.count
    rowText.append(contentsOf: text)
    add(.row(start..<rowText.count))
  }

  private func add(_ source: Source) {
    if cells.count == CellReference.columnLimit || rowText.count > SheetReader.rowTextLimit { return refuse() }
    cells.append((column, source))
  }

  private func endRow() {
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

  /// Puts the cells in the order of their columns; of two for the same column the first one counts.
  private func sortCells() {
    var isTaken: Set<Int> = []
    cells = cells.filter { isTaken.insert($0.column).inserted }.sorted { $0.column < $1.column }
  }

  private func refuse() {
    fail(.refused(Problem(.xlsxMalformed, file: displayName, line: row, details: [part])))
  }
}
