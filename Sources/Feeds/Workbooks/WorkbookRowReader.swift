import Civil

/// Hands over the rows of a worksheet that are not blank, one by one.
final class WorkbookRowReader: WorksheetReader {
  private let body: (WorkbookRow) -> Void
  private let texts: SharedTexts
  private var cells: [WorkbookCell] = []
  private var textSize = 0

  init(
    part: String, texts: SharedTexts, displayName: String, body: @escaping (WorkbookRow) -> Void
  ) {
    self.texts = texts
    self.body = body
    super.init(part: part, strings: texts.strings, displayName: displayName)
  }

  override func cell(sharedString index: Int) {
    let text = texts[index]
    if !text.isEmpty || isFormula { add(.text(text)) }
  }

  override func cell(_ kind: Kind, _ text: [UInt8]) {
    textSize += text.count
    let string = String(decoding: text, as: UTF8.self)
    switch kind {
    case .plain: add(WorkbookRowReader.isNumber(text) ? .number(string) : .text(string))
    case .boolean: add(.boolean(text == [0x31]))
    case .error: add(.error(string))
    case .string, .shared: add(.text(string))
    }
  }

  override func endRow() {
    defer {
      cells.removeAll(keepingCapacity: true)
      textSize = 0
    }
    if cells.isEmpty { return }
    if zip(cells, cells.dropFirst()).contains(where: { $0.column >= $1.column }) { sortCells() }
    body(WorkbookRow(number: row, cells: cells))
  }

  private func add(_ value: WorkbookCell.Value) {
    if cells.count == CellReference.columnLimit || textSize > SheetReader.rowTextLimit { return refuse() }
    cells.append(WorkbookCell(row: row, column: column + 1, value: value, isFormula: isFormula))
  }

  /// Puts the cells in the order of their columns; of two for the same column the first one counts.
  private func sortCells() {
    var isTaken: Set<Int> = []
    cells = cells.filter { isTaken.insert($0.column).inserted }.sorted { $0.column < $1.column }
  }

  /// Whether a cell without a type is a number: digits, sign, point, exponent.
  private static func isNumber(_ text: [UInt8]) -> Bool {
    text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D || $0 == 0x2B || $0 == 0x2E || $0 | 0x20 == 0x65 }
      && Double(String(decoding: text, as: UTF8.self)) != nil
  }
}
