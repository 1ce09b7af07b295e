/// What is known of how a character (字) sounds and what it looks like. Zeros are places not used.
struct CharacterTraits: BitwiseCopyable {
  /// Numbers of its readings in pinyin without tone, the usual one first.
  var pinyin = SIMD4<UInt16>()
  /// Its Korean readings (음) as Hangul syllables by the initial-sound rule, the usual one first.
  var hangul = SIMD4<UInt16>()
  /// Numbers of the groups of characters that look alike which it belongs to.
  var shapes = SIMD16<UInt16>()

  /// Whether it can be read as a syllable in Korean.
  func isRead(_ sound: UInt16) -> Bool {
    sound != 0 && any(hangul .== sound)
  }

  /// Whether both belong to one group.
  func looksLike(_ other: CharacterTraits) -> Bool {
    for place in 0..<16 {
      if shapes[place] == 0 { return false }
      if any(other.shapes .== shapes[place]) { return true }
    }
    return false
  }
}
