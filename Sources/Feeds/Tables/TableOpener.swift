import Civil

/// Opens drops as tables: finds out encoding, delimiter and columns, and makes a transcript of what is not plain
/// delimited text.
struct TableOpener {
  /// What opening a drop found, beside the table: for `hedui check` and the run's record.
  struct Opened: Sendable {
    let file: OpenFile
    let plan: TablePlan
    let delimiter: UInt8
    let dataStart: Int
    let linesBeforeData: Int
    let map: ColumnMap?
    /// The encoding of the drop itself; nil for workbooks.
    let encoding: TextEncoding?
    /// What should be told about the drop though it is used.
    let notes: [Problem]
    /// Names of columns or elements nobody knows.
    let unknownColumns: [String]
  }

  let definition: FeedDefinition
  let divisions: DivisionTable
  /// Where transcripts are written.
  let folder: String
  private let aliases: HeaderAliases

  init(definition: FeedDefinition, divisions: DivisionTable, folder: String) {
    self.definition = definition
    self.divisions = divisions
    self.folder = folder
    aliases = HeaderAliases(definition)
  }

  /// Opens a drop.
  ///
  /// - Parameter mayBeEmpty: whether the agency's manifest says that there are no records. An XML drop without record
  ///   elements is otherwise taken for one whose records have another name.
  func open(_ drop: Drop, _ file: OpenFile, mayBeEmpty: Bool) throws(Problem) -> Opened {
    if file.size == 0 { throw Problem(.emptyFile, file: drop.displayName) }
    let head = try file.bytes(at: 0, count: 4096)
    let kind = FileKind(head)
    guard kind.fits(drop.name.format) else {
      throw Problem(.wrongFormat, file: drop.displayName, details: [kind.rawValue])
    }
    switch drop.name.format {
    case .csv: return try openText(drop, file)
    case .xml: return try openXML(drop, mayBeEmpty: mayBeEmpty)
    case .xlsx: return try openWorkbook(drop)
    }
  }

  // MARK: Delimited text

  /// The part of a file in which the header is looked for.
  private static let headSize = 1 << 18

  private func openText(_ drop: Drop, _ file: OpenFile) throws(Problem) -> Opened {
    var head = try file.bytes(at: 0, count: TableOpener.headSize)
    let mark = head.withUnsafeBufferPointer { ByteOrderMark($0) }
    let declared = definition.encoding ?? mark?.encoding
    if declared == .utf16le || (mark == nil && TableOpener.looksLikeUTF16(head)) {
      let text = try transcode(drop, from: .utf16le, skipping: mark?.length ?? 0)
      let start = try text.bytes(at: 0, count: TableOpener.headSize)
      return try openText(drop, text, head: start, start: 0, encodings: [.utf8], found: .utf16le)
    }
    let start = mark?.length ?? 0
    head.removeFirst(start)
    let encodings: [TextEncoding]
    if let declared { encodings = [declared] } else { encodings = try TableOpener.encodings(of: file, head: head) }
    return try openText(drop, file, head: head, start: start, encodings: encodings, found: nil)
  }

  /// The encodings to try, the likelier first: strictly valid UTF-8 is UTF-8, everything else GB18030 unless the header
  /// makes sense in UTF-8 only (a UTF-8 file with damaged bytes).
  static func encodings(of file: OpenFile, head: [UInt8]) throws(Problem) -> [TextEncoding] {
    let isWhole = head.count + 3 >= file.size
    var check = UTF8Check()
    head.withUnsafeBufferPointer { check.add($0) }
    // The head may end inside a sequence; only a file that ends there is damaged.
    if isWhole { check.finish() }
    guard check.invalidCount == 0 else {
      var plausibility = UTF8Plausibility()
      head.withUnsafeBufferPointer { plausibility.add($0) }
      return plausibility.isDamagedUTF8 ? [.utf8, .gb18030] : [.gb18030, .utf8]
    }
    let hasMoreThanASCII = head.contains { $0 >= 0x80 }
    // Hundreds of kilobytes of Chinese text that are valid UTF-8 are UTF-8; plain ASCII tells nothing of what follows.
    if isWhole || hasMoreThanASCII { return [.utf8] }
    return try file.isStrictUTF8() ? [.utf8] : [.gb18030, .utf8]
  }

  /// UTF-16 without a byte order mark: every other byte of a digit, a comma or a line end is zero.
  static func looksLikeUTF16(_ head: [UInt8]) -> Bool {
    let sample = head.prefix(512)
    let zeros = sample.enumerated().count { $0.offset % 2 == 1 && $0.element == 0 }
    let others = sample.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
    return sample.count >= 8 && zeros * 5 > sample.count && others * 2 < zeros
  }

  private func openText(
    _ drop: Drop, _ file: OpenFile, head: [UInt8], start: Int, encodings: [TextEncoding], found: TextEncoding?
  ) throws(Problem) -> Opened {
    let search = HeaderSearch(definition: definition, aliases: aliases, file: drop.displayName)
    let padded = head + [UInt8](repeating: 0, count: RowScanner.padding)
    let header = try search.find(in: padded, count: head.count, encodings: encodings)
    // In GB18030 a `|` may be the second byte of a character, so such a file is scanned in UTF-8.
    if header.encoding == .gb18030, header.delimiter == UInt8(ascii: "|") {
      let text = try transcode(drop, from: .gb18030, skipping: start)
      let head = try text.bytes(at: 0, count: TableOpener.headSize)
      return try openText(drop, text, head: head, start: 0, encodings: [.utf8], found: .gb18030)
    }
    if !header.map.members.isEmpty {
      return try openHouseholds(
        drop, file, header, start: start, hasLineColumn: false, encoding: found ?? header.encoding)
    }
    return opened(
      drop, file, header, start: start, encoding: found ?? header.encoding, hasLineColumn: false, mayBeShort: false,
      notes: [])
  }

  private func transcode(_ drop: Drop, from encoding: TextEncoding, skipping start: Int) throws(Problem) -> OpenFile {
    let transcript = try TranscriptWriter.transcode(drop, from: encoding, skipping: start, folder: folder)
    return try OpenFile(transcript, name: drop.displayName)
  }

  // MARK: XML and workbooks

  private func openXML(_ drop: Drop, mayBeEmpty: Bool) throws(Problem) -> Opened {
    var columns: [String: Int] = [:]
    for (index, field) in definition.fields.enumerated() {
      for name in [field.name] + field.headers where columns[HeaderText.folded(name)] == nil {
        columns[HeaderText.folded(name)] = index
      }
    }
    let operation = definition.fields.count
    for header in ColumnMap.operationHeaders { columns[header] = operation }
    let ignored = Set(definition.ignoredColumns.map(HeaderText.folded))
    let writer = try TranscriptWriter(folder: folder)
    let shape = try XMLTranscriber.transcribe(
      path: drop.path, displayName: drop.displayName, encoding: definition.encoding,
      recordElements: definition.recordElements, columns: columns, columnCount: operation + 1, mayBeEmpty: mayBeEmpty,
      into: writer, foldName: HeaderText.folded)
    let transcript = try writer.finish()
    let unknown = shape.unknownNames.map(\.name).filter { !ignored.contains(HeaderText.folded($0)) }
    let plan = TablePlan(
      definition: definition, divisions: divisions, encoding: .utf8,
      columnOfField: definition.fields.indices.map { $0 + 1 }, operationColumn: operation + 1,
      columnCount: operation + 2, mayBeShort: false, hasLineColumn: true, heads: [])
    return Opened(
      file: try OpenFile(transcript, name: drop.displayName), plan: plan, delimiter: UInt8(ascii: "\t"), dataStart: 0,
      linesBeforeData: 0, map: nil, encoding: shape.encoding, notes: notes(ofUnknown: unknown, drop),
      unknownColumns: unknown)
  }

  private func openWorkbook(_ drop: Drop) throws(Problem) -> Opened {
    let writer = try TranscriptWriter(folder: folder)
    let shape = try XLSXTranscriber.transcribe(path: drop.path, displayName: drop.displayName, into: writer)
    let others = shape.otherSheets.joined(separator: "、")
    let notes = others.isEmpty ? [] : [Problem(.xlsxOtherSheets, file: drop.displayName, details: [others])]
    let file = try OpenFile(try writer.finish(), name: drop.displayName)
    if file.size == 0 { throw Problem(.emptyFile, file: drop.displayName) }
    let head = try file.bytes(at: 0, count: TableOpener.headSize)
    let search = HeaderSearch(definition: definition, aliases: aliases, file: drop.displayName)
    let header = try search.find(
      in: head + [UInt8](repeating: 0, count: RowScanner.padding), count: head.count, encodings: [.utf8],
      delimiters: [UInt8(ascii: "\t")], skippingColumns: 1)
    if !header.map.members.isEmpty {
      return try openHouseholds(drop, file, header, start: 0, hasLineColumn: true, encoding: nil, notes: notes)
    }
    return opened(drop, file, header, start: 0, encoding: nil, hasLineColumn: true, mayBeShort: true, notes: notes)
  }

  // MARK: Household rows

  /// Writes one row a member, so that what follows need not know of households.
  private func openHouseholds(
    _ drop: Drop, _ file: OpenFile, _ header: HeaderSearch.Header, start: Int, hasLineColumn: Bool,
    encoding: TextEncoding?, notes: [Problem] = []
  ) throws(Problem) -> Opened {
    let writer = try TranscriptWriter(folder: folder)
    let rows = HouseholdRows(
      file: file, header: header, start: start + header.dataStart, hasLineColumn: hasLineColumn,
      fieldCount: definition.fields.count)
    try rows.write(to: writer)
    let plan = TablePlan(
      definition: definition, divisions: divisions, encoding: .utf8,
      columnOfField: definition.fields.indices.map { $0 + 1 }, operationColumn: definition.fields.count + 1,
      columnCount: definition.fields.count + 2, mayBeShort: false, hasLineColumn: true, heads: [])
    let transcript = try OpenFile(try writer.finish(), name: drop.displayName)
    return Opened(
      file: transcript, plan: plan, delimiter: UInt8(ascii: "\t"), dataStart: 0, linesBeforeData: 0, map: header.map,
      encoding: encoding, notes: notes + self.notes(ofUnknown: header.map.unknown, drop),
      unknownColumns: header.map.unknown)
  }

  // MARK: Common

  private func opened(
    _ drop: Drop, _ file: OpenFile, _ header: HeaderSearch.Header, start: Int, encoding: TextEncoding?,
    hasLineColumn: Bool, mayBeShort: Bool, notes: [Problem]
  ) -> Opened {
    let shift = hasLineColumn ? 1 : 0
    let plan = TablePlan(
      definition: definition, divisions: divisions, encoding: header.encoding,
      columnOfField: header.map.columns.map { $0 < 0 ? -1 : $0 + shift },
      operationColumn: header.map.operation < 0 ? -1 : header.map.operation + shift,
      columnCount: header.map.heads.count + shift, mayBeShort: mayBeShort, hasLineColumn: hasLineColumn,
      heads: header.map.heads)
    let contested = header.map.contested.map {
      Problem(.columnTwice, file: drop.displayName, line: header.lines, details: [$0.read, $0.unread])
    }
    return Opened(
      file: file, plan: plan, delimiter: header.delimiter, dataStart: start + header.dataStart,
      linesBeforeData: header.lines, map: header.map, encoding: encoding,
      notes: notes + contested + self.notes(ofUnknown: header.map.unknown, drop), unknownColumns: header.map.unknown)
  }

  private func notes(ofUnknown columns: [String], _ drop: Drop) -> [Problem] {
    columns.map { Problem(.columnUnknown, file: drop.displayName, details: [$0]) }
  }
}
