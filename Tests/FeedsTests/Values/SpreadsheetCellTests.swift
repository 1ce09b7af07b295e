import Testing

@testable import Feeds

/// Damage of spreadsheets undone, and heads of columns compared.
@Suite("spreadsheet damage")
struct SpreadsheetCellTests {
  @Test(
    "cleaned",
    arguments: [
      ("李强", "李强"), (" 李强\t", "李强"), ("\u{3000}李强\u{3000}", "李强"), ("'李强", "李强"), ("’李强", "李强"), ("=\"李强\"", "李强"),
      ("=\" 李强 \"", "李强"), ("'\t李强", "李强"), ("\u{FEFF}李强", "李强"), ("李  强", "李  强"), ("李'强", "李'强"), ("李强'", "李强'"),
      ("=李强", "=李强"), ("=\"李强", "=\"李强"), ("=\"\"", ""), ("=\"", "=\""), ("''李强", "李强"), ("\"李强\"", "\"李强\""), ("", ""),
      ("１２", "１２"), ("\u{200B}李强\u{A0}", "李强"),
    ])
  func cleaned(_ text: String, _ expected: String) {
    #expect(SpreadsheetCell.cleaned(text) == expected)
  }

  @Test("narrowed", arguments: [("１２：３", "12:3"), ("ＡＢｃ～", "ABc~"), ("李\u{3000}强", "李 强"), ("'１", "1"), ("￥１", "￥1")])
  func narrowed(_ text: String, _ expected: String) {
    #expect(SpreadsheetCell.narrowed(text) == expected)
  }

  @Test("code folded", arguments: [("城市 低保", "城市低保"), ("Ｍ", "m"), (" F\u{3000}", "f"), ("'1", "1"), ("服\n刑", "服刑")])
  func codeFolded(_ text: String, _ expected: String) {
    #expect(SpreadsheetCell.codeFolded(text) == expected)
  }

  @Test(
    "heads are compared without case, spaces, line breaks, stars and full-width forms",
    arguments: [
      ("姓 名", "姓名"), ("姓\n名", "姓名"), ("*姓名", "姓名"), ("姓名＊", "姓名"), (" GMSFHM", "gmsfhm"), ("ＡＡＣ００２", "aac002"),
      ("金额（元）", "金额(元)"), ("'姓名", "姓名"), ("姓\u{3000}名", "姓名"),
    ])
  func heads(_ text: String, _ expected: String) {
    #expect(HeaderText.folded(text) == expected)
  }

  @Test(
    "what stands in brackets, of any width",
    arguments: [
      ("金额(元)", "金额"), ("金额[元]", "金额"), ("金额【元】", "金额"), ("(必填)姓名", "姓名"), ("姓名(现(曾))", "姓名"), ("姓名)", "姓名"),
      ("姓名(", "姓名"),
    ])
  func brackets(_ text: String, _ expected: String) {
    #expect(HeaderText.withoutBrackets(text) == expected)
  }
}
