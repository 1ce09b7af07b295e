/// Makes the keys of blocking rules and of `same` conditions.
struct KeyMaker {
  private let vocabulary: LinkageVocabulary

  init(vocabulary: LinkageVocabulary) {
    self.vocabulary = vocabulary
  }

  /// The key of a folded value, or nil where it has none.
  func key(of value: String, date: DateDigits?, _ transform: KeyTransform) -> String? {
    switch transform {
    case .whole: return value
    case .prefix(let count):
      return value.unicodeScalars.count < count ? nil : KeyMaker.text(value.unicodeScalars.prefix(count))
    case .suffix(let count):
      return value.unicodeScalars.count < count ? nil : KeyMaker.text(value.unicodeScalars.suffix(count))
    case .soundex: return KeyMaker.soundex(value)
    case .consonants: return KeyMaker.consonants(value)
    case .firstWord: return value.split(separator: " ").first.map(String.init)
    case .lastWord: return value.split(separator: " ").last.map(String.init)
    case .sortedWords:
      return value.split(separator: " ").map(String.init).sorted(by: KeyMaker.byBytes).joined(separator: " ")
    case .sortedCharacters: return KeyMaker.text(value.unicodeScalars.sorted { $0.value < $1.value })
    case .year: return date.map { String($0.packed >> 16) }
    case .yearMonth: return date.map { String($0.packed >> 8) }
    case .monthDay: return date.map { String($0.packed & 0xFFFF) }
    case .yearDay: return date.map { String($0.packed & 0xFFFF_00FF) }
    case .named(let name): return vocabulary.key(named: name)?.key(of: value)
    }
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars { text.append(scalar) }
    return String(text)
  }

  /// Unlike `<` of strings, the same on every system.
  private static func byBytes(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }

  private static let soundexCodes = Array("01230120022455012623010202".utf8)

  private static func soundex(_ value: String) -> String? {
    var code: [UInt8] = []
    var last: UInt8 = 0
    for byte in value.utf8 {
      if byte == 0x20, !code.isEmpty { break }
      guard byte &- 0x61 < 26 else { continue }
      let digit = soundexCodes[Int(byte - 0x61)]
      if code.isEmpty {
        code.append(byte)
      } else if digit != 0x30, digit != last {
        code.append(digit)
      }
      // h and w do not part two letters of one sound.
      if byte != 0x68, byte != 0x77 { last = digit }
      if code.count == 4 { break }
    }
    if code.isEmpty { return nil }
    while code.count < 4 { code.append(0x30) }
    return String(decoding: code, as: UTF8.self)
  }

  private static func consonants(_ value: String) -> String? {
    var key: [UInt8] = []
    for byte in value.utf8 {
      let isVowel = byte == 0x61 || byte == 0x65 || byte == 0x69 || byte == 0x6F || byte == 0x75 || byte == 0x79
      if byte == 0x20 || byte == key.last || (isVowel && !key.isEmpty) { continue }
      key.append(byte)
    }
    return key.isEmpty ? nil : String(decoding: key, as: UTF8.self)
  }
}
