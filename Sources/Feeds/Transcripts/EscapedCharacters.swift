/// Characters that a workbook writes as `_x000D_`, because XML has no place for them (ECMA-376, `ST_Xstring`).
enum EscapedCharacters {
  /// The text with each `_xHHHH_` replaced. NUL and halves of surrogate pairs stay as written.
  static func resolve(_ text: [UInt8]) -> [UInt8] {
    guard text.count >= length, text.contains(underscore) else { return text }
    var resolved: [UInt8] = []
    resolved.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == underscore, let scalar = scalar(in: text, at: index) {
        resolved.append(contentsOf: Array(String(scalar).utf8))
        index += length
      } else {
        resolved.append(text[index])
        index += 1
      }
    }
    return resolved
  }

  private static let underscore: UInt8 = 0x5F
  private static let length = 7

  private static func scalar(in text: [UInt8], at start: Int) -> Unicode.Scalar? {
    guard start + length <= text.count, text[start + 1] == 0x78, text[start + 6] == underscore else { return nil }
    var value: UInt32 = 0
    for byte in text[start + 2..<start + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
