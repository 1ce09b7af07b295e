/// The records of an XML drop while it streams by; each goes to a transcript when it ends.
struct XMLRecords {
  /// Values beyond the first one for the same column of a record.
  private(set) var repeatedValueCount = 0
  private(set) var recordCount = 0
  private(set) var names: XMLNames

  /// A record element that is open.
  private struct Record {
    var line = 0
    var cells: [CellText]
  }

  /// What becomes of an element's text.
  private enum Role {
    /// It belongs to a column.
    case value(column: Int)
    /// Its column has a value already.
    case repeated
    /// No column claims it, so it goes where the text around it goes.
    case unclaimed
    /// It is a record itself.
    case record
  }

  /// An element that is open.
  private struct Element {
    let name: Int
    let role: Role
    /// The open element that takes text found here, or nil.
    let receiver: Int?
    var hasChildren = false
    var hasText = false
  }

  private let writer: TranscriptWriter
  private let columnCount: Int
  private var elements: [Element] = []
  private var records: [Record] = []
  private var openRecords = 0

  init(names: XMLNames, columnCount: Int, writer: TranscriptWriter) {
    self.names = names
    self.columnCount = columnCount
    self.writer = writer
  }

  /// An element begins; `line` is that of its start tag.
  mutating func startElement(
    _ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes, line: @autoclosure () -> Int
  ) {
    let place = names.place(of: name)
    if !elements.isEmpty { elements[elements.count - 1].hasChildren = true }
    if names.isRecord(place) {
      elements.append(Element(name: place, role: .record, receiver: nil))
      return beginRecord(attributes, line: line())
    }
    guard openRecords > 0, let column = names.column(place) else {
      elements.append(Element(name: place, role: .unclaimed, receiver: elements.last?.receiver))
      return
    }
    let isFirst = records[openRecords - 1].cells[column].isEmpty
    elements.append(
      Element(name: place, role: isFirst ? .value(column: column) : .repeated, receiver: elements.count))
  }

  /// A piece of text.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let receiver = elements.last?.receiver else { return }
    switch elements[receiver].role {
    case .value(let column):
      records[openRecords - 1].cells[column].appendTrimmingStart(bytes)
    case .repeated:
      guard !elements[receiver].hasText, !bytes.allSatisfy(CellText.isWhiteSpace) else { return }
      elements[receiver].hasText = true
      repeatedValueCount += 1
    case .unclaimed, .record:
      break
    }
  }

  /// The innermost element ends.
  mutating func endElement() {
    guard let element = elements.popLast() else { return }
    switch element.role {
    case .value(let column): records[openRecords - 1].cells[column].trimEnd()
    case .repeated: break
    case .unclaimed:
      if openRecords > 0, element.receiver == nil, !element.hasChildren { names.countUnknown(element.name) }
    case .record: endRecord()
    }
  }

  private mutating func beginRecord(_ attributes: XMLAttributes, line: Int) {
    // Records inside records are rare, and no deeper than elements may be.
    if openRecords == records.count {
      records.append(Record(cells: Array(repeating: CellText(), count: columnCount)))
    }
    openRecords += 1
    records[openRecords - 1].line = line
    for index in 0..<attributes.count {
      guard let name = attributes.name(index) else { continue }
      let place = names.place(of: name)
      if let column = names.column(place) {
        addAttribute(attributes, index, to: column)
      } else if !attributes.hasPrefix(index) {
        // Attributes of other namespaces (`xsi:type`, `diffgr:id`) are never data.
        names.countUnknown(place)
      }
    }
  }

  private mutating func addAttribute(_ attributes: XMLAttributes, _ index: Int, to column: Int) {
    guard records[openRecords - 1].cells[column].isEmpty else {
      if !attributes.rawValue(index).allSatisfy(CellText.isWhiteSpace) { repeatedValueCount += 1 }
      return
    }
    attributes.forEachPiece(index) { records[openRecords - 1].cells[column].appendTrimmingStart($0) }
    records[openRecords - 1].cells[column].trimEnd()
  }

  private mutating func endRecord() {
    openRecords -= 1
    recordCount += 1
    writer.beginRecord(line: records[openRecords].line)
    records[openRecords].cells.withUnsafeMutableBufferPointer { cells in
      for column in cells.indices {
        if cells[column].isEmpty {
          writer.appendEmptyCells(1)
        } else {
          cells[column].bytes.withUnsafeBufferPointer { writer.appendCell($0) }
          cells[column].removeAll()
        }
      }
    }
    writer.endRecord()
  }
}
