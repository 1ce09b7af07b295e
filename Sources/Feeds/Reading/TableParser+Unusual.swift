import Civil

/// Rows that are not plain records: too many or too few cells, an operation flag, something unreadable, or no record at
/// all. They are few, and are looked at without hurry.
extension TableParser {
  /// Whether every required text that no row is made from is there, and every other such field readable.
  @inline(__always)
  func isFilled(_ reader: inout RowReader) -> Bool {
    for column in table.plan.filledColumns {
      guard column >= 0 else { return false }
      let cell = reader.cells[column]
      guard cell.length > 0 else { return false }
      let raw = UnsafeBufferPointer(start: reader.bytes + Int(cell.start), count: Int(cell.length))
      if !RowReader.isSurelyFilled(raw), SpreadsheetCell.cleaned(reader.rawText(cell)).isEmpty { return false }
      if NumberText.mayHaveLostDigits(raw), hasLostDigits(column, reader) { return false }
    }
    return table.plan.readableFields.isEmpty || areReadable(reader)
  }

  /// Whether a column holds numbers and the cell is one that a spreadsheet took for a number to count with.
  @inline(never)
  private func hasLostDigits(_ column: Int, _ reader: RowReader) -> Bool {
    table.plan.numberColumns.contains(column) && NumberText.hasLostDigits(reader.rawText(reader.cells[column]))
  }

  private func areReadable(_ reader: RowReader) -> Bool {
    let inspector = RecordInspector(plan: table.plan)
    let texts = (0..<table.plan.columnCount).map { reader.rawText(reader.cells[$0]) }
    return table.plan.readableFields.allSatisfy {
      inspector.defect(of: table.plan.definition.fields[$0], texts, at: $0) == nil
    }
  }

  /// Whether the values that could not be read are ones the record can do without.
  func isReadable(_ reader: RowReader) -> Bool {
    !reader.defects.contains { table.plan.mustBeReadable.contains($0.slot) }
  }

  /// Records the values that could not be read of a record that is used.
  func note(_ reader: inout RowReader, at offset: Int, _ found: inout TableReading) {
    let needed = table.plan.definition.dataset.neededFields
    for defect in reader.defects {
      let field = table.plan.definition.index(ofField: needed[defect.slot].name) ?? -1
      // The same cell may be read twice, for the row and for its key.
      let entry = TableReading.Entry(offset: offset, field: field, reason: defect.reason)
      if found.unreadableValues.last.map({ $0.offset == offset && $0.field == field }) != true {
        found.unreadableValues.append(entry)
      }
    }
    reader.defects.removeAll(keepingCapacity: true)
  }

  /// Handles a row the fast path did not take; returns a record where it is one after all.
  @inline(never)
  func unusual<Record: FeedRecord>(
    _ row: ScannedRow, at offset: Int, _ base: UInt64, _ reader: inout RowReader, _ cells: UnsafeMutablePointer<Cell>,
    _ found: inout TableReading
  ) -> Record? {
    let plan = table.plan
    if row.isBroken {
      found.records += 1
      found.quarantined.append(TableReading.Entry(offset: offset, field: -1, reason: .unterminatedQuote))
      return nil
    }
    let texts = RowTexts(reader.bytes + row.start, row.end - row.start, table.delimiter, plan.encoding).all
    let inspector = RecordInspector(plan: plan)
    let isShort = row.cellCount < plan.columnCount
    if isShort, plan.mayBeShort {
      for column in row.cellCount..<plan.columnCount { cells[column] = Cell(start: 0, length: 0, isEscaped: false) }
    }
    let hasExtra = texts.dropFirst(plan.columnCount).contains { !SpreadsheetCell.cleaned($0).isEmpty }
    var operation = RowOperation.put
    if plan.operationColumn >= 0, plan.operationColumn < texts.count {
      operation = RowOperation(SpreadsheetCell.codeFolded(texts[plan.operationColumn]))
    }
    if (!isShort || plan.mayBeShort) && !hasExtra {
      reader.place = Place(offset: base + UInt64(row.start))
      reader.defects.removeAll(keepingCapacity: true)
      switch operation {
      case .put:
        if let record = usable(Record.self, &reader, texts, inspector) {
          if !reader.defects.isEmpty { note(&reader, at: offset, &found) }
          keys?.append(reader.key(of: plan.keyParts, record.head), reader.place)
          found.records += 1
          return record
        }
      case .delete:
        if let hash = keyOfDeletion(&reader, texts, inspector) {
          keys?.append(hash, reader.place)
          found.records += 1
          found.deletions += 1
          found.deletionPlaces.append(reader.place)
          return nil
        }
      case .unknown where inspector.isNoRecord(texts): return nil
      case .unknown:
        found.records += 1
        found.quarantined.append(
          TableReading.Entry(offset: offset, field: TableReading.operationField, reason: .codeUnlisted))
        if let person = inspector.person(texts) { found.unusablePersons.insert(person) }
        return nil
      }
    }
    reader.defects.removeAll(keepingCapacity: true)
    if case .unusable(let field, let reason) = inspector.judge(texts) {
      found.records += 1
      found.quarantined.append(TableReading.Entry(offset: offset, field: field, reason: reason))
      if let person = inspector.person(texts) { found.unusablePersons.insert(person) }
    }
    return nil
  }

  private func usable<Record: FeedRecord>(
    _ type: Record.Type, _ reader: inout RowReader, _ texts: [String], _ inspector: RecordInspector
  ) -> Record? {
    guard let record = Record(&reader), isFilled(&reader), isReadable(reader),
      texts.allSatisfy({ $0.utf8.count <= Quotation.longest })
    else { return nil }
    return record
  }

  /// The key of a record that deletes another: only its key need be there.
  private func keyOfDeletion(_ reader: inout RowReader, _ texts: [String], _ inspector: RecordInspector) -> UInt64? {
    let fields = table.plan.definition.fields
    for (index, field) in fields.enumerated() where field.isKey {
      if inspector.defect(of: field, texts, at: index) != nil { return nil }
    }
    // The person belongs to the key of some datasets only; elsewhere the column may be empty.
    let head = reader.optionalHead(0)
    reader.defects.removeAll(keepingCapacity: true)
    return head.map { reader.key(of: table.plan.keyParts, $0) }
  }
}

/// What a record does to the state of its dataset (操作标志).
enum RowOperation {
  /// Adds it or takes the place of the one with the same key.
  case put
  /// Takes it away.
  case delete
  /// A flag nobody knows: what the record means cannot be told.
  case unknown

  init(_ text: String) {
    switch text {
    case "", "a", "u", "i", "新增", "增加", "变更", "修改", "更新": self = .put
    case "d", "删除", "注销删除": self = .delete
    default: self = .unknown
    }
  }
}
