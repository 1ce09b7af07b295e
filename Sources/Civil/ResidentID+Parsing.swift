extension ResidentID {
  /// Why a text is no usable resident ID.
  public enum Defect: UInt8, Sendable, Error, CaseIterable {
    /// No text at all.
    case missing
    /// Neither 18 nor 15 characters remain after folding.
    case length
    /// A character that has no place there.
    case character
    /// The check character does not belong to the seventeen digits.
    case checkCharacter
    /// Fifteen digits whose month or day cannot be one: a longer number that was cut short.
    case truncated
    /// A spreadsheet wrote the number as `2.22405E+17`: its last digits are lost.
    case digitsLost
  }

  /// Reads a number from folded ASCII: 18 characters with a right check character (`X` or `x`), or the 15 digits of 1989,
  /// which are given the century 19 and their check character.
  ///
  /// - Parameter bytes: the text without spaces, hyphens or full-width forms.
  @inlinable
  public static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<ResidentID, Defect> {
    if bytes.count == 18 {
      var packed: UInt64 = 0
      var sum: UInt64 = 0
      for index in 0..<17 {
        let digit = UInt64(bytes[index] &- 0x30)
        if digit > 9 { return .failure(.character) }
        packed = packed &* 10 &+ digit
        sum &+= digit &* ResidentID.weight(index)
      }
      let last = bytes[17]
      let expected = checkCharacter(forWeightedSum: sum)
      if last == expected || (last == UInt8(ascii: "x") && expected == UInt8(ascii: "X")) {
        return .success(ResidentID(unchecked: packed))
      }
      let isCharacter = (last >= 0x30 && last <= 0x39) || last == UInt8(ascii: "x") || last == UInt8(ascii: "X")
      return .failure(isCharacter ? .checkCharacter : .character)
    }
    if bytes.count == 15 {
      var number: UInt64 = 0
      for byte in bytes {
        let digit = UInt64(byte &- 0x30)
        if digit > 9 { return .failure(.character) }
        number = number &* 10 &+ digit
      }
      // The 1989 form has six digits of region, six of birth date and three of sequence.
      let region = number / 1_000_000_000
      let monthAndDay = number / 1000 % 10_000
      let month = monthAndDay / 100
      let day = monthAndDay % 100
      guard month >= 1, month <= 12, day >= 1, day <= 31 else { return .failure(.truncated) }
      return .success(ResidentID(unchecked: region * 100_000_000_000 + 19_000_000_000 + number % 1_000_000_000))
    }
    return .failure(bytes.isEmpty ? .missing : .length)
  }

  /// The weight of the digit at an index, by arithmetic rather than a table: 2 to the power 17 − index, modulo 11.
  @inlinable
  static func weight(_ index: Int) -> UInt64 {
    // Packed nibbles of 7 9 10 5 8 4 2 1 6 3 | 7 9 10 5 8 4 2 (the row repeats after ten).
    let row: UInt64 = 0x3_6124_85A9_7
    return (row >> UInt64((index % 10) * 4)) & 0xF
  }

  /// Reads a number as `parse(_:)` does, from a string that is already folded.
  public init?(_ text: String) {
    let parsed = Array(text.utf8).withUnsafeBufferPointer { ResidentID.parse($0) }
    guard case .success(let id) = parsed else { return nil }
    self = id
  }
}
