import Testing

@testable import Feeds

/// Workbooks as two libraries write them: one with inline strings, one with shared strings as Excel has them.
@Suite("XLSX files of other programs")
struct XLSXFixtureTests {
  @Test("openpyxl: a hidden sheet first, a merged title, a blank row, damaged numbers, dates as serial numbers")
  func openpyxl() throws {
    let book = try XLSXBook(path: XLSXFixtureTests.path("openpyxl.xlsx"))
    #expect(
      book.text == """
        1\t龙井市服刑羁押人员名单
        3\t序号\t公民身份号码\t姓名\t"入监\n日期"\t备注
        4\t1\t222405194503120014\t李强\t44500\t"含""引号""\"
        5\t2\t2.2240519450312e+17\t王　芳\t44500.35416666666\t
        6\t3\t22240519450312001x\t\t20211031\t600.5
        8\t\tTRUE\t\t\t\n
        """)
    #expect(book.shape == XLSXShape(sheet: "服刑人员", rowCount: 6, columnCount: 5, otherSheets: ["另一张"]))
  }

  @Test("XlsxWriter: shared strings with formatted runs, formulas with the value last calculated")
  func sharedStrings() throws {
    let book = try XLSXBook(path: XLSXFixtureTests.path("shared-strings.xlsx"))
    #expect(
      book.text == """
        1\t身份证号\t姓名\t救助类别\t起始日期\t金额
        2\t222405194503120014\t李 强\t农村低保\t44500\t600.5
        3\t"'222405194503120022\t"\t王·芳\t农村低保\t44501\t
        6\t\t合计\tTRUE\t\t#N/A\n
        """)
    #expect(book.shape == XLSXShape(sheet: "低保名单", rowCount: 4, columnCount: 5, otherSheets: []))
  }

  private static func path(_ name: String) -> String {
    let here = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    return "/\(here)/Fixtures/\(name)"
  }
}
