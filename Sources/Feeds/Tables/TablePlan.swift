import Civil

/// How the rows of one table become records: which column holds what, and what must be there. Made once for a table.
struct TablePlan: Sendable {
  /// What a record key is made of.
  enum KeyPart: Sendable {
    /// The person.
    case person
    /// A day or a code, by its needed field.
    case day(slot: Int)
    case code(slot: Int)
    /// The text of a column.
    case text(column: Int)
  }

  let definition: FeedDefinition
  let encoding: TextEncoding
  let divisions: DivisionTable
  /// The column of each field of the definition; -1 where there is none.
  let columnOfField: [Int]
  /// The column of the operation flag; -1 where there is none.
  let operationColumn: Int
  /// How many cells a row has.
  let columnCount: Int
  /// Whether rows may have fewer cells than there are columns: a workbook leaves out what is empty.
  let mayBeShort: Bool
  /// Whether the first cell is the row's line in the file the table was made from.
  let hasLineColumn: Bool
  /// The folded heads, to know a header that is repeated on every page.
  let heads: [String]

  let columnOfNeededField: [Int]
  let codesOfNeededField: [[String: UInt8]]
  let isNeededFieldRequired: [Bool]
  let mustBeReadable: Set<Int>
  /// Columns of required texts and of required names that no row has: they only have to be filled.
  let filledColumns: [Int]
  /// Those of them that hold texts, which are numbers of something: a spreadsheet may have lost their digits.
  let numberColumns: [Int]
  /// Required fields of other types that no row is made from: they have to be readable.
  let readableFields: [Int]
  let keyParts: [KeyPart]

  init(
    definition: FeedDefinition, divisions: DivisionTable, encoding: TextEncoding, columnOfField: [Int],
    operationColumn: Int, columnCount: Int, mayBeShort: Bool, hasLineColumn: Bool, heads: [String]
  ) {
    self.definition = definition
    self.divisions = divisions
    self.encoding = encoding
    self.columnOfField = columnOfField
    self.operationColumn = operationColumn
    self.columnCount = columnCount
    self.mayBeShort = mayBeShort
    self.hasLineColumn = hasLineColumn
    self.heads = heads
    let record = definition.dataset.feedRecordType
    let needed = record.neededFields
    let fields = definition.fields
    let indices = needed.map { definition.index(ofField: $0.name) ?? -1 }
    columnOfNeededField = indices.map { $0 < 0 ? -1 : columnOfField[$0] }
    isNeededFieldRequired = indices.map { $0 >= 0 && !fields[$0].isOptional }
    codesOfNeededField = zip(needed, indices).map { need, index in
      guard let names = need.codes, index >= 0 else { return [:] }
      var texts: [String: UInt8] = [:]
      for code in fields[index].codes {
        guard let number = names.firstIndex(of: code.name) else { continue }
        for text in code.texts { texts[CodedText.folded(text)] = UInt8(number + 1) }
      }
      return texts
    }
    mustBeReadable = Set(needed.indices.filter { record.mustBeReadable.contains(needed[$0].name) })
    // A text that only has to be there says nothing of itself when it is empty: readers of texts take that for "none".
    let extra = fields.indices.filter {
      !fields[$0].isOptional && (!indices.contains($0) || fields[$0].type == .text)
    }
    filledColumns = extra.filter { fields[$0].type == .text || fields[$0].type == .name }.map { columnOfField[$0] }
    numberColumns = extra.filter { fields[$0].type == .text }.map { columnOfField[$0] }
    readableFields = extra.filter { fields[$0].type != .text && fields[$0].type != .name }
    keyParts = fields.indices.filter { fields[$0].isKey }.map { index in
      let slot = indices.firstIndex(of: index)
      switch (fields[index].type, slot) {
      case (.residentID, _) where fields[index].name == "id": return .person
      case (.date, let slot?): return .day(slot: slot)
      case (.code, let slot?): return .code(slot: slot)
      default: return .text(column: columnOfField[index])
      }
    }
  }
}
