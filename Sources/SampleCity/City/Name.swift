/// A person's name by the numbers of its parts; what it is spelled like, `NameTable` knows.
struct Name: Equatable, Sendable {
  /// Number of the surname.
  var family: UInt8
  /// Number of the first syllable of the given name.
  var first: UInt8
  /// Number of the second syllable, or `none` in a name of two characters.
  var second: UInt8
  /// Number of a name with interpunct that is not made of syllables, or `none`.
  var whole: UInt8

  static let none: UInt8 = 255

  init(family: UInt8, first: UInt8, second: UInt8 = Name.none, whole: UInt8 = Name.none) {
    self.family = family
    self.first = first
    self.second = second
    self.whole = whole
  }

  /// Whether the name has two characters, as some systems write with a wide space between.
  var isShort: Bool { second == Name.none && whole == Name.none }
}
