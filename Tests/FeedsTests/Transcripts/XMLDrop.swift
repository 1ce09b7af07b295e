import Civil

@testable import Feeds

/// An XML drop written for a test and read back.
struct XMLDrop {
  let text: String
  let bytes: [UInt8]
  let shape: XMLShape

  static let columns = [
    "身份证号": 0, "GMSFHM": 0, "姓名": 1, "XM": 1, "SWRQ": 2,
  ]

  init(_ source: String, encoding: TextEncoding? = nil) throws {
    try self.init([Array(source.utf8)], encoding: encoding)
  }

  init(_ pieces: some Sequence<[UInt8]>, encoding: TextEncoding? = nil) throws {
    let folder = TemporaryFolder()
    let path = folder.write(pieces)
    let writer = try TranscriptWriter(folder: folder.path)
    shape = try XMLTranscriber.transcribe(
      path: path, displayName: "funerals/drop.xml", encoding: encoding, recordElements: ["row"],
      columns: XMLDrop.columns, columnCount: 3, into: writer, foldName: { $0.uppercased() })
    bytes = try writer.finish().bytes
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The problem reading it gives, or nil.
  static func problem(_ source: String) -> Problem? { problem([Array(source.utf8)]) }

  /// The problem reading it gives, or nil.
  static func problem(_ pieces: some Sequence<[UInt8]>) -> Problem? {
    do {
      _ = try XMLDrop(pieces)
      return nil
    } catch {
      return error as? Problem
    }
  }
}
