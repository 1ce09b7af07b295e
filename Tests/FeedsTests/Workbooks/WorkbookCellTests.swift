import Civil
import Testing

@testable import Feeds

@Suite("Values people fill in")
struct WorkbookCellTests {
  private static func cell(_ value: WorkbookCell.Value) -> WorkbookCell {
    WorkbookCell(row: 5, column: 28, value: value)
  }

  @Test(
    "amounts: numbers and texts, to the fen",
    arguments: [
      (.number("1200.5"), 120_050), (.number("1200"), 120_000), (.number("103.09999999999999"), 10_310),
      (.number("0.30000000000000004"), 30), (.number("1.2005E3"), 120_050), (.number("6E+2"), 60_000),
      (.number("-600"), -60_000), (.text("1,200.00"), 120_000), (.text("￥600"), 60_000), (.text("６００元"), 60_000),
      (.text(" ￥１，２００．５０ "), 120_050),
    ] as [(WorkbookCell.Value, Int64)])
  func amounts(value: WorkbookCell.Value, fen: Int64) throws {
    #expect(try WorkbookCellTests.cell(value).amount.get() == Fen(fen))
  }

  @Test(
    "amounts that would have to be rounded or guessed are refused",
    arguments: [
      .number("1200.005"), .number("0.125"), .number("1E-3"), .number("1E+300"), .text("约600"), .text("1,20.00"),
      .text("600元整左右"), .boolean(true), .error("#VALUE!"), .text(""),
    ] as [WorkbookCell.Value])
  func noAmounts(value: WorkbookCell.Value) {
    #expect(throws: QuarantineReason.self) { try WorkbookCellTests.cell(value).amount.get() }
  }

  @Test(
    "days: serial numbers and texts",
    arguments: [
      .number("46350"), .number("46350.75"), .number("20261124"), .number("4.635E4"), .text("2026/11/24"),
      .text("2026年11月24日"), .text("2026-11-24"), .text("2026.11.24"), .text("20261124"), .text("２０２６年１１月２４日"),
      .text("2026-11-24T00:00:00"), .text("2026-11-24 08:30"),
    ] as [WorkbookCell.Value])
  func days(value: WorkbookCell.Value) throws {
    #expect(try WorkbookCellTests.cell(value).day(countsFrom1904: false).get() == Day("2026-11-24"))
  }

  @Test(
    "what is no day is refused",
    arguments: [
      .number("2026.11"), .number("3"), .number("1E+300"), .text("11月24日"), .text("昨天"), .text("2026-02-30"),
      .boolean(true),
      .error("#REF!"), .text(""),
    ] as [WorkbookCell.Value], [false, true])
  func noDays(value: WorkbookCell.Value, countsFrom1904: Bool) {
    #expect(throws: QuarantineReason.self) {
      try WorkbookCellTests.cell(value).day(countsFrom1904: countsFrom1904).get()
    }
  }

  @Test("from 1904, numbers shift by four years and a day, dates written out do not")
  func from1904() throws {
    #expect(try WorkbookCellTests.cell(.number("44888")).day(countsFrom1904: true).get() == Day("2026-11-24"))
    #expect(try WorkbookCellTests.cell(.text("2026/11/24")).day(countsFrom1904: true).get() == Day("2026-11-24"))
  }

  @Test("words compare without width, spaces and case")
  func words() {
    #expect(WorkbookCellTests.cell(.text("　属 实 ")).word == "属实")
    #expect(WorkbookCellTests.cell(.text("Ｂｅｉｎｇ　checked")).word == "beingchecked")
  }

  @Test("blank is what has nothing but spaces; a formula never is")
  func blank() {
    #expect(WorkbookCellTests.cell(.text(" \u{3000}\u{200F}")).isBlank)
    #expect(!WorkbookCellTests.cell(.number("0")).isBlank)
    #expect(!WorkbookCell(row: 1, column: 1, value: .text(""), isFormula: true).isBlank)
  }

  @Test(
    "places as spreadsheets write them",
    arguments: [(1, "A5"), (26, "Z5"), (27, "AA5"), (702, "ZZ5"), (16_384, "XFD5")])
  func reference(column: Int, text: String) {
    #expect(WorkbookCell.reference(row: 5, column: column) == text)
  }
}
