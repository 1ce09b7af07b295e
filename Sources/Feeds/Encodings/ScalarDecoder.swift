/// One step of a decoder: what stands at a place, and how many bytes it takes.
struct DecodedScalar {
  /// A Unicode scalar, or `invalid` or `incomplete`.
  let value: UInt32
  /// The bytes to step over; for `incomplete`, the bytes lost if no more follow.
  let length: Int

  /// Not a sequence of the encoding.
  static let invalid: UInt32 = .max
  /// The beginning of a sequence whose end is not there yet.
  static let incomplete: UInt32 = .max - 1
  /// U+FFFD, which takes the place of an invalid sequence.
  static let replacement: UInt32 = 0xFFFD

  @inline(__always)
  init(_ value: UInt32, _ length: Int) {
    self.value = value
    self.length = length
  }

  /// Whether this is a scalar.
  @inline(__always)
  var isScalar: Bool { value < DecodedScalar.incomplete }
}

/// Reads one scalar after another out of bytes, without allocating.
protocol ScalarDecoder {
  init()
  /// What stands at `bytes`, of which `available`, at least one, may be read.
  func next(_ bytes: UnsafePointer<UInt8>, _ available: Int) -> DecodedScalar
}

extension ScalarDecoder {
  /// Hands every scalar to `body`, U+FFFD for an invalid sequence; false where there was one.
  @inline(__always)
  static func forEachScalar(in bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void) -> Bool {
    guard var place = bytes.baseAddress else { return true }
    let decoder = Self()
    let end = place + bytes.count
    var isSound = true
    while place < end {
      let step = decoder.next(place, end - place)
      if step.isScalar {
        body(step.value)
      } else {
        isSound = false
        body(DecodedScalar.replacement)
      }
      place += step.length
    }
    return isSound
  }

  /// The text of these bytes, with U+FFFD for every invalid sequence.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // No encoding here needs more than three bytes of UTF-8 for one of its own.
    String(unsafeUninitializedCapacity: bytes.count * 3) { text in
      guard let start = text.baseAddress else { return 0 }
      var place = start
      _ = forEachScalar(in: bytes) { place += UTF8Scalars.write($0, to: place) }
      return place - start
    }
  }
}
