import Civil
import Testing

@testable import Feeds

@Suite("hostile XLSX", .serialized)
struct XLSXHostileInputTests {
  private static let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
  private static let sheet = "xl/worksheets/sheet1.xml"

  @Test("no container, half a container, a damaged one, an encrypted one")
  func containers() throws {
    let folder = TemporaryFolder()
    let path = folder.file("whole.xlsx")
    WorkbookBuilder([("S", XLSXHostileInputTests.row)]).write(to: path)
    let whole = try SequentialFile(path: path, displayName: "whole").next().map { $0 }
    var damaged = whole
    for index in 60..<90 { damaged[index] ^= 0x55 }
    let encrypted = folder.file("encrypted.xlsx")
    WorkbookBuilder([("S", XLSXHostileInputTests.row)]).write(to: encrypted, password: "secret")
    let paths = [
      folder.write([Array("a,b\n1,2\n".utf8)], to: "text"), folder.write([], to: "empty"),
      folder.write([Array(whole[..<(whole.count / 2)])], to: "half"), folder.write([damaged], to: "damaged"), encrypted,
      folder.write([[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)], to: "ole"),
      folder.path + "/none",
    ]
    for path in paths {
      #expect(XLSXBook.problem { try XLSXBook(path: path) }?.kind == .xlsxContainer, "\(path)")
    }
    #expect(try XLSXBook(path: path).text == "1\t1\n")
  }

  @Test(
    "parts that are missing or malformed are named",
    arguments: [
      ("xl/workbook.xml", nil, "xl/workbook.xml"),
      ("xl/workbook.xml", "<workbook>", "xl/workbook.xml"),
      ("xl/_rels/workbook.xml.rels", "<Relationships", "xl/_rels/workbook.xml.rels"),
      ("xl/sharedStrings.xml", nil, "xl/sharedStrings.xml"),
      ("xl/sharedStrings.xml", "<sst><si></sst>", "xl/sharedStrings.xml"),
      (sheet, nil, sheet),
      (sheet, "", sheet),
      (sheet, "<worksheet><sheetData><row>", sheet),
      (sheet, "<worksheet><sheetData><row><c t=\"s\"><v>1</v></c></row></sheetData></worksheet>", sheet),
      (sheet, "<worksheet><sheetData><row><c t=\"s\"><v>-1</v></c></row></sheetData></worksheet>", sheet),
      (sheet, "<worksheet><sheetData><row><c r=\"XFE1\"><v>1</v></c></row></sheetData></worksheet>", sheet),
      (sheet, "<worksheet><sheetData><row><c r=\"XFD1\"/><c/></row></sheetData></worksheet>", sheet),
      (sheet, "<worksheet><sheetData><row><c r=\"1\"/></row></sheetData></worksheet>", sheet),
      (sheet, "<worksheet><sheetData><row r=\"1048577\"/></sheetData></worksheet>", sheet),
      (sheet, "<worksheet><sheetData><row r=\"1048576\"/><row/></sheetData></worksheet>", sheet),
      (sheet, "<worksheet><sheetData><row r=\"x\"/></sheetData></worksheet>", sheet),
    ] as [(String, String?, String)])
  func malformed(part: String, content: String?, named: String) {
    var builder = WorkbookBuilder([("S", XLSXHostileInputTests.row)], strings: ["<t>a</t>"])
    builder.set(part, content)
    let problem = XLSXBook.problem(builder)
    #expect(problem?.kind == .xlsxMalformed)
    #expect(problem?.details == [named])
  }

  @Test("the last column and the last row are read")
  func limits() throws {
    let book = try XLSXBook(rows: "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")
    #expect(book.text.hasPrefix("1048576\t") && book.text.hasSuffix("\t1\n"))
  }

  @Test("a workbook without a sheet, or with hidden ones only, has no sheet")
  func noSheet() {
    #expect(XLSXBook.problem(WorkbookBuilder([]))?.kind == .xlsxNoSheet)
    let hidden = WorkbookBuilder([("S", XLSXHostileInputTests.row)], states: ["S": "hidden"])
    #expect(XLSXBook.problem(hidden)?.kind == .xlsxNoSheet)
  }

  @Test("a DTD in any part is refused", arguments: ["xl/workbook.xml", "xl/sharedStrings.xml", sheet])
  func doctype(part: String) {
    var builder = WorkbookBuilder([("S", XLSXHostileInputTests.row)], strings: [])
    builder.set(part, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")
    #expect(XLSXBook.problem(builder)?.kind == .xmlDoctype)
  }

  @Test("elements nested too deep are refused")
  func depth() {
    let nested = String(repeating: "<a>", count: 100_000)
    #expect(XLSXBook.problem(WorkbookBuilder([("S", nested)]))?.kind == .xmlDepth)
  }

  @Test("a part that unpacks to far more than its packed size is refused early")
  func bomb() {
    // Every row the same: 80 MB that pack to a few hundredths of a percent.
    let blank = "<row>\(String(repeating: " ", count: 100))</row>"
    let problem = XLSXBook.problem(WorkbookBuilder([("S", String(repeating: blank, count: 720_000))]))
    #expect(problem?.kind == .xlsxBomb)
    #expect(problem?.details == ["64"])
  }

  @Test("a large part that hardly packs is read")
  func largeSheet() throws {
    let folder = TemporaryFolder()
    let path = folder.file("large.xlsx")
    let row = "<row>\(String(repeating: " ", count: 100_000))<c><v>1</v></c></row>"
    WorkbookBuilder([("S", String(repeating: row, count: 800))]).write(to: path, isCompressed: false)
    #expect(try XLSXBook(path: path).shape.rowCount == 800)
  }

  @Test("a long shared string used often does not fill the disk")
  func amplification() throws {
    let folder = TemporaryFolder()
    let writer = try TranscriptWriter(folder: folder.path)
    var strings = SharedStrings()
    strings.append(Array(repeating: 0x61, count: 65_536))
    let reader = SheetReader(
      part: XLSXHostileInputTests.sheet, strings: strings, displayName: "book", into: writer, transcriptLimit: 1 << 20)
    let row = "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 4) + "</row>"
    let sheet = "<worksheet><sheetData>" + String(repeating: row, count: 1_000) + "</sheetData></worksheet>"
    Array(sheet.utf8).withUnsafeBufferPointer { reader.push($0) }
    #expect(reader.fault?.problem(file: "book", part: "sheet").kind == .xlsxBomb)
    #expect(writer.byteCount < 2 << 20)
  }
}
