import Civil
import Testing

@testable import Feeds

@Suite("Workbooks that people filled in")
struct WorkbookFileTests {
  @Test("every kind of cell, as stored")
  func kinds() throws {
    let cells = [
      "<c r=\"A1\" t=\"s\"><v>1</v></c>", "<c r=\"B1\" t=\"inlineStr\"><is><r><t>已</t></r><r><t>追回</t></r></is></c>",
      "<c r=\"C1\" t=\"str\"><f>A1&amp;\"x\"</f><v>李x</v></c>", "<c r=\"D1\" t=\"b\"><v>1</v></c>",
      "<c r=\"E1\" t=\"e\"><f>NA()</f><v>#N/A</v></c>", "<c r=\"F1\"><v>1200.50</v></c>",
      "<c r=\"G1\" t=\"n\"><f>SUM(F1:F1)</f><v>1.2005E3</v></c>", "<c r=\"H1\"><f>F1</f></c>",
      "<c r=\"I1\" t=\"d\"><v>2026-11-24T00:00:00</v></c>", "<c r=\"J1\"><v>nan</v></c>",
      "<c r=\"K1\" t=\"s\"><v>0</v></c>",
      "<c r=\"L1\" t=\"str\"><v>_x000D_</v></c>", "<c r=\"M1\" s=\"4\"/>",
    ]
    let book = try WorkbookCells(
      WorkbookBuilder([("S", "<row r=\"1\">\(cells.joined())</row>")], strings: ["<t/>", "<t>属实</t>"]))
    #expect(
      book.text() == [
        "A1=\"属实\"", "B1=\"已追回\"", "C1==\"李x\"", "D1=true", "E1==!#N/A", "F1=1200.50", "G1==1.2005E3", "H1==\"\"",
        "I1=\"2026-11-24T00:00:00\"", "J1=\"nan\"", "L1=\"\r\"",
      ])
  }

  @Test("all sheets, hidden ones too, in the order of the tabs; blank rows are left out, cells put in order")
  func sheets() throws {
    let book = try WorkbookCells(
      WorkbookBuilder(
        [
          (
            "甲",
            "<row r=\"3\"><c r=\"AB3\"><v>2</v></c><c r=\"A3\"><v>1</v></c><c r=\"A3\"><v>9</v></c></row><row r=\"4\"/>"
          ),
          ("乙", "<row r=\"1048576\"><c r=\"XFD1048576\"><v>3</v></c></row>"), ("空", ""),
        ],
        states: ["乙": "veryHidden"]))
    #expect(book.file.sheets.map(\.name) == ["甲", "乙", "空"])
    #expect(book.file.sheets.map(\.isVisible) == [true, false, true])
    #expect(book.text() == ["A3=1", "AB3=2"])
    #expect(book.text(ofSheet: 1) == ["XFD1048576=3"])
    #expect(book.sheets[2].isEmpty)
    #expect(book.sheets[0][0][28]?.value == .number("2"))
    #expect(book.sheets[0][0][2] == nil)
  }

  @Test("the same cells from openpyxl and from LibreOffice, which saved what openpyxl wrote")
  func programs() throws {
    let openpyxl = try WorkbookCells(path: WorkbookFileTests.path("typed-openpyxl.xlsx"))
    #expect(
      openpyxl.text() == [
        "A1=\"案件编号\"", "B1=\"金额（元）\"", "C1=\"办理日期\"", "D1=\"备注\"", "A3=\"0000001-8\"", "B3=1200.5", "C3=46350",
        "D3==\"\"", "A4=\"0000002-6\"", "B4=\"￥１，２００．００\"", "C4=\"2026年11月24日\"", "D4=true", "B5=0.3",
        "C5=20261124", "D5==\"\"", "D6=\" 换行\n第二行 \"",
      ])
    let libreOffice = try WorkbookCells(path: WorkbookFileTests.path("typed-libreoffice.xlsx"))
    // LibreOffice calculates, and writes truth as a formula.
    #expect(
      libreOffice.text()
        == openpyxl.text().map { text in
          ["D3==\"\"": "D3==2", "D5==\"\"": "D5==!#N/A", "D4=true": "D4==true"][text] ?? text
        })
    for book in [openpyxl, libreOffice] {
      #expect(book.file.sheets.map(\.isVisible) == [true, false])
      #expect(book.text(ofSheet: 1) == ["A1=\"format\"", "B1=1"])
    }
  }

  @Test("days of a workbook that counts from 1904 are the days it shows")
  func days1904() throws {
    let book = try WorkbookCells(path: WorkbookFileTests.path("typed-libreoffice-1904.xlsx"))
    #expect(book.file.countsFrom1904)
    #expect(book["C3"]?.value == .number("44888"))
    for cell in ["C3", "C4", "C5"] {
      #expect(try book[cell]?.day(countsFrom1904: true).get().description == "2026-11-24", "\(cell)")
    }
  }

  @Test("a hundred thousand rows are read within seconds")
  func large() throws {
    let folder = TemporaryFolder()
    let path = folder.file("large.xlsx")
    let cells = (0..<20).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined() + "<c><v>1200.5</v></c>"
    var rows = ""
    for row in 1...100_000 { rows += "<row r=\"\(row)\">\(cells)</row>" }
    WorkbookBuilder([("S", rows)], strings: (0..<20).map { "<t>值\($0)</t>" }).write(to: path, isCompressed: false)
    let file = try WorkbookFile(path: path, displayName: "large.xlsx")
    var count = 0
    let clock = ContinuousClock()
    let time = try clock.measure { try file.readRows(ofSheet: 0) { count += $0.cells.count } }
    #expect(count == 2_100_000)
    // A debug build is several times slower than one for use, which has three seconds.
    #expect(time < .seconds(30))
  }

  private static func path(_ name: String) -> String {
    let here = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return "/\(here)/Fixtures/\(name)"
  }
}
