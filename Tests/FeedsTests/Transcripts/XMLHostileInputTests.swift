import Civil
import Testing

@testable import Feeds

@Suite("hostile XML", .serialized)
struct XMLHostileInputTests {
  @Test(
    "refused, with the line and without content",
    arguments: [
      ("", .emptyFile, nil),
      ("\n\n", .xmlMalformed, 1),
      ("李小明", .xmlMalformed, 1),
      ("<r>\n<ROW><XM>李小明</XM></ROW>", .xmlMalformed, 2),
      ("<r>\n<ROW><XM>李小明", .xmlMalformed, 2),
      ("<r>\n<ROW><XM>李小明</ROW></r>", .xmlMalformed, 2),
      ("<r>\n<ROW XM='李小明' XM='李小明'/></r>", .xmlMalformed, 2),
      ("<r>\n\n<ROW><XM>李&小明;</XM></ROW></r>", .xmlMalformed, 3),
      ("<r>\n<ROW XM='&小明;'/></r>", .xmlMalformed, 2),
      ("<r>\n<ROW><XM>李小明</XM></ROW></r>\n<r/>", .xmlMalformed, 3),
      ("<r>\n<ROW><XM>\u{1}李小明</XM></ROW></r>", .xmlMalformed, 2),
      ("<r>\n<ROW><XM>\u{0}李小明</XM></ROW></r>", .xmlMalformed, 2),
      ("<r><HEAD/><ROWS/></r>", .xmlNoRecords, nil),
      ("<!DOCTYPE 李小明>\n<r><ROW/></r>", .xmlDoctype, 1),
      ("<?xml version='1.0'?>\n<!DOCTYPE r SYSTEM 'file:///etc/passwd'>\n<r><ROW/></r>", .xmlDoctype, 2),
      ("<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<r><ROW><XM>&x;</XM></ROW></r>", .xmlDoctype, 1),
      (
        "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]>\n<r><ROW XM='&b;'/></r>", .xmlDoctype, 1
      ),
    ] as [(String, Problem.Kind, Int?)])
  func refused(source: String, kind: Problem.Kind, line: Int?) throws {
    let problem = try #require(XMLDrop.problem(source))
    #expect(problem.kind == kind)
    #expect(problem.line == line)
    #expect(problem.file == "funerals/drop.xml")
    #expect(!problem.details.joined().contains("小明"))
  }

  @Test(
    "what is wrong is told as a word of ours, with the parser's number",
    arguments: [
      ("<r><ROW><XM>a</ROW></r>", .mismatchedTag, 76), ("<r><ROW>", .contentAfterEnd, 5),
      ("<r/><r/>", .contentAfterEnd, 5), ("<r>&a;</r>", .undefinedEntity, 26), ("<r>a & b</r>", .tag, 68),
      ("<r>&lt</r>", .reference, 23), ("<r>&#0;</r>", .forbiddenCharacter, 9),
      ("<r>&#xG;</r>", .characterReference, 6), ("<r>\u{2}</r>", .forbiddenCharacter, 9),
      ("<r a='1' a='1'/>", .repeatedAttribute, 42), ("<r a=1/>", .attribute, 39), ("<r> < 5</r>", .tag, 68),
      (" <?xml version='1.0'?><r/>", .declaration, 64), ("<r>]]></r>", .strayCDATAEnd, 62),
      ("<r><!-- -- --></r>", .comment, 80), ("<?xml encoding='x'?><r/>", .other, 96),
    ] as [(String, XMLDefect, Int)])
  func defects(source: String, defect: XMLDefect, number: Int) {
    #expect(XMLDrop.problem(source)?.details == [defect.rawValue, "libxml2 \(number)"])
  }

  @Test("250 elements deep is read, 251 is not, nor is 100,000")
  func depth() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth - 1) + "<ROW></ROW>" + String(repeating: "</a>", count: depth - 1)
    }
    #expect(XMLDrop.problem(nested(250)) == nil)
    #expect(XMLDrop.problem(nested(251))?.kind == .xmlDepth)
    #expect(XMLDrop.problem(nested(100_000))?.kind == .xmlDepth)
  }

  @Test("a value of 64 KiB is kept, a longer one is cut just beyond, to the end of a character")
  func longValues() throws {
    for (character, kept) in [("a", 65_537), ("字", 65_538)] {
      let whole = String(repeating: character, count: 65_536 / character.utf8.count)
      #expect(try XMLDrop("<r><ROW><XM>\(whole)</XM></ROW></r>").bytes.count == whole.utf8.count + 5)
      let long = String(repeating: character, count: 1_000_000)
      let section = String(repeating: character, count: 1_000_000 / character.utf8.count)
      for source in ["<r><ROW><XM>\(long)</XM></ROW></r>", "<r><ROW><XM><![CDATA[\(section)]]></XM></ROW></r>"] {
        let drop = try XMLDrop(source)
        #expect(drop.bytes.count == kept + 5)
        #expect(String(validating: drop.bytes, as: UTF8.self) != nil)
      }
    }
    let attribute = String(repeating: "a", count: 1_000_000)
    #expect(try XMLDrop("<r><ROW XM='\(attribute)'/></r>").bytes.count == 65_537 + 5)
  }

  @Test(
    "markup without end is refused early",
    arguments: ["<ROW XM='", "<!--", "<?p ", "<ROW", "<ROW XM='1' ", "<![CDATA["])
  func endlessMarkup(beginning: String) {
    let pieces = repeatElement(Array(repeating: UInt8(0x61), count: 1 << 20), count: 24)
    let problem = XMLDrop.problem([Array("<r>\n\(beginning)".utf8)] + pieces)
    #expect(problem?.kind == .xmlTextTooLong || problem?.kind == .xmlMalformed)
    #expect(problem?.line == 2)
  }

  @Test("more attributes than any real element has are refused")
  func attributes() {
    func row(_ count: Int) -> String { "<ROW " + (0..<count).map { "a\($0)='' " }.joined() + "/>" }
    #expect(XMLDrop.problem("<r>\(row(1_024))</r>") == nil)
    #expect(XMLDrop.problem("<r>\(row(1_025))</r>")?.kind == .xmlTextTooLong)
  }

  @Test("a text of 300 MB in one line takes no memory to speak of")
  func oneLine() throws {
    let before = peakMemory
    let piece = Array(repeating: UInt8(0x61), count: 1 << 20)
    let beginning = Array("<r><ROW><XM>".utf8)
    let end = Array("</XM></ROW></r>".utf8)
    let pieces = (0..<302).lazy.map { $0 == 0 ? beginning : $0 == 301 ? end : piece }
    let drop = try XMLDrop(pieces)
    #expect(drop.bytes.count == 65_537 + 5)
    // Other tests run at the same time and take some.
    #expect(peakMemory - before < 150 << 20)
  }

  @Test("many thousands of different names are refused")
  func manyNames() {
    func elements(_ count: Int) -> String { "<r><ROW/>" + (0..<count).map { "<n\($0)/>" }.joined() + "</r>" }
    #expect(XMLDrop.problem(elements(10_000)) == nil)
    let problem = XMLDrop.problem(elements(50_000))
    #expect(problem?.kind == .xmlMalformed)
    #expect(problem?.details == ["tooManyNames", "> 16384"])
  }
}
