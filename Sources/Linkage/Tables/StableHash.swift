/// Hashes that are the same on every machine and in every run, unlike `Hasher`.
enum StableHash {
  /// Spreads the bits of a number; different numbers stay different.
  @inline(__always)
  static func mix(_ number: UInt64) -> UInt64 {
    var bits = number &+ 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// The hash of a sequence so far, with one more hash.
  @inline(__always)
  static func combine(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    mix(hash &* 3 &+ next)
  }

  /// The hash of some bytes, never 0.
  @inline(__always)
  static func bytes(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    guard let start = bytes.baseAddress else { return mix(hash) | 1 }
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mix(hash ^ UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self))
      offset += 8
    }
    if offset < bytes.count {
      var tail: UInt64 = 0
      while offset < bytes.count {
        tail = tail << 8 | UInt64(start[offset])
        offset += 1
      }
      hash = mix(hash ^ tail)
    }
    return mix(hash) | 1
  }

  /// The hash of a text, never 0.
  static func text(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes($0) }
  }
}
