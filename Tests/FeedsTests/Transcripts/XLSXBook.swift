import Civil

@testable import Feeds

/// A workbook written for a test and read back.
struct XLSXBook {
  let text: String
  let shape: XLSXShape

  init(_ builder: WorkbookBuilder) throws {
    let folder = TemporaryFolder()
    let path = folder.file("book.xlsx")
    builder.write(to: path)
    try self.init(path: path)
  }

  init(path: String) throws {
    let folder = TemporaryFolder()
    let writer = try TranscriptWriter(folder: folder.path)
    shape = try XLSXTranscriber.transcribe(path: path, displayName: "custody/book.xlsx", into: writer)
    text = try writer.finish().text
  }

  /// One sheet with these rows.
  init(rows: String, strings: [String]? = nil) throws {
    try self.init(WorkbookBuilder([("Sheet1", rows)], strings: strings))
  }

  /// The problem reading it gives, or nil.
  static func problem(_ builder: WorkbookBuilder) -> Problem? {
    problem { try XLSXBook(builder) }
  }

  /// The problem reading it gives, or nil.
  static func problem(_ read: () throws -> XLSXBook) -> Problem? {
    do {
      _ = try read()
      return nil
    } catch {
      return error as? Problem
    }
  }
}
