import Testing

@testable import Feeds

@Suite("transcoder")
struct TranscoderTests {
  private static let pieces: [TextEncoding: [[UInt8]]] = [
    .utf8: [[0x41], Array("plain text".utf8), Array("李é𠮷".utf8), [0xE6, 0x9D], [0xFF], [0xF0, 0x90, 0x80]],
    .gb18030: [
      [0x41], Array("plain text".utf8), [0xC0, 0xEE], [0x82, 0x33, 0xFE, 0x37], [0xB0], [0x81, 0x30, 0x81], [0xFF],
      [0x80],
    ],
    .utf16le: [[0x41, 0x00], [0x4E, 0x67], [0x42, 0xD8, 0xB7, 0xDF], [0x42, 0xD8], [0xB7, 0xDF], [0x00]],
  ]

  @Test("gives what decoding the whole gives, wherever the bytes are cut", arguments: TextEncoding.allCases)
  func cuts(encoding: TextEncoding) throws {
    let pieces = try #require(TranscoderTests.pieces[encoding])
    var random = SeededGenerator(seed: 42)
    for _ in 0..<300 {
      let bytes = random.bytes(of: pieces, count: 7)
      let expected = bytes.withUnsafeBufferPointer { encoding.decode($0) }
      let invalid = expected.unicodeScalars.count { $0 == "\u{FFFD}" }
      for cut in 0...bytes.count {
        #expect(transcode([bytes[..<cut], bytes[cut...]], encoding) == Result(text: expected, invalid: invalid))
      }
      #expect(transcode(bytes.map { [$0] }, encoding) == Result(text: expected, invalid: invalid))
    }
  }

  @Test("a text longer than its own buffer comes out whole", arguments: TextEncoding.allCases)
  func longText(encoding: TextEncoding) throws {
    let pieces = try #require(TranscoderTests.pieces[encoding])
    var random = SeededGenerator(seed: 43)
    let bytes = random.bytes(of: pieces, count: 60_000)
    let expected = bytes.withUnsafeBufferPointer { encoding.decode($0) }
    #expect(transcode([bytes[...]], encoding).text == expected)
  }

  @Test("what it hands over is always whole characters")
  func wholeCharacters() {
    var transcoder = Transcoder(from: .utf8)
    var pieces: [String?] = []
    for byte in Array("李𠮷A".utf8) {
      [byte].withUnsafeBufferPointer { byte in
        transcoder.add(byte) { pieces.append(String(validating: $0, as: UTF8.self)) }
      }
    }
    #expect(pieces == ["李", "𠮷", "A"])
  }

  private struct Result: Equatable {
    var text: String
    var invalid: Int
  }

  private func transcode(_ parts: [some Collection<UInt8>], _ encoding: TextEncoding) -> Result {
    var transcoder = Transcoder(from: encoding)
    var output: [UInt8] = []
    for part in parts {
      Array(part).withUnsafeBufferPointer { part in
        transcoder.add(part) { output.append(contentsOf: $0) }
      }
    }
    transcoder.finish { output.append(contentsOf: $0) }
    return Result(text: String(decoding: output, as: UTF8.self), invalid: transcoder.invalidCount)
  }
}
