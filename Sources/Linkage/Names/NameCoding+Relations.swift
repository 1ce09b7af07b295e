extension NameCoding {
  /// Names of so many characters have parts of more than one.
  private static let longName = 5
  private static let shortestName = 2
  private static let shortestWithOneOther = 3

  func relations(_ first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>) -> UInt64 {
    if first.isEmpty || second.isEmpty { return 0 }
    if first.count == second.count { return NameCoding.relations(ofSameLength: first, second) }
    let isShortened =
      first.count < second.count
      ? NameCoding.isShortened(first, of: second) : NameCoding.isShortened(second, of: first)
    return isShortened ? NameRelation.missingSyllable.bit : 0
  }

  private static func relations(
    ofSameLength first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>
  ) -> UInt64 {
    let count = first.count
    var differences = 0
    var soundsAlike = true
    for place in 0..<count where first[place] != second[place] {
      differences += 1
      soundsAlike = soundsAlike && soundAlike(first[place], second[place])
    }
    if differences == 0 { return allRelations }
    var relations: UInt64 = 0
    if soundsAlike { relations |= NameRelation.homophone.bit }
    // The traits of characters lie far apart in memory: they are looked at only where they can decide.
    if count == 1 || differences * 2 <= count, areAlike(first, second, looksLike) {
      relations |= NameRelation.similarShape.bit
    }
    if areAlike(first, second, isReading) { relations |= NameRelation.hangulReading.bit }
    if isRotated(first, second) { relations |= NameRelation.swappedParts.bit }
    if differences == 1, count >= shortestWithOneOther { relations |= NameRelation.oneCharacter.bit }
    return relations
  }

  private static let allRelations = NameRelation.allCases.reduce(0) { $0 | $1.bit }

  @inline(__always)
  private static func areAlike(
    _ first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>, _ test: (UInt64, UInt64) -> Bool
  ) -> Bool {
    for place in 0..<first.count where first[place] != second[place] && !test(first[place], second[place]) {
      return false
    }
    return true
  }

  private static func looksLike(_ first: UInt64, _ second: UInt64) -> Bool {
    let known = CharacterTable.shared.traits
    return known[traits(first)].looksLike(known[traits(second)])
  }

  /// Two different Chinese characters are no other writing of each other, though they may be read the same in Korean.
  private static func isReading(_ first: UInt64, _ second: UInt64) -> Bool {
    let sounds = (InitialSound.applied(to: character(first)), InitialSound.applied(to: character(second)))
    if sounds.0 != 0, sounds.1 != 0 { return sounds.0 == sounds.1 }
    if sounds.0 == sounds.1 { return false }
    let known = CharacterTable.shared.traits
    return sounds.0 != 0 ? known[traits(second)].isRead(sounds.0) : known[traits(first)].isRead(sounds.1)
  }

  private static func isRotated(_ first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>) -> Bool {
    let count = first.count
    let shortestPart = count >= longName ? 2 : 1
    guard count >= 2 * shortestPart else { return false }
    for shift in shortestPart...(count - shortestPart) where first[0] == second[shift] {
      var place = 1
      while place < count, first[place] == second[(place + shift) % count] { place += 1 }
      if place == count { return true }
    }
    return false
  }

  private static func isShortened(
    _ short: UnsafeBufferPointer<UInt64>, of long: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    guard short.count >= shortestName else { return false }
    var same = 0
    while same < short.count, short[same] == long[same] { same += 1 }
    var sameAtEnd = 0
    while sameAtEnd < short.count, short[short.count - 1 - sameAtEnd] == long[long.count - 1 - sameAtEnd] {
      sameAtEnd += 1
    }
    if long.count - short.count == 1 { return same >= 1 && same + sameAtEnd >= short.count }
    return long.count >= longName && (same == short.count || sameAtEnd == short.count)
  }
}
