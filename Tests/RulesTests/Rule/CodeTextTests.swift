import Testing

@testable import Rules

@Suite("Coded texts")
struct CodeTextTests {
  @Test(
    "half width, without spaces and case",
    arguments: [("6217 0000", "62170000"), ("６２１７", "6217"), ("Ｈ1", "h1"), ("a\u{3000}b", "AB")])
  func same(left: String, right: String) {
    #expect(CodeText(left) == CodeText(right))
  }

  @Test("different texts differ, and nothing is nothing")
  func different() {
    #expect(CodeText("6217") != CodeText("6218"))
    #expect(CodeText(nil) == nil)
    #expect(CodeText(" \u{3000}") == nil)
  }
}
