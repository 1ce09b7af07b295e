/// The arithmetic between Hangul syllables and their conjoining jamo (Unicode, section 3.12).
enum Hangul {
  private static let syllables: UInt32 = 0xAC00
  private static let leads: UInt32 = 0x1100
  private static let vowels: UInt32 = 0x1161
  /// One before the first trailing jamo: index zero is "no trailing consonant".
  private static let trails: UInt32 = 0x11A7
  private static let leadCount: UInt32 = 19
  private static let vowelCount: UInt32 = 21
  private static let trailCount: UInt32 = 28

  /// Whether a code point is a conjoining jamo, of the modern or the old script.
  static func isJamo(_ code: UInt32) -> Bool {
    0x1100...0x11FF ~= code || 0xA960...0xA97F ~= code || 0xD7B0...0xD7FF ~= code
  }

  /// The jamo of a syllable, or nil for any other code point.
  static func decomposition(of code: UInt32) -> [UInt32]? {
    guard code >= syllables, code - syllables < leadCount * vowelCount * trailCount else { return nil }
    let index = code - syllables
    let open = [leads + index / (vowelCount * trailCount), vowels + index / trailCount % vowelCount]
    return index % trailCount == 0 ? open : open + [trails + index % trailCount]
  }

  /// The syllable of a lead and a vowel, or of an open syllable and a trail; nil for any other pair.
  static func composition(_ first: UInt32, _ last: UInt32) -> UInt32? {
    if first >= leads, first - leads < leadCount, last >= vowels, last - vowels < vowelCount {
      return syllables + ((first - leads) * vowelCount + last - vowels) * trailCount
    }
    let isOpen =
      first >= syllables && first - syllables < leadCount * vowelCount * trailCount
      && (first - syllables) % trailCount == 0
    guard isOpen, last > trails, last - trails < trailCount else { return nil }
    return first + last - trails
  }
}
