import Civil

/// Keys of resident ID numbers, for blocking (`id:resident-id`) and levels (`same resident-id`).
///
/// A damaged number and the one it may stand for have `id-birth` or `id-rest` in common, unless the slip is just where both
/// meet.
public enum IDKey: String, CaseIterable, ValueKey {
  /// The eighteen characters of a number that can be read; fifteen digits become what they are today.
  case residentID = "resident-id"
  /// The digits of the birth date, right or wrong.
  case birth = "id-birth"
  /// The digits of region and sequence, right or wrong.
  case rest = "id-rest"

  private static let regionCount = 6
  private static let sequenceCount = 3
  private static let century = "19"

  /// The name settings use.
  public var name: String { rawValue }

  /// The key of a folded value, or nil where it has not the length of such a number, or cannot be read as one where that is
  /// asked for.
  public func key(of value: String) -> String? {
    let isOld = value.utf8.count == IDDigits.oldLength
    guard isOld || value.utf8.count == IDDigits.length, value.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let digits = isOld ? value[...] : value.dropLast()
    switch self {
    case .residentID: return ResidentID(value)?.description
    case .birth:
      let birth = digits.dropFirst(IDKey.regionCount).dropLast(IDKey.sequenceCount)
      return isOld ? IDKey.century + birth : String(birth)
    case .rest: return String(digits.prefix(IDKey.regionCount) + digits.suffix(IDKey.sequenceCount))
    }
  }
}
