import Civil

/// Turns a workbook into a transcript: one row a row of its first visible sheet, cells by position.
///
/// Values are as stored: numbers are not formatted, so a date that a style only shows as one stays its serial number.
/// Formulas give the value last calculated.
public enum XLSXTranscriber {
  /// Reads the workbook at `path` into `writer`.
  ///
  /// The line of a row is its number in the sheet. Blank rows are left out. A row has the cells up to its last one that
  /// is not empty, and empty ones up to the widest row before it (256 columns at most).
  public static func transcribe(
    path: String, displayName: String, into writer: TranscriptWriter
  ) throws(Problem) -> XLSXShape {
    let container = try ZipContainer(path: path, displayName: displayName)
    let workbookPart = try workbookPart(of: container)
    let workbook = WorkbookReader()
    try container.read(workbookPart, into: workbook)
    if workbook.countsFrom1904 { throw Problem(.xlsxDate1904, file: displayName) }
    let relationships = try relationships(of: workbookPart, in: container)
    let worksheets = Dictionary(
      relationships.lazy.filter { $0.kind == "worksheet" }.map { ($0.id, $0.part) },
      uniquingKeysWith: { first, _ in first })
    let sheets = workbook.sheets.filter(\.isVisible).compactMap { sheet in
      worksheets[sheet.relationship].map { (sheet.name, $0) }
    }
    guard let (name, part) = sheets.first else { throw Problem(.xlsxNoSheet, file: displayName) }

    let strings = SharedStringsReader(displayName: displayName)
    if let stringsPart = relationships.first(where: { $0.kind == "sharedStrings" })?.part {
      try container.read(stringsPart, into: strings)
    }
    let sheet = SheetReader(part: part, strings: strings.strings, displayName: displayName, into: writer)
    try container.read(part, into: sheet)
    if let failure = writer.failure { throw failure }

    var others: [String] = []
    for (otherName, otherPart) in sheets.dropFirst() {
      let probe = SheetProbe()
      try container.read(otherPart, into: probe)
      if probe.hasContent { others.append(otherName) }
    }
    return XLSXShape(
      sheet: name, rowCount: sheet.rowCount, columnCount: sheet.columnCount, otherSheets: others)
  }

  private static func workbookPart(of container: ZipContainer) throws(Problem) -> String {
    let usual = "xl/workbook.xml"
    return try relationships(of: "", in: container).first { $0.kind == "officeDocument" }?.part ?? usual
  }

  private static func relationships(
    of part: String, in container: ZipContainer
  ) throws(Problem) -> [RelationshipsReader.Relationship] {
    let path = part.split(separator: "/")
    let folder = path.dropLast().map { "\($0)/" }.joined()
    let reader = RelationshipsReader(folder: folder)
    let relationshipsPart = "\(folder)_rels/\(path.last ?? "").rels"
    if container.contains(relationshipsPart) { try container.read(relationshipsPart, into: reader) }
    return reader.all
  }
}
