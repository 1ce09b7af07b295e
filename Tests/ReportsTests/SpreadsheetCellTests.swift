import Testing

@testable import Reports

@Suite struct SpreadsheetCellTests {
  @Test(arguments: [
    ("金明花", "金明花"), ("", ""), ("=1+1", "'=1+1"), ("+86", "'+86"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("＝1", "'＝1"), ("  =1", "'  =1"), ("\u{3000}@x", "'\u{3000}@x"), ("\t=1", "'␉=1"), ("\r\n=1", "'␍␊=1"),
    ("\u{0}", "'␀"),
    ("a=1", "a=1"), ("a\nb", "a␊b"),
  ])
  func `no text becomes a formula`(text: String, cell: String) {
    #expect(SpreadsheetCell.text(text) == cell)
  }

  @Test(arguments: [
    ("222405194503120018", "=\"222405194503120018\""), ("22240519501106005X", "=\"22240519501106005X\""),
    ("0012", "=\"0012\""), ("222405********0018", "222405********0018"), ("", ""), ("=1+1", "'=1+1"),
    ("1\"&A1&\"", "1\"&A1&\""),
  ])
  func `numbers that are names stay texts`(number: String, cell: String) {
    #expect(SpreadsheetCell.number(number) == cell)
  }

  @Test func `what would mislead a reader becomes visible`() {
    #expect(visible("金\u{202E}花") == "金\u{FFFD}花")
    #expect(visible("a\u{7F}\u{85}") == "a␡\u{FFFD}")
    #expect(visible("金 明花·𠮷") == "金 明花·𠮷")
  }
}
