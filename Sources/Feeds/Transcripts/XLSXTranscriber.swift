import Civil

/// Turns a workbook into a transcript: one row a row of its first visible sheet, cells by position.
///
/// Values are as stored: numbers are not formatted, so a date that a style only shows as one stays its serial number
/// unless it is asked for. Formulas give the value last calculated.
public enum XLSXTranscriber {
  /// Reads the workbook at `path` into `writer`.
  ///
  /// The line of a row is its number in the sheet. Blank rows are left out. A row has the cells up to its last one that
  /// is not empty, and empty ones up to the widest row before it (256 columns at most).
  ///
  /// - Parameter showsDates: whether numbers that a style shows as days become days, `2026-11-24`.
  public static func transcribe(
    path: String, displayName: String, showsDates: Bool = false, into writer: TranscriptWriter
  ) throws(Problem) -> XLSXShape {
    let container = try ZipContainer(path: path, displayName: displayName)
    let parts = try WorkbookParts(of: container)
    if parts.countsFrom1904, !showsDates { throw Problem(.xlsxDate1904, file: displayName) }
    let sheets = parts.sheets.filter(\.isVisible)
    guard let first = sheets.first else { throw Problem(.xlsxNoSheet, file: displayName) }

    let strings = SharedStringsReader(displayName: displayName)
    if let stringsPart = parts.sharedStrings { try container.read(stringsPart, into: strings) }
    var dates: DateStyles?
    if showsDates, let part = parts.styles {
      let styles = StylesReader()
      try container.read(part, into: styles)
      dates = DateStyles(styles.dateStyles, countsFrom1904: parts.countsFrom1904)
    }
    let sheet = SheetReader(
      part: first.part, strings: strings.strings, displayName: displayName, into: writer, dates: dates)
    try container.read(first.part, into: sheet)
    if let failure = writer.failure { throw failure }

    var others: [String] = []
    for other in sheets.dropFirst() {
      let probe = SheetProbe()
      try container.read(other.part, into: probe)
      if probe.hasContent { others.append(other.name) }
    }
    return XLSXShape(
      sheet: first.name, rowCount: sheet.rowCount, columnCount: sheet.columnCount, otherSheets: others)
  }
}
