import Testing

@testable import Feeds

@Suite("UTF-8 check")
struct UTF8CheckTests {
  /// Valid characters of every length, and everything that is nearly one.
  private static let pieces: [[UInt8]] = [
    [0x41], Array("0123456789".utf8), Array("李".utf8), Array("é".utf8), Array("𠮷".utf8), [0x80], [0xBF], [0xC0, 0xAF],
    [0xC1], [0xC2], [0xE0, 0x9F, 0x80], [0xE0, 0xA0], [0xED, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xEF, 0xBF, 0xBD],
    [0xF0, 0x8F, 0x80, 0x80], [0xF0, 0x90, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF],
  ]

  @Test("agrees with the standard library on random bytes")
  func randomBytes() {
    var random = SeededGenerator(seed: 8)
    var valid = 0
    for round in 0..<20_000 {
      let bytes =
        round % 2 == 0
        ? random.bytes(of: UTF8CheckTests.pieces, count: 3)
        : random.bytes(of: Array(UTF8CheckTests.pieces[..<5]), count: 6) + [.random(in: 0...255, using: &random)]
      let expected = String(validating: bytes, as: UTF8.self) != nil
      if expected { valid += 1 }
      #expect(bytes.withUnsafeBufferPointer(UTF8Check.isValid) == expected, "\(bytes)")
    }
    #expect(valid > 1_000 && valid < 19_000)
  }

  @Test("finds the same wherever the bytes are cut, and as many invalid sequences as the decoder replaces")
  func cuts() {
    var random = SeededGenerator(seed: 80)
    for _ in 0..<1_000 {
      let bytes = random.bytes(of: UTF8CheckTests.pieces, count: 6)
      var whole = UTF8Check()
      bytes.withUnsafeBufferPointer { whole.add($0) }
      whole.finish()
      var replaced = 0
      _ = bytes.withUnsafeBufferPointer { bytes in
        UTF8Scalars.forEachScalar(in: bytes) { if $0 == 0xFFFD { replaced += 1 } }
      }
      let written = String(decoding: bytes, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
      #expect(replaced == written)
      #expect(whole.invalidCount <= replaced)
      for cut in 0...bytes.count {
        var check = UTF8Check()
        for part in [bytes[..<cut], bytes[cut...]] {
          part.withUnsafeBufferPointer { check.add($0) }
        }
        check.finish()
        #expect(check.invalidCount == whole.invalidCount)
        #expect(check.firstInvalid == whole.firstInvalid)
      }
    }
  }

  @Test("tells where the first invalid sequence begins")
  func firstInvalid() {
    var check = UTF8Check()
    let text = Array("一二三四五 plain text 六".utf8)
    (text + [0xE6, 0x9D] + text + [0xFF]).withUnsafeBufferPointer { check.add($0) }
    check.finish()
    #expect(check.firstInvalid == text.count)
    #expect(check.invalidCount == 2)
  }
}
