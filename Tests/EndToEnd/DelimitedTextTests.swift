import Foundation
import Testing

@Suite("Reading delimited text") struct DelimitedTextTests {
  @Test("understands quotes, doubled quotes, commas and line ends in quotes, and empty cells")
  func quotes() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/table.csv"
    try "a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n,\"\"\n\"\"\"\",z\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    let table = try DelimitedText(file: file)
    #expect(table.count == 3)
    #expect(try table.rows(["a", "b"]) == [["", ""], ["\"", "z"], ["x, \"y\"", "two\nlines"]])
    #expect(throws: DelimitedText.ColumnMissing.self) { try table.rows(["c"]) }
  }
}
