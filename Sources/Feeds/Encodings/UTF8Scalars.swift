/// Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF.
///
/// What is invalid is counted as Unicode recommends: the longest beginning of a valid sequence is one invalid sequence.
struct UTF8Scalars: ScalarDecoder {
  @inline(__always)
  func next(_ bytes: UnsafePointer<UInt8>, _ available: Int) -> DecodedScalar {
    let first = bytes[0]
    if first < 0x80 { return DecodedScalar(UInt32(first), 1) }
    guard first >= 0xC2, first <= 0xF4 else { return DecodedScalar(DecodedScalar.invalid, 1) }
    guard available >= 2 else { return DecodedScalar(DecodedScalar.incomplete, 1) }
    let second = bytes[1]
    guard UTF8Scalars.secondBytes(after: first).contains(second) else {
      return DecodedScalar(DecodedScalar.invalid, 1)
    }
    var value = UInt32(second & 0x3F)
    if first < 0xE0 { return DecodedScalar(UInt32(first & 0x1F) << 6 | value, 2) }
    guard available >= 3 else { return DecodedScalar(DecodedScalar.incomplete, 2) }
    guard bytes[2] & 0xC0 == 0x80 else { return DecodedScalar(DecodedScalar.invalid, 2) }
    value = value << 6 | UInt32(bytes[2] & 0x3F)
    if first < 0xF0 { return DecodedScalar(UInt32(first & 0x0F) << 12 | value, 3) }
    guard available >= 4 else { return DecodedScalar(DecodedScalar.incomplete, 3) }
    guard bytes[3] & 0xC0 == 0x80 else { return DecodedScalar(DecodedScalar.invalid, 3) }
    return DecodedScalar(UInt32(first & 0x07) << 18 | value << 6 | UInt32(bytes[3] & 0x3F), 4)
  }

  /// The second bytes allowed after a first byte of `C2` to `F4`.
  @inline(__always)
  static func secondBytes(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }

  /// Writes a scalar as UTF-8 to `place`, where four bytes are free; returns how many it took.
  @inline(__always)
  static func write(_ scalar: UInt32, to place: UnsafeMutablePointer<UInt8>) -> Int {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift) & 0x3F }
    if scalar < 0x80 {
      place[0] = UInt8(truncatingIfNeeded: scalar)
      return 1
    }
    if scalar < 0x800 {
      place[0] = 0xC0 | UInt8(truncatingIfNeeded: scalar >> 6)
      place[1] = tail(0)
      return 2
    }
    if scalar < 0x10000 {
      place[0] = 0xE0 | UInt8(truncatingIfNeeded: scalar >> 12)
      place[1] = tail(6)
      place[2] = tail(0)
      return 3
    }
    place[0] = 0xF0 | UInt8(truncatingIfNeeded: scalar >> 18)
    place[1] = tail(12)
    place[2] = tail(6)
    place[3] = tail(0)
    return 4
  }
}
