/// GB18030 (信息技术 中文编码字符集): one byte, two bytes as in GBK, or four; a lone `80` is `€`, as Windows writes it.
///
/// A first byte whose second does not fit costs one invalid byte only, so that a separator after it stays one.
struct GB18030: ScalarDecoder {
  /// First bytes of two and four bytes run from `81` to `FE`.
  static let firstBytes = 126
  /// Second bytes of two run from `40` to `7E` and from `80` to `FE`.
  static let secondBytes = 190
  /// The four-byte sequences up to U+FFFF.
  static let basicFourByteCount = 39_420
  /// Where U+10000 stands among the four-byte sequences (`90 30 81 30`).
  static let supplementaryStart = 189_000

  private let twoByte = GB18030Tables.twoByte
  private let fourByte = GB18030Tables.fourByte

  @inline(__always)
  func next(_ bytes: UnsafePointer<UInt8>, _ available: Int) -> DecodedScalar {
    let first = bytes[0]
    if first < 0x80 { return DecodedScalar(UInt32(first), 1) }
    if first == 0x80 { return DecodedScalar(0x20AC, 1) }
    if first == 0xFF { return DecodedScalar(DecodedScalar.invalid, 1) }
    guard available >= 2 else { return DecodedScalar(DecodedScalar.incomplete, 1) }
    let second = bytes[1]
    if second >= 0x40 {
      guard second != 0x7F, second != 0xFF else { return DecodedScalar(DecodedScalar.invalid, 1) }
      let column = Int(second) - (second > 0x7F ? 0x41 : 0x40)
      return DecodedScalar(twoByte[(Int(first) - 0x81) * GB18030.secondBytes + column], 2)
    }
    return fourBytes(bytes, available)
  }

  /// Where a four-byte sequence stands among all of them.
  @inline(__always)
  static func position(_ bytes: UnsafePointer<UInt8>) -> Int {
    let high = (Int(bytes[0]) - 0x81) * 10 + Int(bytes[1]) - 0x30
    return (high * 126 + Int(bytes[2]) - 0x81) * 10 + Int(bytes[3]) - 0x30
  }

  private func fourBytes(_ bytes: UnsafePointer<UInt8>, _ available: Int) -> DecodedScalar {
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    guard isDigit(bytes[1]) else { return DecodedScalar(DecodedScalar.invalid, 1) }
    guard available >= 3 else { return DecodedScalar(DecodedScalar.incomplete, 1) }
    guard bytes[2] >= 0x81, bytes[2] <= 0xFE else { return DecodedScalar(DecodedScalar.invalid, 1) }
    guard available >= 4 else { return DecodedScalar(DecodedScalar.incomplete, 1) }
    guard isDigit(bytes[3]) else { return DecodedScalar(DecodedScalar.invalid, 1) }
    let position = GB18030.position(bytes)
    if position < GB18030.basicFourByteCount { return DecodedScalar(fourByte[position], 4) }
    let supplementary = position - GB18030.supplementaryStart
    guard supplementary >= 0, supplementary <= 0xFFFFF else { return DecodedScalar(DecodedScalar.invalid, 4) }
    return DecodedScalar(0x10000 + UInt32(supplementary), 4)
  }
}
