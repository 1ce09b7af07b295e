import Civil

/// The eighteen characters of a resident ID as written, right or wrong, four bits each; or the fifteen of 1989.
struct IDDigits: Equatable {
  static let length = 18
  static let oldLength = 15
  private static let noDigit: UInt8 = 15
  private static let checkX: UInt8 = 10

  /// The characters, the last in the lowest four bits.
  let packed: UInt128
  /// Whether there are fifteen.
  let isOld: Bool
  /// Whether it is a sound number: a right check character and a birth date of the calendar.
  let isSound: Bool

  /// The characters of a folded text, or nil for another number of them.
  init?(_ text: [UInt8]) {
    guard text.count == IDDigits.length || text.count == IDDigits.oldLength else { return nil }
    isOld = text.count == IDDigits.oldLength
    packed = text.reduce(0) { $0 << 4 | UInt128(IDDigits.value($1)) }
    let id = text.withUnsafeBufferPointer { try? ResidentID.parse($0).get() }
    isSound = !isOld && id?.birthDate != nil
  }

  private static func value(_ byte: UInt8) -> UInt8 {
    if byte &- 0x30 < 10 { return byte - 0x30 }
    return byte | 0x20 == 0x78 ? checkX : noDigit
  }

  /// Whether one is a sound number and the other is none and one slip away: one character differs, or two neighbours are
  /// swapped.
  func isRepaired(_ other: IDDigits) -> Bool {
    guard isSound != other.isSound else { return false }
    let (sound, damaged) = isSound ? (self, other) : (other, self)
    guard damaged.isOld else { return IDDigits.isOneSlip(sound.packed ^ damaged.packed, sound.packed, damaged.packed) }
    guard let old = sound.inOldForm else { return false }
    return IDDigits.isOneSlip(old ^ damaged.packed, old, damaged.packed)
  }

  /// The fifteen digits that people born in the twentieth century had before: no century, no check character.
  private var inOldForm: UInt128? {
    let seventeen = packed >> 4
    let afterCentury: UInt128 = 9 * 4
    guard (seventeen >> afterCentury) & 0xFF == 0x19 else { return nil }
    let region = seventeen >> (afterCentury + 8)
    return region << afterCentury | (seventeen & ((1 << afterCentury) - 1))
  }

  private static func isOneSlip(_ difference: UInt128, _ first: UInt128, _ second: UInt128) -> Bool {
    if difference == 0 { return false }
    let lowest = difference.trailingZeroBitCount & ~3
    if difference >> lowest < 16 { return true }
    guard difference >> lowest < 256 else { return false }
    let one = (first >> lowest) & 0xFF
    let other = (second >> lowest) & 0xFF
    return one == (other >> 4) | ((other << 4) & 0xFF)
  }
}

extension IDDigits {
  /// The words that `IDCoding` makes.
  var words: [UInt64] {
    let flags = UInt64(isOld ? 1 : 0) << 1 | (isSound ? 1 : 0)
    return [UInt64(truncatingIfNeeded: packed), UInt64(truncatingIfNeeded: packed >> 64) << 2 | flags]
  }

  /// Reads the words again.
  init(words: UnsafeBufferPointer<UInt64>) {
    packed = UInt128(words[1] >> 2) << 64 | UInt128(words[0])
    isOld = words[1] & 2 != 0
    isSound = words[1] & 1 != 0
  }
}
