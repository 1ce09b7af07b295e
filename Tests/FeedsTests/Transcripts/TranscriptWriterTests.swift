import Civil
import Glibc
import Testing

@testable import Feeds

@Suite("transcript writer")
struct TranscriptWriterTests {
  private let folder = TemporaryFolder()

  @Test("quotes what would be mistaken for a separator, and nothing else")
  func quoting() throws {
    let writer = try TranscriptWriter(folder: folder.path)
    writer.append(line: 7, cells: ["李 强", "", "a,b;c|d", "'1"].map(\.utf8))
    writer.append(line: 1_048_576, cells: ["tab\there", "line\nbreak", "cr\r", "\"", "a\"b\"\"c"].map(\.utf8))
    let transcript = try writer.finish()
    #expect(
      transcript.text == """
        7\t李 强\t\ta,b;c|d\t'1
        1048576\t"tab\there"\t"line\nbreak"\t"cr\r"\t\"\"\"\"\t"a""b""\""c"\n
        """)
    #expect(transcript.recordCount == 2)
    #expect(transcript.byteCount == transcript.bytes.count)
  }

  @Test("cells longer than the buffer come out whole")
  func longCells() throws {
    let writer = try TranscriptWriter(folder: folder.path)
    let long = String(repeating: "字\"", count: 100_000)
    for line in 1...3 { writer.append(line: line, cells: [Array(long.utf8), Array("x".utf8)]) }
    let transcript = try writer.finish()
    let quoted = "\"" + String(repeating: "字\"\"", count: 100_000) + "\""
    #expect(transcript.text == (1...3).map { "\($0)\t\(quoted)\tx\n" }.joined())
  }

  @Test("the file has no name and is its owner's only")
  func privacy() throws {
    let writer = try TranscriptWriter(folder: folder.path)
    writer.append(line: 1, cells: ["a".utf8])
    let transcript = try writer.finish()
    var facts = stat()
    #expect(fstat(transcript.descriptor, &facts) == 0)
    #expect(facts.st_mode & 0o777 == 0o600)
    #expect(facts.st_nlink == 0)
    #expect(folder.isEmpty)
  }

  @Test("the file is closed with the transcript")
  func closing() throws {
    let descriptor: Int32
    do {
      let transcript = try TranscriptWriter(folder: folder.path).finish()
      descriptor = transcript.descriptor
      #expect(fcntl(descriptor, F_GETFD) == FD_CLOEXEC)
    }
    var facts = stat()
    // Another test may have been given the number meanwhile, but not a file without a name and without bytes.
    #expect(fstat(descriptor, &facts) != 0 || facts.st_nlink != 0 || facts.st_size != 0)
  }

  @Test("a folder that is not there is a problem")
  func missingFolder() {
    #expect(throws: Problem.self) { try TranscriptWriter(folder: folder.path + "/none") }
  }
}
