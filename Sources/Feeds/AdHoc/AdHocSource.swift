import Civil

/// An ad-hoc file as delimited text, whatever it was: itself, or a transcript of it.
struct AdHocSource {
  /// The part of a file in which its form is looked for.
  static let headSize = 1 << 18

  /// The delimited text.
  let file: OpenFile
  let delimiter: UInt8
  /// The encoding of the delimited text.
  let textEncoding: TextEncoding
  /// The encoding the file came in; nil for workbooks.
  let encoding: TextEncoding?
  /// How many cells of a row come before the file's own: 1 in transcripts, whose rows begin with their line.
  let lineColumns: Int
  /// Where the text begins, behind a byte order mark.
  let start: Int
  /// The names of the columns where the form of the file gives them: XML.
  let names: [String]?
  let notes: [Problem]
  /// The first bytes from `start`, padded as `RowScanner` asks, and how many of them are the file's.
  let head: [UInt8]
  let headCount: Int

  private init(
    _ file: OpenFile, delimiter: UInt8?, textEncoding: TextEncoding = .utf8, encoding: TextEncoding?, lineColumns: Int,
    start: Int = 0, names: [String]? = nil, notes: [Problem] = []
  ) throws(Problem) {
    self.file = file
    self.textEncoding = textEncoding
    self.encoding = encoding
    self.lineColumns = lineColumns
    self.start = start
    self.names = names
    self.notes = notes
    let bytes = try file.bytes(at: start, count: AdHocSource.headSize)
    headCount = bytes.count
    head = bytes + [UInt8](repeating: 0, count: RowScanner.padding)
    self.delimiter =
      delimiter
      ?? AdHocSample.likeliestDelimiter(head, count: headCount, isWhole: start + headCount == file.size, textEncoding)
  }

  /// Opens a file by what its first bytes say it is.
  init(path: String, displayName: String, folder: String) throws(Problem) {
    let file = try OpenFile(path: path, name: displayName)
    if file.size == 0 { throw Problem(.emptyFile, file: displayName) }
    let kind = FileKind(try file.bytes(at: 0, count: 4096))
    switch kind {
    case .text: self = try AdHocSource.text(file, path: path, folder: folder)
    case .xml: self = try AdHocSource.xml(path: path, displayName: displayName, folder: folder)
    case .zip: self = try AdHocSource.workbook(path: path, displayName: displayName, folder: folder)
    case .oldOffice, .pdf, .gzip: throw Problem(.wrongFormat, file: displayName, details: [kind.rawValue])
    }
  }

  /// Whether the head is the whole file.
  var isHeadWhole: Bool { start + headCount == file.size }

  private static func text(_ file: OpenFile, path: String, folder: String) throws(Problem) -> AdHocSource {
    var head = try file.bytes(at: 0, count: headSize)
    let mark = head.withUnsafeBufferPointer { ByteOrderMark($0) }
    let start = mark?.length ?? 0
    if mark?.encoding == .utf16le || (mark == nil && TableOpener.looksLikeUTF16(head)) {
      return try transcoded(path, file.name, from: .utf16le, skipping: start, folder: folder)
    }
    head.removeFirst(start)
    let encoding =
      if let mark { mark.encoding } else { try TableOpener.encodings(of: file, head: head).first ?? .utf8 }
    let source = try AdHocSource(
      file, delimiter: nil, textEncoding: encoding, encoding: encoding, lineColumns: 0, start: start)
    // In GB18030 a `|` may be the second byte of a character, so such a file is scanned in UTF-8.
    guard encoding == .gb18030, source.delimiter == UInt8(ascii: "|") else { return source }
    return try transcoded(path, file.name, from: .gb18030, skipping: start, folder: folder)
  }

  private static func transcoded(
    _ path: String, _ displayName: String, from encoding: TextEncoding, skipping start: Int, folder: String
  ) throws(Problem) -> AdHocSource {
    let transcript = try TranscriptWriter.transcode(
      path: path, displayName: displayName, from: encoding, skipping: start, folder: folder)
    return try AdHocSource(
      OpenFile(transcript, name: displayName), delimiter: nil, encoding: encoding, lineColumns: 0)
  }

  private static func xml(path: String, displayName: String, folder: String) throws(Problem) -> AdHocSource {
    let structure = XMLStructure()
    try XMLTranscriber.read(path: path, displayName: displayName, with: structure)
    guard let record = structure.recordElement else { throw Problem(.headerOnly, file: displayName) }
    func transcribe(_ names: [String], into writer: TranscriptWriter) throws(Problem) -> XMLShape {
      try XMLTranscriber.transcribe(
        path: path, displayName: displayName, recordElements: [record.lowercased()],
        columns: Dictionary(uniqueKeysWithValues: zip(names, names.indices)), columnCount: names.count, into: writer,
        foldName: { $0 })
    }
    // What no column claims are the columns there could be.
    let names = try transcribe([], into: TranscriptWriter(folder: folder)).unknownNames.map(\.name)
    let writer = try TranscriptWriter(folder: folder)
    let shape = try transcribe(names, into: writer)
    return try AdHocSource(
      OpenFile(writer.finish(), name: displayName), delimiter: UInt8(ascii: "\t"), encoding: shape.encoding,
      lineColumns: 1, names: names)
  }

  private static func workbook(path: String, displayName: String, folder: String) throws(Problem) -> AdHocSource {
    let writer = try TranscriptWriter(folder: folder)
    let shape = try XLSXTranscriber.transcribe(path: path, displayName: displayName, showsDates: true, into: writer)
    let others = shape.otherSheets.joined(separator: "、")
    let notes = others.isEmpty ? [] : [Problem(.xlsxOtherSheets, file: displayName, details: [others])]
    let file = try OpenFile(writer.finish(), name: displayName)
    if file.size == 0 { throw Problem(.emptyFile, file: displayName) }
    return try AdHocSource(file, delimiter: UInt8(ascii: "\t"), encoding: nil, lineColumns: 1, notes: notes)
  }
}
