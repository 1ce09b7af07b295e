import Civil
import Testing

@testable import Feeds

@Suite("hostile workbooks that come back", .serialized)
struct HostileWorkbookTests {
  private static let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
  private static let sheet = "xl/worksheets/sheet1.xml"

  @Test("a DTD in any part is refused", arguments: ["xl/workbook.xml", "xl/sharedStrings.xml", sheet])
  func entities(part: String) {
    var builder = WorkbookBuilder([("S", HostileWorkbookTests.row)], strings: [])
    builder.set(part, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")
    #expect(WorkbookCells.problem(builder)?.kind == .xmlDoctype)
  }

  @Test("a sheet that unpacks to far more than its packed size is refused")
  func bomb() {
    let blank = "<row>\(String(repeating: " ", count: 100))</row>"
    let builder = WorkbookBuilder([("S", String(repeating: blank, count: 720_000))])
    #expect(WorkbookCells.problem(builder)?.kind == .xlsxBomb)
  }

  @Test(
    "damaged sheets are refused with their part",
    arguments: [
      "<row><c t=\"s\"><v>1</v></c></row>", "<row><c r=\"XFE1\"><v>1</v></c></row>", "<row r=\"1048577\"/>",
      "<row r=\"0\"/>", "<row><c>",
    ])
  func damaged(rows: String) {
    let problem = WorkbookCells.problem(WorkbookBuilder([("S", rows)], strings: ["<t>a</t>"]))
    #expect(problem?.kind == .xlsxMalformed)
    #expect(problem?.details == [HostileWorkbookTests.sheet])
  }

  @Test("nested elements, no sheet")
  func shapes() {
    #expect(WorkbookCells.problem(WorkbookBuilder([("S", String(repeating: "<a>", count: 300))]))?.kind == .xmlDepth)
    #expect(WorkbookCells.problem(WorkbookBuilder([]))?.kind == .xlsxNoSheet)
  }

  @Test("the longest text a cell can hold, emoji, marks of direction and escaped halves of pairs come through")
  func texts() throws {
    let long = String(repeating: "a", count: 32_767)
    let rows = "<row><c t=\"str\"><v>\(long)</v></c><c t=\"str\"><v>👵🏽\u{202E}文_xD800_</v></c></row>"
    let book = try WorkbookCells(WorkbookBuilder([("S", rows)]))
    #expect(book["A1"]?.value == .text(long))
    #expect(book["B1"]?.value == .text("👵🏽\u{202E}文_xD800_"))
  }

  @Test("a text longer than a cell can hold is cut, so that a flood of them fits the memory")
  func longerTexts() throws {
    let rows = "<row><c t=\"str\"><v>\(String(repeating: "a", count: 1 << 20))</v></c></row>"
    guard case .text(let text)? = try WorkbookCells(WorkbookBuilder([("S", rows)]))["A1"]?.value else {
      Issue.record("no text")
      return
    }
    #expect(text.utf8.count == CellText.limit + 1)
  }
}
