import Testing

@testable import Reports

@Suite struct TerminalColumnsTests {
  @Test(
    arguments: [("abc", 3), ("死亡", 4), ("사망", 4), ("a死b", 4), ("（）", 4), ("“”", 2), ("", 0), ("ＡＢ", 4)])
  func `Chinese and Korean take two columns`(text: String, width: Int) {
    #expect(TerminalColumns.width(of: text) == width)
    #expect(TerminalColumns.padded(text, to: 10) == text + String(repeating: " ", count: 10 - width))
  }

  @Test func `words stay whole, and lines fit`() {
    #expect(TerminalColumns.wrapped("the pension is paid", to: 11) == ["the pension", "is paid"])
    #expect(TerminalColumns.wrapped("a  b", to: 2) == ["a", "b"])
    #expect(TerminalColumns.wrapped("", to: 5) == [""])
  }

  @Test func `no line of Chinese begins with a mark that closes something`() {
    #expect(TerminalColumns.wrapped("养老金，丧葬（补助）金", to: 8) == ["养老金，", "丧葬（补", "助）金"])
    #expect(TerminalColumns.wrapped("养老金发，放", to: 8) == ["养老金", "发，放"])
  }

  @Test func `a word longer than a line is cut`() {
    #expect(TerminalColumns.wrapped("ab 123456789 c", to: 4) == ["ab", "1234", "5678", "9 c"])
  }

  @Test func `nothing is lost or added by wrapping`() {
    let text = "State Council Doc. [2014] 8；人社部发〔2019〕84号：养老金发至死亡当月，次月起停发 (art. 26)"
    func packed(_ text: String) -> String { text.filter { $0 != " " } }
    for columns in 4...60 {
      let lines = TerminalColumns.wrapped(text, to: columns)
      #expect(packed(lines.joined()) == packed(text))
      #expect(lines.allSatisfy { TerminalColumns.width(of: $0) <= columns }, "\(columns)")
    }
  }

  @Test func `lines hang on their label`() {
    #expect(
      TerminalColumns.hanging("one two three four five six", under: "数据", labelWidth: 6, to: 26)
        == ["数据  one two three four", "      five six"])
  }
}
