/// Keys of Chinese and Korean names, for blocking (`name:pinyin`) and levels (`same pinyin`).
public enum NameKey: String, CaseIterable, ValueKey {
  /// The usual reading in pinyin without tone, surname first; a name in Latin letters as it stands without spaces, so that
  /// it meets the same name in Chinese characters.
  case pinyin
  /// The usual Korean reading by the initial-sound rule, of Hangul and of Chinese characters.
  case hangulSound = "hangul-sound"

  /// The name settings use.
  public var name: String { rawValue }

  /// The key of a folded value, or nil where a character has no reading.
  public func key(of value: String) -> String? {
    var key = String.UnicodeScalarView()
    for (place, code) in NameCoding.folded(value).enumerated() {
      switch self {
      case .pinyin:
        if code < 0x80, let letter = Unicode.Scalar(code) {
          key.append(letter)
        } else if let syllable = CharacterTable.shared.pinyin(of: code, asSurname: place == 0) {
          key.append(contentsOf: syllable.unicodeScalars)
        } else {
          return nil
        }
      case .hangulSound:
        let own = InitialSound.applied(to: code)
        let sound = own != 0 ? own : CharacterTable.shared.hangul(of: code, asSurname: place == 0)
        guard sound != 0, let syllable = Unicode.Scalar(sound) else { return nil }
        key.append(syllable)
      }
    }
    return key.isEmpty ? nil : String(key)
  }
}
