import Civil

#if canImport(Glibc)
  import Glibc
#endif

extension OpenFile {
  /// A transcript, to be read like any file.
  convenience init(_ transcript: Transcript, name: String) throws(Problem) {
    let descriptor = dup(transcript.descriptor)
    guard descriptor >= 0 else { throw Problem(.unreadable, file: name, details: [OpenFile.systemMessage()]) }
    self.init(taking: descriptor, name: name, size: transcript.byteCount)
  }
}

extension TranscriptWriter {
  /// A drop's text in UTF-8, with the same line ends, so that its lines keep their numbers.
  static func transcode(
    _ drop: Drop, from encoding: TextEncoding, skipping start: Int, folder: String
  ) throws(Problem) -> Transcript {
    try transcode(
      path: drop.path, displayName: drop.displayName, from: encoding, skipping: start, folder: folder)
  }

  /// A file's text in UTF-8, with the same line ends, so that its lines keep their numbers.
  static func transcode(
    path: String, displayName: String, from encoding: TextEncoding, skipping start: Int, folder: String
  ) throws(Problem) -> Transcript {
    let file = try SequentialFile(path: path, displayName: displayName)
    try file.rewind(to: start)
    let writer = try TranscriptWriter(folder: folder)
    var transcoder = Transcoder(from: encoding)
    while true {
      let piece = try file.next()
      if piece.isEmpty { break }
      transcoder.add(piece) { writer.appendText($0) }
    }
    transcoder.finish { writer.appendText($0) }
    return try writer.finish()
  }
}
