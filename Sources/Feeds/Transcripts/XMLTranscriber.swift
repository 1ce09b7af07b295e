import Civil

/// Turns an XML drop into a transcript: one row a record element, one cell a column.
///
/// The bytes decide the encoding: a byte order mark, else UTF-8 where it is strictly valid or plainly UTF-8 with damaged
/// bytes, else GB18030. What the declaration says is wrong too often to be looked at.
public enum XMLTranscriber {
  /// Reads the drop at `path` into `writer`.
  ///
  /// A record is an element of one of `recordElements` (lower case), in any namespace and at any depth; a record in a
  /// record is one of its own, written before the outer one. Its values are the texts of the elements below it, and its
  /// own attributes, that `columns` names (by folded name); the first one that is not empty counts. Values are trimmed
  /// of white space, and cut just beyond 64 KiB; a tag or CDATA section of more than 1 MiB refuses the drop. The line of
  /// a row is that of the record's start tag. No record at all is an error unless the drop `mayBeEmpty`.
  public static func transcribe(
    path: String, displayName: String, encoding: TextEncoding? = nil, recordElements: Set<String>,
    columns: [String: Int], columnCount: Int, mayBeEmpty: Bool = false, into writer: TranscriptWriter,
    foldName: @escaping (String) -> String
  ) throws(Problem) -> XMLShape {
    let file = try SequentialFile(path: path, displayName: displayName)
    let content = try Content(of: file, displayName: displayName, override: encoding)
    let names = XMLNames(recordElements: recordElements, columns: columns, foldName: foldName)
    let reader = XMLRecordReader(names: names, columnCount: columnCount, writer: writer)
    let invalid = try parse(file, content, with: reader, writer, displayName: displayName)
    let records = reader.records
    if records.recordCount == 0, !mayBeEmpty {
      throw Problem(.xmlNoRecords, file: displayName, details: [recordElements.sorted().joined(separator: "、")])
    }
    return XMLShape(
      encoding: content.encoding, recordCount: records.recordCount, unknownNames: records.names.unknownNames,
      repeatedValueCount: records.repeatedValueCount, invalidSequenceCount: invalid)
  }

  /// Lets a reader look at the whole file.
  static func read(path: String, displayName: String, with reader: XMLReader) throws(Problem) {
    let file = try SequentialFile(path: path, displayName: displayName)
    let content = try Content(of: file, displayName: displayName, override: nil)
    _ = try parse(file, content, with: reader, nil, displayName: displayName)
  }

  /// How to read the file, found by a first pass over it.
  private struct Content {
    var encoding: TextEncoding
    /// Where the text begins, behind a byte order mark.
    var start = 0
    /// Whether the bytes can go to the parser as they are.
    var isStrictUTF8 = false

    init(of file: SequentialFile, displayName: String, override: TextEncoding?) throws(Problem) {
      var bytes = try file.next()
      if bytes.isEmpty { throw Problem(.emptyFile, file: displayName) }
      let mark = ByteOrderMark(bytes)
      if let mark, override == nil || override == mark.encoding { start = mark.length }
      encoding = override ?? mark?.encoding ?? .gb18030
      if encoding == .utf16le { return }
      // Without a mark, `<` and a NUL can begin UTF-16 only.
      if override == nil, mark == nil, bytes.count >= 2, bytes[0] == 0x3C, bytes[1] == 0 {
        encoding = .utf16le
        return
      }
      if override == .gb18030 { return }
      var check = UTF8Check()
      var plausibility = UTF8Plausibility()
      while !bytes.isEmpty {
        check.add(bytes)
        plausibility.add(bytes)
        bytes = try file.next()
      }
      check.finish()
      isStrictUTF8 = check.invalidCount == 0
      // A damaged byte makes no GB18030 of a file that is UTF-8 all over.
      if isStrictUTF8 || plausibility.isDamagedUTF8 { encoding = .utf8 }
    }
  }

  private static func parse(
    _ file: SequentialFile, _ content: Content, with reader: XMLReader, _ writer: TranscriptWriter?, displayName: String
  ) throws(Problem) -> Int {
    try file.rewind(to: content.start)
    var transcoder = Transcoder(from: content.encoding)
    while true {
      let bytes = try file.next()
      if bytes.isEmpty { break }
      if content.isStrictUTF8 {
        reader.push(bytes)
      } else {
        transcoder.add(bytes) { reader.push($0) }
      }
      if let fault = reader.fault { throw fault.problem(file: displayName) }
      if let failure = writer?.failure { throw failure }
    }
    transcoder.finish { reader.push($0) }
    reader.finish()
    if let fault = reader.fault { throw fault.problem(file: displayName) }
    return transcoder.invalidCount
  }
}
