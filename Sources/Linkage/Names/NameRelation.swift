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

  /// The name settings use.
  public var name: String { rawValue }

  /// What makes the codes.
  public var coding: any ValueCoding { NameCoding() }

  /// The bit that stands for this relation.
  public var bit: UInt64 {
    switch self {
    case .sameName: 1
    case .homophone: 2
    case .similarShape: 4
    case .hangulReading: 8
    case .swappedParts: 16
    case .missingSyllable: 32
    case .oneCharacter: 64
    }
  }
}
