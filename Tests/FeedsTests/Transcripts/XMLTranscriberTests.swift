import Civil
import Testing

@testable import Feeds

@Suite("XML")
struct XMLTranscriberTests {
  @Test("records with Chinese or abbreviated names, missing and empty elements")
  func plainRecords() throws {
    let drop = try XMLDrop(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <DATASET><HEAD><XM>not a record</XM></HEAD><ROWS>
      <ROW><XM>李  强</XM><GMSFHM>1</GMSFHM></ROW>
      <row><身份证号>2</身份证号><姓名/></row>
      <Row>
        <SWRQ>
          20211031
        </SWRQ></Row></ROWS></DATASET>
      """)
    #expect(drop.text == "3\t1\t李  强\t\n4\t2\t\t\n5\t\t\t20211031\n")
    #expect(drop.shape.recordCount == 3)
    #expect(drop.shape.encoding == .utf8)
    #expect(drop.shape.unknownNames.isEmpty)
  }

  @Test("a SOAP envelope with the values in attributes of any case")
  func soap() throws {
    let drop = try XMLDrop(
      """
      <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:d="urn:diffgr"><soap:Body><out xmlns="urn:x">
      <resultset><row xm="张三&amp;&lt;&#x674E;&quot; " gmsfhm="3" aac999="?" d:id="row1"/>
      <x:row xmlns:x="urn:y" xM="王五"></x:row></resultset></out></soap:Body></soap:Envelope>
      """)
    #expect(drop.text == "2\t3\t\"张三&<李\"\"\"\t\n3\t\t王五\t\n")
    #expect(drop.shape.unknownNames == [XMLShape.UnknownName(name: "aac999", count: 1)])
  }

  @Test("a namespace prefix that nobody declared is no reason to refuse a drop")
  func undeclaredPrefix() throws {
    #expect(try XMLDrop("<r><a:ROW b:XM='x'><c:SWRQ>1</c:SWRQ></a:ROW></r>").text == "1\t\tx\t1\n")
  }

  @Test("CDATA, comments, references and instructions inside a value")
  func textPieces() throws {
    let drop = try XMLDrop(
      "<r><ROW><XM>a<![CDATA[<b>&amp;]]><!-- c -->&lt;&#24352;&amp;<?p i?>d</XM></ROW></r>")
    #expect(drop.text == "1\t\ta<b>&amp;<张&d\t\n")
  }

  @Test("wrapping elements are walked through; unknown leaves are counted in order of appearance")
  func wrapping() throws {
    let drop = try XMLDrop(
      """
      <r><ROW><BASE><ZZ>x</ZZ><PERSON><XM><b>赵</b>六</XM></PERSON></BASE><BZ/><ID><GMSFHM>9</GMSFHM></ID></ROW>
      <ROW><BZ>1</BZ><ZZ/></ROW></r>
      """)
    #expect(drop.text == "1\t9\t赵六\t\n2\t\t\t\n")
    #expect(
      drop.shape.unknownNames
        == [XMLShape.UnknownName(name: "ZZ", count: 2), XMLShape.UnknownName(name: "BZ", count: 2)])
  }

  @Test("the first value that is not empty counts; others are counted")
  func repeatedValues() throws {
    let drop = try XMLDrop(
      """
      <r><ROW XM="a"><XM>b</XM><SWRQ> </SWRQ><SWRQ>1</SWRQ><SWRQ>2</SWRQ><SWRQ/></ROW>\
      <ROW><姓名><XM>c</XM></姓名></ROW></r>
      """)
    #expect(drop.text == "1\t\ta\t1\n1\t\tc\t\n")
    #expect(drop.shape.repeatedValueCount == 2)
  }

  @Test("a record in a record is one of its own")
  func nestedRecords() throws {
    let drop = try XMLDrop("<r><ROW><XM>out</XM>\n<ROW><XM>in</XM></ROW><SWRQ>1</SWRQ></ROW></r>")
    #expect(drop.text == "2\t\tin\t\n1\t\tout\t1\n")
  }

  @Test("at most 200 unknown names are told")
  func manyUnknownNames() throws {
    let names = (0..<300).map { "N\($0)" }
    let row = names.map { "<\($0)>1</\($0)>" }.joined()
    let drop = try XMLDrop("<r><ROW>\(row)</ROW><ROW>\(row)</ROW></r>")
    #expect(drop.shape.unknownNames == names[..<200].map { XMLShape.UnknownName(name: $0, count: 2) })
  }

  @Test(
    "the line is that of the start tag",
    arguments: ["\n", "\r\n"])
  func lines(lineEnd: String) throws {
    let before = [
      "<r>", "<!-- one", "two -->", "<![CDATA[", "]]>", "<a", "x='1", "2'", "/>", "<?p", "i?>", "一二三", "",
    ]
    // Line 14 begins the record, whose start tag ends in line 16.
    let first = ["<ROW", "xm='a", "b'", "><SWRQ>1", "2</SWRQ></ROW>"]
    let many = Array(repeating: "<ROW/>", count: 70_000)
    let source = (before + first + many + ["</r>"]).joined(separator: lineEnd)
    let rows = try XMLDrop(source).text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[0] == "14\t\ta b\t\"1")
    #expect(rows[2] == "19\t\t\t")
    #expect(rows[70_001] == "70018\t\t\t")
  }

  @Test("every place where the file can be cut gives the same rows")
  func chunkBoundaries() throws {
    let source = Array(
      "\u{FEFF}<?xml version='1.0'?><r>\r\n<ROW XM='李&amp;\r\n强'><SWRQ>𠮷<![CDATA[]]x]]>&#x674E;\r\n</SWRQ></ROW></r>"
        .utf8)
    let folder = TemporaryFolder()
    for cut in 1..<source.count {
      let writer = try TranscriptWriter(folder: folder.path)
      let names = XMLNames(recordElements: ["row"], columns: XMLDrop.columns) { $0.uppercased() }
      let reader = XMLRecordReader(names: names, columnCount: 3, writer: writer)
      for part in [source[3..<max(3, cut)], source[max(3, cut)...]] {
        part.withUnsafeBufferPointer { reader.push($0) }
      }
      reader.finish()
      #expect(reader.fault == nil)
      #expect(try writer.finish().text == "2\t\t李& 强\t𠮷]]x李\n", "cut at \(cut)")
    }
  }
}
