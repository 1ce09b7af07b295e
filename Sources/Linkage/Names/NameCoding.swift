import Civil

/// Names as one word a character: what it is, how it sounds as Hangul, where its traits are. Only names wholly in Chinese
/// characters or Hangul have a code.
struct NameCoding: ValueCoding {
  let name = "name"
  private static let firstIdeograph: UInt32 = 0x2E80
  private let folding = NameFold.table
  private let characters = CharacterTable.shared

  func appendCode(of value: String, to words: inout [UInt64]) {
    let start = words.count
    for scalar in value.unicodeScalars {
      let folded = folding.fast(scalar.value)
      if folded == NameFold.dropped { continue }
      if folded == NameFold.complex {
        words.removeSubrange(start...)
        for scalar in PersonName(value).folded.unicodeScalars { words.append(word(of: scalar.value)) }
        break
      }
      words.append(word(of: folded))
    }
    if words[start...].contains(where: { NameCoding.character($0) < NameCoding.firstIdeograph }) {
      words.removeSubrange(start...)
    }
  }

  private func word(of code: UInt32) -> UInt64 {
    UInt64(characters.number(of: code)) << 40 | UInt64(InitialSound.applied(to: code)) << 24 | UInt64(code)
  }

  /// The folded character.
  @inline(__always)
  static func character(_ word: UInt64) -> UInt32 { UInt32(word & 0xFF_FFFF) }

  /// The Hangul syllable by the initial-sound rule, 0 for other characters.
  @inline(__always)
  static func sound(_ word: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: word >> 24) }

  /// The number of the character's traits.
  @inline(__always)
  static func traits(_ word: UInt64) -> Int { Int(word >> 40) }
}
