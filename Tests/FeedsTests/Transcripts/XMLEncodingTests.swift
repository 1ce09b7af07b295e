import Civil
import Testing

@testable import Feeds

@Suite("XML encodings")
struct XMLEncodingTests {
  private static let name = "<r><ROW><XM>李</XM></ROW></r>"
  private static let gbkName = Array("<r><ROW><XM>".utf8) + [0xC0, 0xEE] + Array("</XM></ROW></r>".utf8)

  @Test("the bytes win over the declaration", arguments: ["UTF-8", "GBK", "GB2312", "GB18030", "UTF-16", "no-such"])
  func contradiction(declared: String) throws {
    let declaration = "<?xml version=\"1.0\" encoding=\"\(declared)\"?>\n"
    let utf8 = try XMLDrop(declaration + XMLEncodingTests.name)
    #expect(utf8.text == "2\t\t李\t\n")
    #expect(utf8.shape.encoding == .utf8)
    let gbk = try XMLDrop([Array(declaration.utf8), XMLEncodingTests.gbkName])
    #expect(gbk.text == "2\t\t李\t\n")
    #expect(gbk.shape.encoding == .gb18030)
  }

  @Test("a byte order mark decides")
  func marks() throws {
    let utf8 = try XMLDrop("\u{FEFF}<?xml version='1.0' encoding='GBK'?>" + XMLEncodingTests.name)
    #expect(utf8.shape.encoding == .utf8)
    #expect(utf8.text == "1\t\t李\t\n")
    let wide = ("\u{FEFF}<?xml version='1.0' encoding='GBK'?>" + XMLEncodingTests.name).utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    for bytes in [wide, Array(wide.dropFirst(2))] {
      let utf16 = try XMLDrop([bytes])
      #expect(utf16.shape.encoding == .utf16le)
      #expect(utf16.text == "1\t\t李\t\n")
    }
  }

  @Test("four-byte characters, and one invalid byte that stands as U+FFFD")
  func gb18030() throws {
    let bytes = Array("<r><ROW><XM>".utf8) + [0x83, 0x36, 0x84, 0x33, 0xFF] + Array("</XM></ROW></r>".utf8)
    let drop = try XMLDrop([bytes])
    #expect(drop.text == "1\t\t한\u{FFFD}\t\n")
    #expect(drop.shape.invalidSequenceCount == 1)
  }

  @Test("an override decides over everything else")
  func override() throws {
    let drop = try XMLDrop([XMLEncodingTests.gbkName], encoding: .utf8)
    #expect(drop.text == "1\t\t\u{FFFD}\u{FFFD}\t\n")
    #expect(drop.shape.encoding == .utf8)
    #expect(drop.shape.invalidSequenceCount == 2)
    #expect(try XMLDrop([XMLEncodingTests.gbkName], encoding: .gb18030).text == "1\t\t李\t\n")
  }

  @Test("one byte of GBK behind megabytes of ASCII still makes the file GB18030")
  func lateDecision() throws {
    let rows = Array(repeating: Array("<ROW><XM>a</XM></ROW>\n".utf8), count: 100_000)
    let drop = try XMLDrop([Array("<r>".utf8)] + rows + [Array(XMLEncodingTests.gbkName.dropFirst(3))])
    #expect(drop.shape.encoding == .gb18030)
    #expect(drop.text.hasSuffix("\n100001\t\t李\t\n"))
  }
}
