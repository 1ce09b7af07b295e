#if canImport(Glibc)
  import Glibc
#endif

/// Maps a coded cell's bytes to the code's number without decoding them: what was decoded once is remembered as bytes,
/// whatever the file's encoding.
struct LearnedCodes {
  private let texts: [String: UInt8]
  private var known: [(bytes: [UInt8], number: UInt8)] = []

  /// No more spellings than this are kept; further ones are decoded each time.
  private static let capacity = 12

  init(texts: [String: UInt8]) {
    self.texts = texts
  }

  /// The code of bytes seen before, or nil.
  @inline(__always)
  func number(of raw: UnsafeBufferPointer<UInt8>) -> UInt8? {
    for entry in known where entry.bytes.count == raw.count {
      let isEqual = entry.bytes.withUnsafeBufferPointer { stored -> Bool in
        guard let left = stored.baseAddress, let right = raw.baseAddress else { return false }
        return memcmp(left, right, raw.count) == 0
      }
      if isEqual { return entry.number }
    }
    return nil
  }

  /// The code of a folded text, or nil where the definition does not list it.
  func number(ofText text: String) -> UInt8? { texts[text] }

  /// Remembers bytes that stand for a code.
  mutating func learn(_ raw: UnsafeBufferPointer<UInt8>, _ number: UInt8) {
    if known.count < LearnedCodes.capacity { known.append((Array(raw), number)) }
  }
}
