import Civil

/// Names as one word a character: what it is, how it is read in Chinese, where its traits are. Only names wholly in Chinese
/// characters or Hangul have a code.
struct NameCoding: ValueCoding {
  var name: String { "name" }
  /// The characters of Chinese and Korean, and what stands for some of them in private use.
  private static let codes: ClosedRange<UInt32> = 0x2E80...0x3FFFF

  func appendCode(of value: String, to words: inout [UInt64]) {
    let name = NameCoding.folded(value)
    if name.allSatisfy(NameCoding.codes.contains) { words += name.map(word) }
  }

  /// The characters of a name as `PersonName` folds it, without the way through text where each can be folded alone.
  static func folded(_ value: String) -> [UInt32] {
    let folding = NameFold.table
    var name: [UInt32] = []
    for scalar in value.unicodeScalars {
      let folded = folding.fast(scalar.value)
      if folded == NameFold.complex { return PersonName(value).folded.unicodeScalars.map(\.value) }
      if folded != NameFold.dropped { name.append(folded) }
    }
    return name
  }

  private func word(of code: UInt32) -> UInt64 {
    let number = CharacterTable.shared.number(of: code)
    let pinyin = CharacterTable.shared.traits[number].pinyin
    var word = UInt64(number) << NameCoding.traitsPlace | UInt64(code)
    for reading in 0..<NameCoding.readingCount {
      word |= UInt64(pinyin[reading]) << (NameCoding.readingsPlace + UInt64(reading) * NameCoding.readingWidth)
    }
    return word
  }

  // From the lowest bit: the character in 18 bits (no name has one beyond plane 3), its readings in pinyin in 27, the
  // number of its traits in 15.
  private static let characterMask: UInt64 = 0x3FFFF
  private static let readingsPlace: UInt64 = 18
  private static let readingWidth: UInt64 = 9
  private static let readingMask: UInt64 = 0x1FF
  private static let readingCount = 3
  private static let traitsPlace: UInt64 = 45

  /// The folded character.
  static func character(_ word: UInt64) -> UInt32 { UInt32(word & characterMask) }

  /// The number of the character's traits.
  static func traits(_ word: UInt64) -> Int { Int(word >> traitsPlace) }

  /// Whether two characters can be read the same in Chinese.
  @inline(__always)
  static func soundAlike(_ first: UInt64, _ second: UInt64) -> Bool {
    var readings = first >> readingsPlace & (1 << (readingWidth * UInt64(readingCount)) - 1)
    while readings != 0 {
      let reading = readings & readingMask
      var others = second >> readingsPlace
      for _ in 0..<readingCount {
        if others & readingMask == reading { return true }
        others >>= readingWidth
      }
      readings >>= readingWidth
    }
    return false
  }
}
