import Testing

@testable import Feeds

@Suite("XLSX")
struct XLSXTranscriberTests {
  @Test("shared strings: plain, formatted runs, reading aids, escapes, white space")
  func sharedStrings() throws {
    let book = try XLSXBook(
      rows: "<row r=\"1\">\((0..<6).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined())</row>",
      strings: [
        "<t>姓名</t>",
        "<r><rPr><b/></rPr><t>身份</t></r><r><t xml:space=\"preserve\"> 证号</t></r>",
        "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>",
        "<t>_x000D_a_x005F_x0041__xZZZZ__x0000_</t>",
        "<t/>",
        "<t>&lt;末&amp;</t>",
      ])
    #expect(book.text == "1\t姓名\t身份 证号\t東京\t\"\ra_x0041__xZZZZ__x0000_\"\t\t<末&\n")
  }

  @Test("every kind of cell, numbers as stored")
  func cellKinds() throws {
    let cells = [
      "<c r=\"A1\" t=\"inlineStr\"><is><t>李</t><rPh><t>り</t></rPh></is></c>",
      "<c r=\"B1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>",
      "<c r=\"C1\" t=\"str\"><f>A1&amp;\"x\"</f><v>李x</v></c>",
      "<c r=\"D1\" t=\"b\"><v>1</v></c>", "<c r=\"E1\" t=\"b\"><v>0</v></c>",
      "<c r=\"F1\" t=\"e\"><v>#N/A</v></c>",
      "<c r=\"G1\"><v>2.22405194503120E+17</v></c>", "<c r=\"H1\" s=\"14\"><v>44500</v></c>",
      "<c r=\"I1\" t=\"n\"><f>SUM(A1:B1)</f><v>600.5</v></c>",
      "<c r=\"J1\" t=\"d\"><v>2021-10-31</v></c>", "<c r=\"K1\"><f>A1</f></c>",
      "<c r=\"L1\"><v>222405194503120014</v></c>",
    ]
    let book = try XLSXBook(rows: "<row r=\"1\">\(cells.joined())</row>")
    #expect(
      book.text
        == "1\t李\tab\t李x\tTRUE\tFALSE\t#N/A\t2.22405194503120E+17\t44500\t600.5\t2021-10-31\t\t222405194503120014\n")
  }

  @Test("cells and rows by reference, in order where there is none; blank rows leave a gap in the numbers")
  func references() throws {
    let book = try XLSXBook(
      rows: """
        <row><c t="str"><v>a</v></c><c r="D1"><v>1</v></c><c><v>2</v></c></row>
        <row r="4" ht="20"><c r="B4" s="3"/><c r="C4"/></row><row r="5"/>
        <row r="7"><c r="C7"><v>c</v></c><c r="A7"><v>b</v></c><c r="C7"><v>later</v></c></row>
        <row><c r="AA8"><v>9</v></c></row>
        """)
    let wide = String(repeating: "\t", count: 27)
    #expect(book.text == "1\ta\t\t\t1\t2\n7\tb\t\tc\t\t\n8\(wide)9\n")
    #expect(book.shape.rowCount == 3)
    #expect(book.shape.columnCount == 27)
  }

  @Test("rows are filled up to the widest before, but not after a stray cell far to the right")
  func padding() throws {
    let book = try XLSXBook(
      rows: """
        <row><c><v>title</v></c></row><row><c><v>a</v></c><c><v>b</v></c><c><v>c</v></c></row>
        <row><c><v>1</v></c></row><row><c r="XFD4"><v>x</v></c></row><row><c><v>1</v></c></row>
        """)
    let rows = book.text.split(separator: "\n").map { $0.count { $0 == "\t" } }
    #expect(rows == [1, 3, 3, 16_384, 256])
  }

  @Test("the first visible worksheet is read; others with content are named")
  func sheets() throws {
    func row(_ text: String) -> String { "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\(text)</v></c></row>" }
    let builder = WorkbookBuilder(
      [
        ("隐藏", row("hidden")), ("深藏", row("very")), ("图表", row("chart")), ("数据&amp;", row("data")),
        ("空", "<row r=\"1\"><c r=\"A1\" s=\"2\"/></row>"), ("其他", row("other")), ("也藏", row("h")),
      ],
      states: ["隐藏": "hidden", "深藏": "veryHidden", "也藏": "hidden"])
    var book = builder
    for index in book.parts.indices where book.parts[index].name == "xl/_rels/workbook.xml.rels" {
      let text = String(decoding: book.parts[index].content, as: UTF8.self)
      book.parts[index].content = Array(
        text.split(separator: "<Relationship ").map { part in
          part.hasPrefix("Id=\"rId3\"")
            ? part.split(separator: "/worksheet\"").joined(separator: "/chartsheet\"") : String(part)
        }.joined(separator: "<Relationship ").utf8)
    }
    let read = try XLSXBook(book)
    #expect(read.text == "1\tdata\n")
    #expect(read.shape == XLSXShape(sheet: "数据&", rowCount: 1, columnCount: 1, otherSheets: ["其他"]))
  }

  @Test("prefixed names and parts in unusual places, as some libraries write them")
  func prefixes() throws {
    var builder = WorkbookBuilder([])
    let office = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    builder.parts = []
    builder.set(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"/Book/Main.xml\"/></Relationships>"
    )
    builder.set(
      "Book/Main.xml",
      "<x:workbook xmlns:x=\"urn:s\" xmlns:k=\"\(office)\"><x:sheets><x:sheet name=\"一\" sheetId=\"1\" k:id=\"R\"/>"
        + "</x:sheets></x:workbook>")
    builder.set(
      "book/_rels/main.xml.rels",
      "<Relationships><Relationship Id=\"R\" Type=\"\(office)/worksheet\" Target=\"../data/./s.xml\"/></Relationships>")
    builder.set(
      "Data/S.xml",
      "\u{FEFF}<x:worksheet xmlns:x=\"urn:s\"><x:sheetData><x:row r=\"3\"><x:c r=\"B3\"><x:v>5</x:v></x:c></x:row>"
        + "</x:sheetData></x:worksheet>")
    #expect(try XLSXBook(builder).text == "3\t\t5\n")
  }

  @Test("a cell of more than 64 KiB is cut just beyond", arguments: [true, false])
  func longCell(isShared: Bool) throws {
    let long = String(repeating: "字", count: 50_000)
    let book =
      isShared
      ? try XLSXBook(rows: "<row><c t=\"s\"><v>0</v></c></row>", strings: ["<t>\(long)</t>"])
      : try XLSXBook(rows: "<row><c t=\"str\"><v>\(long)</v></c></row>")
    #expect(book.text.utf8.count == 65_538 + 3)
  }
}
