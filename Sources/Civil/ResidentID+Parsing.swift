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

  /// The length of a number of the form in use until 1999.
  @inlinable public static var oldLength: Int { 15 }

  /// Reads a number from folded ASCII: 18 characters with a right check character (`X` or `x`), or the 15 digits of 1989,
  /// which are given the century 19 and their check character.
  ///
  /// - Parameter bytes: the text without spaces, hyphens or full-width forms.
  @inlinable
  public static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<ResidentID, Defect> {
    if bytes.count == 18, let base = bytes.baseAddress { return parse(eighteen: UnsafeRawPointer(base)) }
    if bytes.count == oldLength {
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

  /// Reads eighteen characters sixteen at a time: every record of every agency comes through here.
  @inlinable
  static func parse(eighteen raw: UnsafeRawPointer) -> Result<ResidentID, Defect> {
    let digits = raw.loadUnaligned(as: SIMD16<UInt8>.self) &- SIMD16(repeating: 0x30)
    let seventeenth = raw.load(fromByteOffset: 16, as: UInt8.self) &- 0x30
    if digits.max() > 9 || seventeenth > 9 { return .failure(.character) }
    let weights = SIMD16<UInt8>(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4)
    let products = SIMD16<UInt16>(truncatingIfNeeded: digits &* weights)
    let sum = UInt64(products.wrappedSum()) + UInt64(seventeenth) * 2
    let packed =
      (eightDigits(raw.loadUnaligned(as: UInt64.self)) &* 100_000_000
        &+ eightDigits(raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))) &* 10 &+ UInt64(seventeenth)
    let last = raw.load(fromByteOffset: 17, as: UInt8.self)
    let expected = checkCharacter(forWeightedSum: sum)
    if last == expected || (last == UInt8(ascii: "x") && expected == UInt8(ascii: "X")) {
      return .success(ResidentID(unchecked: packed))
    }
    let isCharacter = (last >= 0x30 && last <= 0x39) || last == UInt8(ascii: "x") || last == UInt8(ascii: "X")
    return .failure(isCharacter ? .checkCharacter : .character)
  }

  /// The value of eight ASCII digits in memory order: neighbours are brought together in pairs, fours, eights.
  @inlinable
  static func eightDigits(_ bytes: UInt64) -> UInt64 {
    var value = UInt64(littleEndian: bytes) &- 0x3030_3030_3030_3030
    value = (value &* 10 &+ (value >> 8)) & 0x00FF_00FF_00FF_00FF
    value = (value &* 100 &+ (value >> 16)) & 0x0000_FFFF_0000_FFFF
    return (value &* 10_000 &+ (value >> 32)) & 0xFFFF_FFFF
  }

  /// Reads a number as `parse(_:)` does, from a string that is already folded.
  public init?(_ text: String) {
    let parsed = Array(text.utf8).withUnsafeBufferPointer { ResidentID.parse($0) }
    guard case .success(let id) = parsed else { return nil }
    self = id
  }
}
