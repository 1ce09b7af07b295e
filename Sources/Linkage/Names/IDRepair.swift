import Civil

/// A resident ID that somebody may have meant who wrote a number that is none. It is a candidate for linking, never a
/// confirmation: several persons may be one slip away.
public struct IDRepair: Hashable, Sendable {
  /// The slip that would explain what was written.
  public enum Slip: Hashable, Sendable, CaseIterable {
    /// One of the digits is another, or no digit.
    case digit
    /// All digits are right, the check character (校验码) is not.
    case checkCharacter
    /// Two neighbours stand in each other's place.
    case swap
  }

  /// The number that may have been meant.
  public let id: ResidentID
  /// What would have been done wrong.
  public let slip: Slip

  /// The numbers one slip away from what was written, in ascending order: with a right check character and a birth date of
  /// the calendar, never the number that was written. None for a sound number of eighteen characters.
  ///
  /// Fifteen digits have no check character, so any of them may be wrong: they have candidates even where they can be
  /// read.
  ///
  /// - Parameters:
  ///   - text: the number as written, without spaces, hyphens or full-width forms.
  ///   - born: birth dates that are possible; all where it is nil.
  public static func candidates(of text: String, born: ClosedRange<Day>? = nil) -> [IDRepair] {
    let written = Array(text.utf8)
    guard let damaged = IDDigits(written), !damaged.isSound else { return [] }
    var found: [UInt64: Slip] = [:]
    func add(_ characters: [UInt8], _ slip: Slip) {
      guard let id = characters.withUnsafeBufferPointer({ try? ResidentID.parse($0).get() }),
        let birth = id.birthDate, born?.contains(birth) ?? true, found[id.packed] == nil
      else { return }
      found[id.packed] = slip
    }
    if written.count == IDDigits.length {
      // Whatever the last character is, it is the one that belongs to the digits before it.
      for check in UInt8(ascii: "0")...UInt8(ascii: "9") { add(written.dropLast() + [check], .checkCharacter) }
      add(written.dropLast() + [UInt8(ascii: "X")], .checkCharacter)
    }
    for place in 0..<(written.count == IDDigits.length ? written.count - 1 : written.count) {
      var changed = written
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != written[place] {
        changed[place] = digit
        add(changed, .digit)
      }
    }
    for place in 1..<written.count where written[place - 1] != written[place] {
      var changed = written
      changed.swapAt(place - 1, place)
      add(changed, .swap)
    }
    return found.sorted { $0.key < $1.key }.compactMap { packed, slip in
      ResidentID(packed: packed).map { IDRepair(id: $0, slip: slip) }
    }
  }
}
