/// The different folded values of a field, or of fields that are compared with each other, and what is known of each.
///
/// Filled by one thread, then frozen and read by several. Value 0 is the missing one.
final class ValuePool: @unchecked Sendable {
  private(set) var texts = TextPool()
  /// The values' characters one after the other, each a number of its own.
  private(set) var characters = PlainArray<UInt16>([])
  /// The values at a glance.
  private(set) var shapes = PlainArray<ValueShape>([])
  /// A hash of each value that depends on nothing but its text.
  private(set) var hashes = PlainArray<UInt64>([])
  /// The hashes of each value's different words, in order. Empty unless words are compared.
  private(set) var words = PlainArray<UInt64>([])
  private(set) var wordStarts = PlainArray<UInt32>([])
  private var keys: [KeyTransform: PlainArray<UInt64>] = [:]
  let hasDates: Bool

  init(hasDates: Bool) {
    self.hasDates = hasDates
  }

  /// How many values there are, the missing one included.
  var count: Int { texts.count }

  func intern(_ folded: [UInt8]) -> UInt32 {
    texts.intern(folded)
  }

  /// Works out what comparisons and rules need of each value.
  func freeze(keys transforms: Set<KeyTransform>, needsWords: Bool, maker: KeyMaker) {
    makeCharacters()
    let count = texts.count
    hashes = PlainArray(repeating: 0, count: count)
    for number in 1..<max(count, 1) { hashes.start[number] = texts.withBytes(UInt32(number)) { StableHash.bytes($0) } }
    if hasDates { makeDates() }
    if needsWords { makeWords() }
    for transform in transforms {
      let made = PlainArray<UInt64>(repeating: 0, count: count)
      for number in 1..<max(count, 1) {
        if transform == .whole {
          made.start[number] = hashes.start[number]
        } else if let key = maker.key(of: texts.text(UInt32(number)), date: date(UInt32(number)), transform),
          !key.isEmpty
        {
          made.start[number] = StableHash.text(key)
        }
      }
      keys[transform] = made
    }
  }

  /// The hashed keys of all values; 0 where a value has none.
  func keys(_ transform: KeyTransform) -> PlainArray<UInt64> {
    guard let made = keys[transform] else { preconditionFailure("a key nobody asked for") }
    return made
  }

  /// A value's date.
  func date(_ number: UInt32) -> DateDigits? {
    guard hasDates, shapes.start[Int(number)].wordsOrDate != 0 else { return nil }
    return DateDigits(packed: UInt32(shapes.start[Int(number)].wordsOrDate))
  }

  /// How many words two values have in common, and how many each has.
  func commonWords(_ left: UInt32, _ right: UInt32) -> (common: Int, first: Int, second: Int) {
    let words = UnsafePointer(words.start)
    var first = Int(wordStarts.start[Int(left)])
    var second = Int(wordStarts.start[Int(right)])
    let firstEnd = Int(wordStarts.start[Int(left) + 1])
    let secondEnd = Int(wordStarts.start[Int(right) + 1])
    let counts = (firstEnd - first, secondEnd - second)
    var common = 0
    while first < firstEnd, second < secondEnd {
      let (one, other) = (words[first], words[second])
      if one == other { common += 1 }
      if one <= other { first += 1 }
      if other <= one { second += 1 }
    }
    return (common, counts.0, counts.1)
  }

  private func makeCharacters() {
    var alphabet: [UInt32: UInt16] = [:]
    var all: [UInt16] = []
    let count = texts.count
    shapes = PlainArray(repeating: ValueShape(), count: count)
    for number in 0..<count {
      var shape = ValueShape(start: UInt32(all.count))
      texts.withBytes(UInt32(number)) { bytes in
        var index = 0
        while index < bytes.count {
          var scalar = UInt32(bytes[index])
          var character: UInt16
          if scalar < 0x80 {
            index += 1
            character = UInt16(scalar)
          } else {
            scalar = TextFolding.scalar(in: bytes, at: &index)
            character = alphabet[scalar] ?? 0
            if character == 0 {
              // More than 65,000 different characters would share the last number.
              character = UInt16(min(0x80 + alphabet.count, Int(UInt16.max)))
              alphabet[scalar] = character
            }
          }
          let place = all.count - Int(shape.start)
          if place < 4 { shape.head |= UInt64(character) << UInt64(place * 16) }
          all.append(character)
          shape.characters |= 1 << UInt64(scalar & 63)
        }
      }
      shape.count = UInt32(all.count) - shape.start
      shapes.start[number] = shape
    }
    characters = PlainArray(all)
  }

  private func makeDates() {
    for number in 1..<max(texts.count, 1) {
      texts.withBytes(UInt32(number)) { bytes in
        if bytes.count == 8, let date = DateDigits(reading: bytes, dayFirst: true) {
          shapes.start[number].wordsOrDate = UInt64(date.packed)
        }
      }
    }
  }

  private func makeWords() {
    var all: [UInt64] = []
    wordStarts = PlainArray(repeating: 0, count: texts.count + 1)
    for number in 0..<texts.count {
      wordStarts.start[number] = UInt32(all.count)
      texts.withBytes(UInt32(number)) { bytes in
        let words = Set(bytes.split(separator: 0x20).map { StableHash.bytes(UnsafeBufferPointer(rebasing: $0)) })
        all.append(contentsOf: words.sorted())
        for word in words { shapes.start[number].wordsOrDate |= 1 << (word >> 58) }
      }
    }
    wordStarts.start[texts.count] = UInt32(all.count)
    words = PlainArray(all)
  }
}
