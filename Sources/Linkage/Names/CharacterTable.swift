/// The traits of all characters the tables know.
///
/// The memory is never freed: there is one table, and it lives as long as the process.
struct CharacterTable: @unchecked Sendable {
  static let shared = CharacterTable()

  /// The traits by number; number 0 has none.
  let traits: UnsafePointer<CharacterTraits>
  /// The syllables of pinyin by number.
  private var syllables = [""]
  private var surnameSyllables: [UInt32: String] = [:]
  private var surnameSounds: [UInt32: UInt16] = [:]
  private let basicPlane: UnsafePointer<UInt16>
  private var beyond: [UInt32: UInt16] = [:]

  private init() {
    var numbers: [UInt32: Int] = [:]
    var traits = [CharacterTraits()]
    func change(_ code: UInt32, _ body: (inout CharacterTraits) -> Void) {
      let number = numbers[code] ?? traits.count
      if number == traits.count {
        numbers[code] = number
        traits.append(CharacterTraits())
      }
      body(&traits[number])
    }
    let tables: [(StaticString, WritableKeyPath<CharacterTraits, SIMD4<UInt16>>)] = [
      (NameTables.pinyin, \.pinyin), (NameTables.hangul, \.hangul),
    ]
    // Usual readings of all characters go before the others.
    for (table, readings) in tables {
      let entries = CharacterTable.readings(of: table)
      for (number, entry) in entries.enumerated() {
        let reading = readings == \.pinyin ? UInt16(number + 1) : InitialSound.applied(to: entry.reading[0])
        for code in entry.usual { change(code) { CharacterTable.add(reading, to: &$0[keyPath: readings]) } }
      }
      for (number, entry) in entries.enumerated() {
        let reading = readings == \.pinyin ? UInt16(number + 1) : InitialSound.applied(to: entry.reading[0])
        for code in entry.others { change(code) { CharacterTable.add(reading, to: &$0[keyPath: readings]) } }
      }
      if readings == \.pinyin { syllables += entries.map { CharacterTable.text($0.reading) } }
    }
    let groups = NameTables.entries(of: NameTables.sharedParts) + NameTables.entries(of: NameTables.lookalikes)
    for (number, group) in groups.enumerated() {
      for code in group { change(code) { CharacterTable.add(UInt16(number + 1), to: &$0.shapes) } }
    }
    for entry in NameTables.entries(of: NameTables.surnamePinyin) {
      surnameSyllables[entry[0]] = CharacterTable.text(entry.dropFirst())
    }
    for entry in NameTables.entries(of: NameTables.surnameHangul) {
      surnameSounds[entry[0]] = InitialSound.applied(to: entry[1])
    }
    let plane = UnsafeMutablePointer<UInt16>.allocate(capacity: 0x10000)
    plane.initialize(repeating: 0, count: 0x10000)
    for (code, number) in numbers {
      if code < 0x10000 { plane[Int(code)] = UInt16(number) } else { beyond[code] = UInt16(number) }
    }
    basicPlane = UnsafePointer(plane)
    let kept = UnsafeMutablePointer<CharacterTraits>.allocate(capacity: traits.count)
    kept.initialize(from: traits, count: traits.count)
    self.traits = UnsafePointer(kept)
  }

  /// The number of a folded character's traits; 0 where nothing is known of it.
  func number(of code: UInt32) -> Int {
    Int(code < 0x10000 ? basicPlane[Int(code)] : beyond[code] ?? 0)
  }

  /// The usual reading in pinyin, or nil; surnames may have one of their own.
  func pinyin(of code: UInt32, asSurname: Bool) -> String? {
    if asSurname, let syllable = surnameSyllables[code] { return syllable }
    let reading = traits[number(of: code)].pinyin[0]
    return reading == 0 ? nil : syllables[Int(reading)]
  }

  /// The usual Korean reading by the initial-sound rule, or 0; surnames may have one of their own.
  func hangul(of code: UInt32, asSurname: Bool) -> UInt16 {
    if asSurname, let sound = surnameSounds[code] { return sound }
    return traits[number(of: code)].hangul[0]
  }

  private static func add<Places: SIMD<UInt16>>(_ number: UInt16, to places: inout Places) {
    for place in places.indices where places[place] == 0 || places[place] == number {
      places[place] = number
      return
    }
    preconditionFailure("a character has more traits than there are places")
  }

  /// Entries `READING CHARACTERS` or `READING CHARACTERS|CHARACTERS`: those read so first of all, and those read so too.
  private static func readings(of table: StaticString) -> [(reading: [UInt32], usual: [UInt32], others: [UInt32])] {
    let words = NameTables.entries(of: table)
    return stride(from: 0, to: words.count - 1, by: 2).map { index in
      let parts = words[index + 1].split(separator: 0x7C, maxSplits: 1, omittingEmptySubsequences: false)
      return (words[index], Array(parts[0]), parts.count > 1 ? Array(parts[1]) : [])
    }
  }

  private static func text(_ codes: some Sequence<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    for code in codes { Unicode.Scalar(code).map { text.append($0) } }
    return String(text)
  }
}
