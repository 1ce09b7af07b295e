/// UTF-16, low byte first. A surrogate without its other half, or an odd last byte, is invalid.
struct UTF16LEScalars: ScalarDecoder {
  @inline(__always)
  func next(_ bytes: UnsafePointer<UInt8>, _ available: Int) -> DecodedScalar {
    guard available >= 2 else { return DecodedScalar(DecodedScalar.incomplete, 1) }
    let unit = UInt32(bytes[0]) | UInt32(bytes[1]) << 8
    guard unit & 0xF800 == 0xD800 else { return DecodedScalar(unit, 2) }
    guard unit < 0xDC00 else { return DecodedScalar(DecodedScalar.invalid, 2) }
    guard available >= 4 else { return DecodedScalar(DecodedScalar.incomplete, 2) }
    let low = UInt32(bytes[2]) | UInt32(bytes[3]) << 8
    guard low & 0xFC00 == 0xDC00 else { return DecodedScalar(DecodedScalar.invalid, 2) }
    return DecodedScalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF, 4)
  }
}
