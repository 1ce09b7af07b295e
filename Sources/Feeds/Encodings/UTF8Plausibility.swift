/// Tells damaged UTF-8 from GB18030: of Chinese text in UTF-8 nearly every sequence of three bytes is valid, of text in
/// GB18030 hardly any is.
struct UTF8Plausibility {
  private var valid = 0
  private var invalid = 0

  /// Whether these bytes, which are not strictly valid UTF-8, are UTF-8 all the same.
  var isDamagedUTF8: Bool { valid > invalid }

  /// Looks at bytes.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let rest = bytes[(index + 1)...].prefix(length - 1)
      if byte >= 0xC2, byte <= 0xF4, rest.count == length - 1, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) {
        // Two bytes are as likely to be a character of GB18030: they prove nothing.
        if length > 2 { valid += 1 }
        index += length
      } else {
        invalid += 1
        index += 1
      }
    }
  }
}
