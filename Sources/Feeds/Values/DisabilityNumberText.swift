import Civil

/// Reads the number of a disability certificate (残疾证号): the holder's ID number, a digit for the category, one for the
/// grade, and `B` with a digit where the certificate was issued again.
enum DisabilityNumberText {
  /// The ID number inside twenty plain characters; nil for every other way of writing.
  static func plain(_ raw: UnsafeBufferPointer<UInt8>) -> ResidentID? {
    guard raw.count == 20, raw[18] >= 0x31, raw[18] <= 0x37, raw[19] >= 0x31, raw[19] <= 0x34 else { return nil }
    return try? ResidentID.parse(UnsafeBufferPointer(rebasing: raw[..<18])).get()
  }

  /// The grade a number tells, its twentieth character; nil where it is none.
  static func grade(_ text: String) -> DisabilityCertificate.Grade? {
    let number = SpreadsheetCell.codeFolded(text).unicodeScalars.filter { $0 != "-" }
    guard number.count >= 20, let digit = UInt8(String(Array(number)[19])) else { return nil }
    return DisabilityCertificate.Grade(rawValue: digit)
  }

  /// The ID number inside.
  static func parse(_ text: String) -> Result<ResidentID, QuarantineReason> {
    let number = Array(SpreadsheetCell.codeFolded(text).unicodeScalars).filter { $0 != "-" }
    guard number.count >= 20, number.count <= 23 else { return .failure(number.isEmpty ? .missing : .idLength) }
    let rest = number[18...]
    guard let category = rest.first, "1234567".unicodeScalars.contains(category),
      let grade = rest.dropFirst().first, "1234".unicodeScalars.contains(grade),
      rest.count == 2 || (rest[20] == "b" && rest.dropFirst(3).allSatisfy { $0.value >= 0x30 && $0.value <= 0x39 })
    else { return .failure(.idCharacter) }
    return ResidentIDText.parse(String(String.UnicodeScalarView(number[..<18])))
  }
}
