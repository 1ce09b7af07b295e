import Civil
import Testing

@testable import Feeds

@Suite("Ad-hoc files") struct AdHocFileTests {
  private static let rows = [["张三", "1950-01-02", "东山乡,一组"], ["朴 英姬", "1949-12-31", ""]]

  @Test("every encoding and delimiter gives the same table", arguments: [",", "\t", ";", "|"], TextEncoding.allCases)
  func forms(delimiter: String, encoding: TextEncoding) throws {
    let lines =
      ["姓名\(delimiter)出生\(delimiter)住址"]
      + Self.rows.map { $0.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: delimiter) }
    let text = lines.joined(separator: "\r\n") + "\r\n"
    let name =
      switch encoding {
      case .utf8: "UTF-8"
      case .gb18030: "GB18030"
      case .utf16le: "UTF-16LE"
      }
    let content = try AdHocContent(try #require(SystemConverter.encode(text, name)))
    #expect(content.columns == ["姓名", "出生", "住址"])
    #expect(content.rows == Self.rows)
    #expect(content.encoding == encoding)
    #expect(content.hasHeader)
  }

  @Test("titles above the header are left out, and so are empty lines")
  func titles() throws {
    let content = try AdHocContent("2026年火化名单,,\n\n单位：,殡仪馆,\n姓名,生日,乡镇\n甲乙,1950-1-1,东山\n\n丙丁,1951-1-1,西坪\n,,\n")
    #expect(content.columns == ["姓名", "生日", "乡镇"])
    // A line of delimiters is a row without values: whoever numbers rows counts it.
    #expect(content.rows == [["甲乙", "1950-1-1", "东山"], ["丙丁", "1951-1-1", "西坪"], ["", "", ""]])
  }

  @Test("without a header the first row is data and columns are numbered")
  func noHeader() throws {
    let content = try AdHocContent("rec-1,michaela,19151111\nrec-2,anna,19200101\n")
    #expect(!content.hasHeader)
    #expect(content.columns == ["column1", "column2", "column3"])
    #expect(content.rows.count == 2)
  }

  @Test("columns without a name get a number, those with the same name one each")
  func names() throws {
    let content = try AdHocContent("a,,a, b \"c\nx,y,z,w\n")
    #expect(content.columns == ["a", "column2", "a_2", "b \"c"])
  }

  @Test("spaces around values vanish, line breaks and quotation marks in them stay")
  func values() throws {
    let content = try AdHocContent("id, name ,x\n1, \u{3000}李 四\u{A0} ,\"two\nlines, \"\"quoted\"\" \"\n")
    #expect(content.columns == ["id", "name", "x"])
    #expect(content.rows == [["1", "李 四", "two\nlines, \"quoted\""]])
  }

  @Test("rows that are too wide or have an open quotation mark are counted and keep their numbers")
  func damage() throws {
    let content = try AdHocContent("a,b\n1,2,3\n\"x,y\n4,5\n6\n")
    #expect(content.tally == AdHocFile.Tally(rows: 4, tooWide: 1, damaged: 1))
    #expect(content.rows.count == 4)
    #expect(content.rows[0] == ["1", "2"])
    #expect(content.rows[2] == ["4", "5"])
    #expect(content.rows[3] == ["6", ""])
  }

  @Test("a row longer than any can be is counted as damaged; the rows after it are read")
  func longRow() throws {
    let long = String(repeating: "x", count: 3 << 20)
    let content = try AdHocContent("a,b\n1,2\n\(long),3\n4,5\n")
    #expect(content.rows == [["1", "2"], ["", ""], ["4", "5"]])
    #expect(content.tally.damaged == 1)
  }

  @Test("XML: the outermost repeated elements with values are the records")
  func xml() throws {
    let content = try AdHocContent(
      """
      <?xml version="1.0"?><file><head><from>x</from><to>y</to></head><list>
      <town name="a"><person id="1"><name>张三</name><home><village>一</village></home></person></town>
      <town name="b"><person id="2"><name> 李四 </name><home/></person>
      <person id="3"><home><village>三</village></home><died>2026-01-01</died></person></town></list></file>
      """)
    #expect(content.columns == ["id", "name", "village", "home", "died"])
    #expect(content.rows == [["1", "张三", "一", "", ""], ["2", "李四", "", "", ""], ["3", "", "三", "", "2026-01-01"]])
  }

  @Test("XML whose records have attributes only")
  func attributes() throws {
    let content = try AdHocContent("<rows><row a='1' b='x'/><row b='y'/></rows>")
    #expect(content.columns == ["a", "b"])
    #expect(content.rows == [["1", "x"], ["", "y"]])
  }

  @Test("workbooks: numbers shown as days become days, others stay as they are", arguments: [false, true])
  func workbook(countsFrom1904: Bool) throws {
    var builder = WorkbookBuilder([
      (
        "Sheet1",
        """
        <row r="1"><c t="str"><v>名单</v></c></row>
        <row r="3"><c t="str"><v>name</v></c><c t="str"><v>born</v></c><c t="str"><v>code</v></c></row>
        <row r="4"><c t="str"><v>李</v></c><c s="1"><v>18264</v></c><c s="0"><v>18264</v></c></row>
        <row r="6"><c t="str"><v>朴</v></c><c s="2"><v>59.5</v></c><c s="3"><v>7</v></c></row>
        """
      )
    ])
    builder.set(
      "xl/styles.xml",
      """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
      <numFmts><numFmt numFmtId="164" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;"/>
      <numFmt numFmtId="165" formatCode="0&quot;day&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
      """)
    let relationships = "xl/_rels/workbook.xml.rels"
    let part = try #require(builder.parts.first { $0.name == relationships })
    builder.set(
      relationships,
      String(decoding: part.content, as: UTF8.self).replacing(
        "</Relationships>",
        with: "<Relationship Id=\"y\" Type=\"http://x/relationships/styles\" Target=\"styles.xml\"/></Relationships>"))
    if countsFrom1904 {
      let book = try #require(builder.parts.first { $0.name == "xl/workbook.xml" })
      builder.set(
        "xl/workbook.xml",
        String(decoding: book.content, as: UTF8.self).replacing(
          "<sheets>", with: "<workbookPr date1904=\"1\"/><sheets>"))
    }
    let folder = TemporaryFolder()
    let path = folder.file("book.xlsx")
    builder.write(to: path)
    let content = try AdHocContent(path: path)
    #expect(content.columns == ["name", "born", "code"])
    let days = countsFrom1904 ? ["1954-01-02", "1904-02-29"] : ["1950-01-01", "1900-02-28"]
    #expect(content.rows == [["李", days[0], "18264"], ["朴", days[1], "7"]])
    #expect(content.encoding == nil)
  }

  @Test(
    "what is no table is refused",
    arguments: [
      ("", Problem.Kind.emptyFile), ("a,b\n", .headerOnly), ("%PDF-1.7", .wrongFormat),
      ("<!DOCTYPE a [<!ENTITY b \"c\">]><a><r><x>&b;</x></r></a>", .xmlDoctype), ("<a><b>", .xmlMalformed),
      ("<a/>", .headerOnly), ("PK\u{3}\u{4}x", .xlsxContainer),
      (String(repeating: ",", count: 20_000) + "\n1\n", .headerOnly),
    ])
  func refused(text: String, kind: Problem.Kind) throws {
    let problem = #expect(throws: Problem.self) { try AdHocContent(text) }
    #expect(problem?.kind == kind)
  }

  @Test("more columns than a spreadsheet has are refused")
  func tooManyColumns() throws {
    let head = (1...20_000).map { "c\($0)" }.joined(separator: ",")
    let problem = #expect(throws: Problem.self) { try AdHocContent(head + "\n1\n") }
    #expect(problem?.kind == .tooManyColumns)
  }

  @Test("bytes of all kinds are read without harm")
  func garbage() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let count = Int.random(in: 1...2000, using: &generator)
      let bytes = (0..<count).map { _ in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0...255, using: &generator)
          : Array(",\"\n\t|;ab1".utf8)[Int.random(in: 0..<9, using: &generator)]
      }
      do {
        let content = try AdHocContent(bytes)
        #expect(content.rows.count == content.tally.rows)
        #expect(Set(content.columns).count == content.columns.count)
      } catch is Problem {
        // Refused with a reason.
      }
    }
  }
}
