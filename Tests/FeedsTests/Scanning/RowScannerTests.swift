import Testing

@testable import Feeds

/// Rows and cells against RFC 4180.
@Suite("scanning rows")
struct RowScannerTests {
  private static func cells(_ text: String, _ delimiter: Character = ",") -> [[String]?] {
    ScannedText.rows(Array(text.utf8), delimiter.asciiValue ?? 0).map { row in
      row.cells.map { $0.map { String(decoding: $0, as: UTF8.self) } }
    }
  }

  @Test("plain rows, with any line end, with and without a final one")
  func plain() {
    #expect(RowScannerTests.cells("a,b\nc,d\n") == [["a", "b"], ["c", "d"]])
    #expect(RowScannerTests.cells("a,b\r\nc,d") == [["a", "b"], ["c", "d"]])
    #expect(RowScannerTests.cells("a,b\r\nc,d\r") == [["a", "b"], ["c", "d"]])
    #expect(RowScannerTests.cells("a,,\n,\n\n") == [["a", "", ""], ["", ""], [""]])
    #expect(RowScannerTests.cells("") == [])
  }

  @Test("quoted cells: delimiters, line breaks and doubled marks inside")
  func quoted() {
    #expect(RowScannerTests.cells("\"a,b\",\"c\nd\",\"e\"\"f\"\n") == [["a,b", "c\nd", "e\"f"]])
    #expect(RowScannerTests.cells("\"\",\"\"\"\"\r\n\"a\r\nb\"\r\n") == [["", "\""], ["a\r\nb"]])
    #expect(RowScannerTests.cells("\"a\"") == [["a"]])
    #expect(RowScannerTests.cells("x,\"a\"\r\ny,\"b\"") == [["x", "a"], ["y", "b"]])
  }

  @Test("quotation marks inside unquoted cells are text")
  func stray() {
    #expect(RowScannerTests.cells("a\"b,c\"\nd,e\n") == [["a\"b", "c\""], ["d", "e"]])
    #expect(RowScannerTests.cells("a \"b\",c\n") == [["a \"b\"", "c"]])
  }

  @Test("a quoted cell never closed breaks its line only; the next line is a row again")
  func unterminated() {
    #expect(RowScannerTests.cells("a,\"b\nc,d\ne,f\n") == [nil, ["c", "d"], ["e", "f"]])
    #expect(RowScannerTests.cells("a,\"b\"x,c\nd,e\n") == [nil, ["d", "e"]])
    #expect(RowScannerTests.cells("a,\"b") == [nil])
    #expect(RowScannerTests.cells("\"a\nb\",\"c\nd,e\n") == [nil, nil, ["d", "e"]])
  }

  @Test("a quoted cell may be 64 KiB long, not longer")
  func longest() {
    let longest = String(repeating: "x", count: Quotation.longest - 1)
    #expect(RowScannerTests.cells("\"\(longest)\",a\n") == [[longest, "a"]])
    let rows = RowScannerTests.cells("\"\(longest)\n\",a\nb,c\n")
    #expect(rows.first == .some(nil))
    #expect(rows.last == ["b", "c"])
  }

  @Test("each delimiter", arguments: [",", "\t", ";", "|"] as [Character])
  func delimiters(_ delimiter: Character) {
    let others = [",", "\t", ";", "|"].filter { $0 != String(delimiter) }.joined()
    #expect(
      RowScannerTests.cells("a\(delimiter)\(others)\n\"b\(delimiter)\"\(delimiter)c", delimiter)
        == [["a", others], ["b\(delimiter)", "c"]])
  }

  @Test("cells beyond the room for them are counted, not kept")
  func capacity() {
    let rows = ScannedText.rows(Array("a,b,c,\"d\",e\nf,g\n".utf8), 0x2C, capacity: 2)
    #expect(rows.map { $0.cells?.count } == [2, 2])
    #expect(rows.last?.cells == [Array("f".utf8), Array("g".utf8)])
  }

  @Test("lines are physical lines")
  func lines() {
    let rows = ScannedText.rows(Array("a\n\"b\n\nc\",d\ne\n\"f\ng,h\ni".utf8), 0x2C)
    #expect(rows.map(\.line) == [0, 1, 4, 5, 6, 7])
  }

  @Test("random text: the same rows, cells and lines as a plain splitter finds", arguments: [1, 2, 3, 4])
  func property(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let delimiter = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")][Int(seed) - 1]
    let pieces: [[UInt8]] = [
      [delimiter], [delimiter], [0x0A], [0x0D, 0x0A], [0x22], [0x22, 0x22], [delimiter, 0x22], [0x22, delimiter],
      [0x22, 0x0A],
      [0x0D], [0x0A, 0x22], Array("甲乙".utf8), Array("abc".utf8), [0x20], [0x00],
      Array("plain text of a longer cell".utf8),
    ]
    for round in 0..<1500 {
      let bytes = generator.bytes(of: pieces, count: Int.random(in: 0...(round % 60 + 1), using: &generator))
      let (found, expected) = (ScannedText.rows(bytes, delimiter), PlainSplitter.rows(bytes, delimiter))
      guard found == expected else {
        Issue.record("\(String(decoding: bytes, as: UTF8.self).debugDescription): \(found), not \(expected)")
        return
      }
    }
  }
}
