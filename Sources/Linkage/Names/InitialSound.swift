/// The initial-sound rule (두음법칙) of Korean: at the beginning of a word ㄹ becomes ㄴ, and ㄴ before an i or y falls silent. 리 and
/// 이 are one surname, 류 and 유, 녀 and 여; which is written depends on country and habit.
enum InitialSound {
  private static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3
  private static let perLead: UInt32 = 588
  private static let perVowel: UInt32 = 28
  private static let nieun: UInt32 = 2
  private static let rieul: UInt32 = 5
  private static let ieung: UInt32 = 11
  /// A bit for each vowel that begins with i or y: ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ.
  private static let softVowels: UInt32 = 1 << 2 | 1 << 3 | 1 << 6 | 1 << 7 | 1 << 12 | 1 << 17 | 1 << 20

  /// The syllable by the rule, or 0 for a character that is no Hangul syllable. It is applied wherever in a name a
  /// syllable stands: given names follow it too (용 and 룡, 열 and 렬).
  static func applied(to code: UInt32) -> UInt16 {
    guard syllables.contains(code) else { return 0 }
    let index = code - syllables.lowerBound
    var lead = index / perLead
    if lead == rieul { lead = nieun }
    if lead == nieun, softVowels >> (index % perLead / perVowel) & 1 == 1 { lead = ieung }
    return UInt16(syllables.lowerBound + lead * perLead + index % perLead)
  }
}
