import Civil

/// A workbook (xlsx) that people filled in: all its sheets, row by row, with the values as stored.
///
/// It is read as any delivery of unknown origin: nothing is unpacked to the disk, no formula is calculated, no entity or
/// DTD is accepted, and what it unpacks to is bounded.
public final class WorkbookFile {
  /// A sheet of the workbook, hidden or not.
  public struct Sheet: Sendable, Equatable {
    /// The name on its tab.
    public let name: String
    /// Whether its tab is shown.
    public let isVisible: Bool
  }

  /// Its sheets, in the order of the tabs.
  public let sheets: [Sheet]
  /// Whether days are counted from 1904 instead of 1900.
  public let countsFrom1904: Bool

  /// The SHA-256 of its bytes, in lower-case hexadecimal digits.
  public let sha256: String

  private let container: ZipContainer
  private let parts: [WorkbookParts.Sheet]
  private let texts: SharedTexts
  private let displayName: String

  /// Opens a workbook.
  ///
  /// - Throws: a `Problem` where it is no workbook, is damaged, or unpacks too far.
  public init(path: String, displayName: String) throws(Problem) {
    self.displayName = displayName
    container = try ZipContainer(path: path, displayName: displayName)
    sha256 = try WorkbookFile.sha256(path: path, displayName: displayName)
    let parts = try WorkbookParts(of: container)
    if parts.sheets.isEmpty { throw Problem(.xlsxNoSheet, file: displayName) }
    self.parts = parts.sheets
    sheets = parts.sheets.map { Sheet(name: $0.name, isVisible: $0.isVisible) }
    countsFrom1904 = parts.countsFrom1904
    let strings = SharedStringsReader(displayName: displayName)
    if let part = parts.sharedStrings { try container.read(part, into: strings) }
    texts = SharedTexts(strings.strings)
  }

  /// Hands over the rows of a sheet that are not blank, from the top.
  ///
  /// - Throws: a `Problem` where the sheet is damaged or the workbook unpacks too far; rows before may have been handed
  ///   over by then.
  public func readRows(ofSheet index: Int, _ body: (WorkbookRow) -> Void) throws(Problem) {
    let container = container
    let part = parts[index].part
    let failure: Problem? = withoutActuallyEscaping(body) { body in
      let reader = WorkbookRowReader(part: part, texts: texts, displayName: displayName, body: body)
      do throws(Problem) {
        try container.read(part, into: reader)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }

  private static func sha256(path: String, displayName: String) throws(Problem) -> String {
    let file = try SequentialFile(path: path, displayName: displayName)
    let hash = ContentHash()
    while true {
      let bytes = try file.next()
      guard let start = bytes.baseAddress, !bytes.isEmpty else { break }
      hash.add(start, bytes.count)
    }
    hash.finish()
    return hash.hexadecimal ?? ""
  }
}
