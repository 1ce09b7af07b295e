import Civil

/// Walks the cells of a worksheet row by row; subclasses say what becomes of them.
class WorksheetReader: XMLReader {
  /// What a cell's `t` says about its value.
  enum Kind {
    case plain
    case shared
    case boolean
    case string
    case error
  }

  /// The workbook's shared strings.
  final let strings: SharedStrings
  final let displayName: String
  /// The number of the row, from 1.
  private(set) final var row = 0
  /// The place of the cell in its row, from 0.
  private(set) final var column = -1
  /// The number of the cell's style; 0 unless styles are read.
  private(set) final var style = 0
  /// Whether the styles of cells matter.
  final var readsStyles = false
  /// Whether the cell's value was calculated.
  private(set) final var isFormula = false

  private let part: String
  private var isInSheetData = false
  private var isInRow = false
  private var isInCell = false
  private var isText = false
  private var isPhonetic = false
  private var kind = Kind.plain
  private var value = CellText()

  init(part: String, strings: SharedStrings, displayName: String) {
    self.part = part
    self.strings = strings
    self.displayName = displayName
    super.init()
  }

  /// A cell that names a shared string which is there.
  func cell(sharedString index: Int) {}

  /// A cell with a value of its own, escapes resolved; empty where a formula has not been calculated.
  func cell(_ kind: Kind, _ text: [UInt8]) {}

  /// A row ends.
  func endRow() {}

  override func startElement(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    switch depth {
    case 2: isInSheetData = XMLReader.matches(name, "sheetData")
    case 3:
      isInRow = isInSheetData && XMLReader.matches(name, "row")
      if isInRow { beginRow(attributes) }
    case 4:
      isInCell = isInRow && XMLReader.matches(name, "c")
      if isInCell { beginCell(attributes) }
    case 5:
      isText = isInCell && XMLReader.matches(name, "v")
      if isInCell, XMLReader.matches(name, "f") { isFormula = true }
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

  /// Refuses the workbook as malformed in this row.
  final func refuse() {
    fail(.refused(Problem(.xlsxMalformed, file: displayName, line: row, details: [part])))
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
    isFormula = false
    if readsStyles {
      style = attributes.index(of: "s").flatMap { CellReference.number(attributes.rawValue($0)) } ?? 0
    }
    kind = attributes.index(of: "t").map { WorksheetReader.kind(attributes.rawValue($0)) } ?? .plain
  }

  private static func kind(_ type: UnsafeBufferPointer<UInt8>) -> Kind {
    if type.elementsEqual("s".utf8) { return .shared }
    if type.elementsEqual("b".utf8) { return .boolean }
    if type.elementsEqual("e".utf8) { return .error }
    if type.elementsEqual("str".utf8) || type.elementsEqual("inlineStr".utf8) { return .string }
    return .plain
  }

  private func endCell() {
    if value.isEmpty {
      if isFormula { cell(.string, []) }
      return
    }
    switch kind {
    case .shared:
      value.trimEnd()
      guard let index = value.bytes.withUnsafeBufferPointer(CellReference.number), index < strings.count else {
        return refuse()
      }
      cell(sharedString: index)
    case .string:
      cell(.string, EscapedCharacters.resolve(value.bytes))
    case .plain, .boolean, .error:
      value.trimEnd()
      cell(kind, value.bytes)
    }
  }
}
