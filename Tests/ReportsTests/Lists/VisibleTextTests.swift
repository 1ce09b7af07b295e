import Testing

@testable import Reports

@Suite("Text with nothing invisible in it") struct VisibleTextTests {
  /// What is replaced, by its definition rather than by its bytes.
  private func isReplaced(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE...0xFFFF: return true
    default: return false
    }
  }

  @Test("every character up to U+1FFFF is replaced or kept as defined")
  func everyCharacter() {
    let wrong = (0...0x1FFFF).compactMap { Unicode.Scalar($0 as UInt32) }.filter { scalar in
      let text = "甲" + String(Character(scalar)) + "a"
      return (visible(text) != text) != isReplaced(scalar.value)
    }
    #expect(wrong.isEmpty)
  }

  @Test("control characters have pictures, the others a mark")
  func pictures() {
    #expect(visible("a\u{0}\n\u{7F}\u{85}\u{202E}b（）") == "a␀␊␡��b（）")
  }
}
