/// Ways in which two writings of one Chinese or Korean name differ, to be used as levels (`related homophone`).
///
/// Names are compared as `PersonName` folds them: variants of characters, private-use and compatibility code points,
/// interpuncts, spaces and notes make no difference. A name stands in every relation to itself. Values in other scripts
/// stand in none.
public enum NameRelation: String, CaseIterable, CodedRelation {
  /// The same name once folded: 吾买尔·艾买提 and 吾買爾 艾買提, 金花（已故） and 金花.
  case sameName = "same-name"
  /// Characters in the same places sound the same in Chinese, tones aside (同音): 王小明 and 王晓鸣.
  case homophone
  /// At most half of the characters look like those in their place (形近): 李淑兰 and 李叔兰, 未 and 末.
  case similarShape = "similar-shape"
  /// One is written in Hangul and the other in Chinese characters that are read so, or both in Hangul that differs by the
  /// initial-sound rule (두음법칙): 이영희 and 李英姬, 이영희 and 리영희.
  case hangulReading = "hangul-reading"
  /// The parts of the name in the other order: 艾买提·吾买尔 and 吾买尔·艾买提, 小明王 and 王小明.
  case swappedParts = "swapped-parts"
  /// One lacks a character after the first (王小明 and 王明), or one or more whole parts of a long name
  /// (吾买尔·艾买提 and 吾买尔).
  case missingSyllable = "missing-syllable"
  /// One of at least three characters is another.
  case oneCharacter = "one-character"

  /// Names of so many characters have parts of more than one.
  private static let longName = 5
  private static let shortestName = 2
  private static let shortestWithOneOther = 3

  /// The name settings use.
  public var name: String { rawValue }

  /// What makes the codes.
  public var coding: any ValueCoding { NameCoding() }

  /// Whether it holds for two names with these codes.
  public func holds(_ first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>) -> Bool {
    if first.isEmpty || second.isEmpty { return false }
    if self == .missingSyllable {
      return first.count < second.count
        ? NameRelation.isShortened(first, of: second) : NameRelation.isShortened(second, of: first)
    }
    guard first.count == second.count else { return false }
    switch self {
    case .sameName: return NameRelation.differences(first, second) == 0
    case .homophone:
      let traits = CharacterTable.shared.traits
      return NameRelation.areAlike(first, second) {
        traits[NameCoding.traits($0)].soundsLike(traits[NameCoding.traits($1)])
      }
    case .similarShape:
      let differences = NameRelation.differences(first, second)
      guard first.count == 1 || differences * 2 <= first.count else { return false }
      let traits = CharacterTable.shared.traits
      return NameRelation.areAlike(first, second) {
        traits[NameCoding.traits($0)].looksLike(traits[NameCoding.traits($1)])
      }
    case .hangulReading: return NameRelation.areAlike(first, second, NameRelation.isReading)
    case .swappedParts: return NameRelation.isRotated(first, second)
    case .oneCharacter:
      let differences = NameRelation.differences(first, second)
      return differences == 0 || differences == 1 && first.count >= NameRelation.shortestWithOneOther
    case .missingSyllable: return false
    }
  }

  @inline(__always)
  private static func differences(
    _ first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>
  ) -> Int {
    var count = 0
    for place in 0..<first.count where first[place] != second[place] { count += 1 }
    return count
  }

  @inline(__always)
  private static func areAlike(
    _ first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>, _ test: (UInt64, UInt64) -> Bool
  ) -> Bool {
    for place in 0..<first.count where first[place] != second[place] && !test(first[place], second[place]) {
      return false
    }
    return true
  }

  /// Two different Chinese characters never are, though they may be read the same.
  private static func isReading(_ first: UInt64, _ second: UInt64) -> Bool {
    let sounds = (NameCoding.sound(first), NameCoding.sound(second))
    let traits = CharacterTable.shared.traits
    return switch (sounds.0 != 0, sounds.1 != 0) {
    case (true, true): sounds.0 == sounds.1
    case (true, false): traits[NameCoding.traits(second)].isRead(sounds.0)
    case (false, true): traits[NameCoding.traits(first)].isRead(sounds.1)
    case (false, false): false
    }
  }

  private static func isRotated(_ first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>) -> Bool {
    let count = first.count
    let shortestPart = count >= longName ? 2 : 1
    if differences(first, second) == 0 { return true }
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
    var same = 0
    while same < short.count, short[same] == long[same] { same += 1 }
    if same == long.count { return true }
    guard short.count >= shortestName else { return false }
    var sameAtEnd = 0
    while sameAtEnd < short.count, short[short.count - 1 - sameAtEnd] == long[long.count - 1 - sameAtEnd] {
      sameAtEnd += 1
    }
    if long.count - short.count == 1 { return same >= 1 && same + sameAtEnd >= short.count }
    return long.count >= longName && (same == short.count || sameAtEnd == short.count)
  }
}
