@testable import Feeds

/// An ad-hoc file read whole.
struct AdHocContent {
  let columns: [String]
  let hasHeader: Bool
  let rows: [[String]]
  let tally: AdHocFile.Tally
  let encoding: TextEncoding?

  /// A file of these bytes.
  init(_ bytes: [UInt8]) throws {
    let folder = TemporaryFolder()
    try self.init(path: folder.write([bytes]))
  }

  /// A UTF-8 file.
  init(_ text: String) throws {
    try self.init(Array(text.utf8))
  }

  /// A file.
  init(path: String) throws {
    let file = try AdHocFile(path: path, displayName: "left", folder: "/tmp")
    columns = file.columns
    hasHeader = file.hasHeader
    encoding = file.encoding
    let width = file.columns.count
    var rows: [[String]] = []
    tally = try file.readRows { row in
      var cells = [String](repeating: "", count: width)
      row.forEachText { cells[$0] = String(decoding: $1, as: UTF8.self) }
      rows.append(cells)
    }
    self.rows = rows
  }
}
