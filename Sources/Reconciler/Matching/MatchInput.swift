import Civil
import Feeds
import Linkage

/// A file to be matched, read whole.
public struct MatchInput: Sendable {
  /// The name people know it by.
  public let name: String
  /// The encoding as people call it, or `XLSX`.
  public let form: String
  /// Whether it has a header; without one its columns are numbered.
  public let hasHeader: Bool
  /// The SHA-256 of its bytes, in lower-case hexadecimal digits.
  public let sha256: String
  /// What should be known of it though it is used.
  public let notes: [Problem]
  let table: LinkageTable

  /// How many rows it has.
  public var rowCount: Int { table.rowCount }
  /// Its columns.
  public var columns: [String] { table.columnNames }

  /// Reads a file.
  init(path: String, temporaryFolder: String) throws(Problem) {
    name = path
    let file = try AdHocFile(path: path, displayName: path, folder: temporaryFolder)
    form = MatchInput.form(file.encoding)
    hasHeader = file.hasHeader
    sha256 = file.sha256
    var table = LinkageTable(columnNames: file.columns)
    let tally = try file.readRows { row in
      row.forEachText { column, text in table.append(text, to: column) }
      table.endRow()
    }
    self.table = table
    if tally.rows == 0 { throw Problem(.headerOnly, file: path) }
    var notes = file.notes
    if tally.damaged + tally.tooWide > 0 {
      notes.append(
        Problem(.matchRowsDamaged, file: path, details: [String(tally.damaged), String(tally.tooWide)]))
    }
    self.notes = notes
  }

  private static func form(_ encoding: TextEncoding?) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030"
    case .utf16le: "UTF-16"
    case nil: "XLSX"
    }
  }
}
