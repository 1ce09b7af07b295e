import Testing

@testable import Feeds

@Suite("GB18030")
struct GB18030Tests {
  @Test("every two-byte sequence is what iconv makes of it")
  func twoByteSequences() throws {
    let system = try #require(SystemConverter(from: "GB18030"))
    var differing: [String] = []
    var assigned = 0
    for first in UInt8(0x81)...0xFE {
      for second in UInt8(0x40)...0xFE where second != 0x7F {
        let expected = system.text([first, second])
        if expected != nil { assigned += 1 }
        if TextEncoding.gb18030.decode([first, second]) != expected ?? "\u{FFFD}" {
          differing.append(String(first, radix: 16) + String(second, radix: 16))
        }
      }
    }
    #expect(differing.isEmpty)
    #expect(assigned > 23_000)
  }

  /// Characters whose four-byte codes iconv dropped with the edition of 2022, and older decoders still write.
  private static let dropped: [ClosedRange<UInt32>] = [0x9FB4...0x9FBB, 0xFE10...0xFE19]

  @Test("random four-byte sequences are what iconv makes of them, or what the editions before 2022 made of them")
  func fourByteSequences() throws {
    let system = try #require(SystemConverter(from: "GB18030"))
    var random = SeededGenerator(seed: 18_030)
    var assigned = 0
    for round in 0..<60_000 {
      // A third in the basic plane, a third in the supplementary ones, a third anywhere.
      let first: ClosedRange<UInt8> = round % 3 == 0 ? 0x81...0x84 : round % 3 == 1 ? 0x90...0xE3 : 0x81...0xFE
      let bytes: [UInt8] = [
        .random(in: first, using: &random), .random(in: 0x30...0x39, using: &random),
        .random(in: 0x81...0xFE, using: &random), .random(in: 0x30...0x39, using: &random),
      ]
      let expected = system.text(bytes)
      if expected != nil { assigned += 1 }
      let decoded = TextEncoding.gb18030.decode(bytes)
      if expected == nil, let scalar = decoded.unicodeScalars.first,
        Self.dropped.contains(where: { $0.contains(scalar.value) })
      {
        continue
      }
      #expect(decoded == expected ?? "\u{FFFD}", "\(bytes)")
    }
    #expect(assigned > 30_000)
  }

  @Test(
    "single cases",
    arguments: [
      ("plain text", [0x41, 0x31], "A1", true),
      ("a lone 80 is the euro sign", [0x80, 0x31], "€1", true),
      ("two characters GBK lacks", [0xFE, 0x9F, 0x83, 0x36, 0x84, 0x33], "䶮한", true),
      ("the first supplementary character", [0x90, 0x30, 0x81, 0x30], "\u{10000}", true),
      ("the last one", [0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}", true),
      ("beyond the last one", [0xE3, 0x32, 0x9A, 0x36, 0x41], "\u{FFFD}A", false),
      ("FF is never a byte", [0xFF, 0x41], "\u{FFFD}A", false),
      ("a separator after half a character stays one", [0xB0, 0x2C, 0x41], "\u{FFFD},A", false),
      ("half a character at the end", [0x41, 0xB0], "A\u{FFFD}", false),
      ("half of four bytes", [0x81, 0x30], "\u{FFFD}0", false),
      ("three of four bytes", [0x81, 0x30, 0x81], "\u{FFFD}0\u{FFFD}", false),
      ("a third byte that begins a character", [0x81, 0x30, 0xB0, 0xA1], "\u{FFFD}0啊", false),
    ] as [(String, [UInt8], String, Bool)])
  func cases(name: String, bytes: [UInt8], text: String, isSound: Bool) {
    #expect(TextEncoding.gb18030.decode(bytes) == text)
    var scalars: [UInt32] = []
    #expect(
      bytes.withUnsafeBufferPointer { bytes in
        GB18030.forEachScalar(in: bytes) { scalars.append($0) }
      } == isSound)
    #expect(scalars == text.unicodeScalars.map(\.value))
  }

  @Test("the check finds what the decoder finds, however the bytes are cut")
  func checkAgainstDecoder() {
    var random = SeededGenerator(seed: 3)
    let pieces: [[UInt8]] = [
      [0x41], [0x30], [0x2C], [0x7F], [0x80], [0xFF], [0x81], [0xB0, 0xA1], [0x81, 0x30, 0x81, 0x30], [0x81, 0x30],
      [0x81, 0x30, 0x81], [0xFE], Array("123456789".utf8),
    ]
    for _ in 0..<2_000 {
      let bytes = random.bytes(of: pieces, count: 8)
      var whole = GB18030Check()
      bytes.withUnsafeBufferPointer { whole.add($0) }
      whole.finish()
      // All four-byte sequences here are assigned, so structure is all that can be wrong.
      let replaced = TextEncoding.gb18030.decode(bytes).unicodeScalars.filter { $0 == "\u{FFFD}" }.count
      let unassigned = bytes.unassignedFourByteSequences
      #expect(whole.invalidCount + unassigned == replaced, "\(bytes)")
      for cut in 0...bytes.count {
        var check = GB18030Check()
        for part in [bytes[..<cut], bytes[cut...]] {
          part.withUnsafeBufferPointer { check.add($0) }
        }
        check.finish()
        #expect(check.invalidCount == whole.invalidCount)
        #expect(check.firstInvalid == whole.firstInvalid)
      }
    }
  }

  @Test("the check tells where the first invalid byte is")
  func firstInvalid() {
    var check = GB18030Check()
    let text = Array(repeating: UInt8(0x41), count: 20) + [0xB0, 0xA1, 0xB0, 0x0A]
    text.withUnsafeBufferPointer { check.add($0) }
    check.finish()
    #expect(check.firstInvalid == 22)
    #expect(check.invalidCount == 1)
  }
}

extension [UInt8] {
  /// Structurally valid sequences that stand for nothing, which a check of structure does not count.
  fileprivate var unassignedFourByteSequences: Int {
    withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return 0 }
      var place = 0
      var found = 0
      while place < bytes.count {
        let step = GB18030().next(start + place, bytes.count - place)
        if step.value == DecodedScalar.invalid, step.length > 1 { found += 1 }
        place += step.length
      }
      return found
    }
  }
}

extension TextEncoding {
  fileprivate func decode(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { decode($0) }
  }
}
