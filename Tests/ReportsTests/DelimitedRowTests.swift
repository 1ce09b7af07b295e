import Testing

@testable import Reports

@Suite struct DelimitedRowTests {
  @Test(arguments: [
    "plain", "", " spaces ", "a,b", "\"", "a\"b", "\"\"", "line\nbreak", "line\r\nbreak", "\r", "nul\u{0}", "tab\t",
    "𠮷",
    "\u{FEFF}", "=1+1",
  ])
  func `what is written is what is read`(text: String) {
    for end in [DelimitedRow.LineEnd.lineFeed, .carriageReturnLineFeed] {
      var row = DelimitedRow(lineEnd: end)
      let bytes = row.row(["first", text, "last"]) + row.row([text, text])
      #expect(DelimitedReader.rows(bytes) == [["first", text, "last"], [text, text]])
    }
  }

  @Test func `only what needs quotes has them`() {
    var row = DelimitedRow(lineEnd: .lineFeed)
    #expect(String(decoding: row.row(["a", "b c", "d,e", "f\"g"]), as: UTF8.self) == "a,b c,\"d,e\",\"f\"\"g\"\n")
  }
}
