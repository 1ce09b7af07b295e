import Civil
import Foundation
import Testing

@testable import Feeds

/// Drops of each format, drops that are something else, and one dataset in all three.
@Suite("formats of drops")
struct FormatTests {
  private static func refused(_ name: String, _ bytes: some Sequence<UInt8>) throws -> [String] {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211001-delta.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, name, Data(bytes))
    let read = try inbox.read([.deaths])
    #expect(try read.values("id", .deaths) == [Sample.id(1)], "the other drop is used")
    return try read.dataset(.deaths).refused.map(\.problem).map { "\($0.kind.rawValue) \($0.details.joined())" }
  }

  @Test(
    "a file that is not what its ending says",
    arguments: [
      ("20211031-delta.csv", "PK\u{3}\u{4}xxxx", "zip/xlsx"),
      ("20211031-delta.csv", "<?xml version=\"1.0\"?><ROWS/>", "xml"),
      ("20211031-delta.csv", "\u{FEFF} \n<ROWS/>", "xml"), ("20211031-delta.csv", "%PDF-1.4", "pdf"),
      ("20211031-delta.xml", "公民身份号码,姓名,死亡日期\n", "text"), ("20211031-delta.xlsx", "公民身份号码,姓名,死亡日期\n", "text"),
      ("20211031-delta.xlsx", "<html></html>", "xml"), ("20211031-delta.xml", "PK\u{3}\u{4}", "zip/xlsx"),
    ])
  func wrongFormat(_ name: String, _ content: String, _ kind: String) throws {
    #expect(try FormatTests.refused(name, Array(content.utf8)) == ["wrongFormat \(kind)"])
  }

  @Test(
    "binary formats under the ending of text",
    arguments: [([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "xls"), ([0x1F, 0x8B, 0x08], "gzip")] as [([UInt8], String)])
  func binary(_ bytes: [UInt8], _ kind: String) throws {
    #expect(try FormatTests.refused("20211031-delta.csv", bytes) == ["wrongFormat \(kind)"])
    #expect(try FormatTests.refused("20211031-delta.xlsx", bytes) == ["wrongFormat \(kind)"])
  }

  @Test("an empty file of each format", arguments: ["csv", "xml", "xlsx"])
  func empty(_ ending: String) throws {
    #expect(try FormatTests.refused("20211031-delta.\(ending)", []) == ["emptyFile "])
  }

  @Test(
    "hostile XML is refused, nothing else suffers",
    arguments: [
      ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><ROWS><ROW><XM>&x;</XM></ROW></ROWS>", "xmlDoctype"),
      ("<!DOCTYPE a [<!ENTITY x \"xx\"><!ENTITY y \"&x;&x;\">]><ROWS><ROW><XM>&y;</XM></ROW></ROWS>", "xmlDoctype"),
      (String(repeating: "<a>", count: 400), "xmlDepth"), ("<ROWS><ROW><XM>金某</ROW></ROWS>", "xmlMalformed"),
      ("<ROWS><ROW><XM>金某</XM>", "xmlMalformed"), ("<RESULT><CODE>0</CODE></RESULT>", "xmlNoRecords"),
    ])
  func hostileXML(_ text: String, _ kind: String) throws {
    #expect(
      try FormatTests.refused("20211031-delta.xml", Array(text.utf8)).map { $0.prefix { $0 != " " } } == [
        Substring(kind)
      ])
  }

  @Test("XML with rows, in a SOAP envelope with attributes, with Chinese element names: the same records and lines")
  func xml() throws {
    let texts = [
      "<DATASET>\n<HEAD><CODE>1</CODE></HEAD>\n<ROWS>\n<ROW><GMSFHM>\(Sample.id(1))</GMSFHM><XM><![CDATA[金某]]></XM><SWRQ>20211005</SWRQ></ROW>\n</ROWS></DATASET>",
      "<?xml version=\"1.0\"?>\n<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>\n<result>\n<row gmsfhm=\"\(Sample.id(1))\" xm=\"金某\" swrq=\"2021-10-05\" zxrq=\"\"/></result></s:Body></s:Envelope>",
      "<x:数据 xmlns:x=\"urn:x\">\n<!-- 注释 -->\n\n<x:Row><x:公民身份号码>\(Sample.id(1))</x:公民身份号码><x:姓名>金某</x:姓名><x:死亡日期>2021年10月5日</x:死亡日期><x:注销日期/></x:Row></x:数据>",
    ]
    for text in texts {
      let inbox = try TemporaryInbox()
      try inbox.add(.deaths, "20211031-delta.xml", text)
      let read = try inbox.read([.deaths])
      #expect(read.records(.deaths) == [[Sample.id(1), "金某", "2021-10-05", "", ""]], "\(text.prefix(40))")
      #expect(try read.dataset(.deaths).origin(of: try #require(read.places(.deaths).first))?.line == 4)
    }
  }

  @Test("XML: unusable records are quarantined with the line of their element; unknown elements are noted; flags count")
  func xmlQuarantine() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(
      .deaths, "20211030-delta.xml",
      "<ROWS><ROW><GMSFHM>\(Sample.id(1))</GMSFHM><XM>金某</XM><SWRQ>20211005</SWRQ></ROW></ROWS>")
    try inbox.add(
      .deaths, "20211031-delta.xml",
      "<ROWS>\n<ROW><GMSFHM>1</GMSFHM><XM>金某</XM><SWRQ>20211005</SWRQ></ROW>\n<ROW><GMSFHM>\(Sample.id(2))</GMSFHM><SWRQ>20211005</SWRQ><HHDD>某地</HHDD></ROW>\n<ROW><GMSFHM>\(Sample.id(1))</GMSFHM><操作标志>D</操作标志></ROW></ROWS>"
    )
    let read = try inbox.read([.deaths])
    #expect(try read.quarantine(.deaths) == ["2|id|1|id-length", "3|name||missing"])
    #expect(try read.dataset(.deaths).notes.map(\.details) == [["HHDD"]])
    #expect(read.places(.deaths) == [])
    #expect(try read.dataset(.deaths).recordsDeleted == 1)
  }

  @Test("workbooks of other programs become records; their titles, totals and damage do not")
  func fixtures() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.custody, "20211031-full.xlsx", try FormatTests.fixture("openpyxl.xlsx"))
    try inbox.add(.assistance, "20211031-full.xlsx", try FormatTests.fixture("shared-strings.xlsx"))
    let read = try inbox.read([.custody, .assistance])
    // The numbers of the fixtures have wrong check characters, but for a damaged one whose digits are lost.
    #expect(
      try read.quarantine(.custody).map { $0.split(separator: "|", omittingEmptySubsequences: false).last }
        == [
          "id-check-character", "id-digits-lost", "id-check-character", "id-length",
        ].prefix(try read.quarantine(.custody).count).map { Substring($0) })
    #expect(try read.dataset(.custody).used.first?.encoding == nil)
    #expect(try read.dataset(.custody).used.first?.columns.map(\.field) == ["id", "name", "startDate"])
    #expect(try read.quarantine(.assistance).count == 2)
  }

  private static func fixture(_ name: String) throws -> Data {
    try Data(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/\(name)"))
  }

  @Test("one dataset in CSV, XML and XLSX gives the same records, whatever is in it", arguments: [1, 2, 3, 4])
  func sameRecords(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let heads = ["公民身份号码", "姓名", "死亡日期", "注销日期", "区划代码"]
    let cells = [
      ["金某", "李  强", "欧阳·某某", "买买提•艾力", "𠮷某", "a<b>&\"c\"", "王某(已故)", "", "O'某", "金,某;|某"],
      ["20211005", "2021-10-05", "2021年10月5日", "44474", "20210230", "不详", "", "2021/10/5 08:00"],
      ["222405001001", "222405001", "222405", "安民街道海兰社区", "某处", ""],
    ]
    let rows = (0..<40).map { number -> [String] in
      let id = number % 9 == 8 ? "2224051945" : Sample.id(number)
      return [id] + [0, 1, 1, 2].map { cells[$0].randomElement(using: &generator) ?? "" }
    }
    let results = try ["csv", "xml", "xlsx"].map { format -> TemporaryInbox.Reading in
      let inbox = try TemporaryInbox()
      try inbox.add(.deaths, "20211031-delta.\(format)", FormatTests.drop(heads, rows, format))
      return try inbox.read([.deaths])
    }
    let reference = results[0].records(.deaths)
    #expect(reference.count > 5 && reference.count < 40)
    for result in results {
      #expect(result.records(.deaths) == reference)
      #expect(try result.refused(.deaths) == [])
      // All but the line, which each format counts in its own way.
      #expect(
        try result.quarantine(.deaths).map { $0.drop { $0 != "|" } }
          == results[0].quarantine(.deaths).map { $0.drop { $0 != "|" } })
      #expect(try result.dataset(.deaths).recordsRead == 40)
    }
  }

  private static func drop(_ heads: [String], _ rows: [[String]], _ format: String) -> Data {
    switch format {
    case "csv":
      let lines = ([heads] + rows).map {
        $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      }
      return Data(lines.joined(separator: "\r\n").utf8)
    case "xml":
      let records = rows.map { row in
        "<ROW>" + zip(heads, row).map { "<\($0)>\(escaped($1))</\($0)>" }.joined() + "</ROW>"
      }
      return Data("<ROWS>\n\(records.joined(separator: "\n"))\n</ROWS>".utf8)
    default:
      let table = ([heads] + rows).enumerated().map { line, row in
        let cells = row.enumerated().map { column, text in
          text.isEmpty
            ? ""
            : "<c r=\"\(["A", "B", "C", "D", "E"][column])\(line + 1)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped(text))</t></is></c>"
        }
        return "<row r=\"\(line + 1)\">\(cells.joined())</row>"
      }
      let folder = TemporaryFolder()
      let path = folder.file("drop.xlsx")
      WorkbookBuilder([("名单", table.joined())]).write(to: path)
      return (try? Data(contentsOf: URL(filePath: path))) ?? Data()
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing(
      "\"", with: "&quot;")
  }
}
