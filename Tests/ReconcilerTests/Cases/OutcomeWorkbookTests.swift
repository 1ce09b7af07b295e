import Civil
import Reports
import Testing

@testable import Reconciler

@Suite("Filled-in workbooks")
struct OutcomeWorkbookTests {
  private typealias Cell = FilledWorkbook.Cell
  private static let day = Day(daysSinceEpoch: 20_781)

  static func read(_ workbook: FilledWorkbook, ledger: String = FilledWorkbook.ledger) throws -> OutcomeWorkbook {
    let folder = try TemporaryFolder()
    workbook.write(to: folder.file("town.xlsx"))
    return try OutcomeWorkbook(path: folder.file("town.xlsx"), displayName: "town.xlsx", ledger: ledger)
  }

  /// What is wrong with the only filled-in row, by cell.
  private static func rejections(_ filled: [CaseSheetColumn: Cell]) throws -> [String] {
    let book = try read(FilledWorkbook([FilledWorkbook.row(1), FilledWorkbook.row(2, filled)]))
    #expect(book.rows.count == 1)
    guard case .failure(let rejections)? = book.rows.first?.content else { return [] }
    return rejections.all.map { "\($0.cell) \($0.reason.rawValue)" }
  }

  /// The only outcome reported.
  private static func outcome(_ filled: [CaseSheetColumn: Cell]) throws -> Outcome {
    let book = try read(FilledWorkbook([FilledWorkbook.row(1, filled)]))
    #expect(book.rows.count == 1)
    return try #require(book.rows.first).content.get().outcome
  }

  @Test("every column, and the case it is about; rows with nothing filled in are no reports")
  func everything() throws {
    let filled: [CaseSheetColumn: Cell] = [
      .outcome: .text("已追回"), .money: .number(1200.5), .day: .day(OutcomeWorkbookTests.day), .officer: .text("王　芳"),
      .note: .text(" 家属已退回\n收据附后 "),
    ]
    let book = try OutcomeWorkbookTests.read(
      FilledWorkbook([
        FilledWorkbook.row(1), FilledWorkbook.row(12, filled), FilledWorkbook.row(3, [.note: .text(" 　")]),
      ]))
    let row = try #require(book.rows.first)
    #expect(book.rows.count == 1)
    #expect((row.sheet, row.number, row.caseText) == ("死亡后仍领取", 6, CaseNumber(12).description))
    #expect(
      try row.content.get()
        == FilledRow.Report(
          number: CaseNumber(12), fingerprint: FilledWorkbook.fingerprint,
          outcome: Outcome(
            .recovered, amount: Fen(120_050), day: Day("2026-11-24"), officer: "王芳", note: "家属已退回\n收据附后")))
    #expect(row.filledIn[.day] == "2026-11-24")
    #expect(book.asOf == Day("2026-11-23"))
    #expect(book.problems.isEmpty)
    #expect(book.sha256.count == 64)
  }

  @Test("outcomes and reasons in every language, by id, with spaces and full width", arguments: Language.allCases)
  func words(language: Language) throws {
    let wording = Wording(language)
    for kind in OutcomeKind.allCases {
      for text in [wording.text(kind), kind.rawValue, "　" + wording.text(kind).map { "\($0) " }.joined()] {
        #expect(try OutcomeWorkbookTests.outcome([.outcome: .text(text)]).kind == kind, "\(text)")
      }
    }
    for reason in RefutationReason.allCases {
      for text in [wording.text(reason), reason.rawValue, wording.text(reason).uppercased()] {
        let outcome = try OutcomeWorkbookTests.outcome([.outcome: .text("不属实"), .reason: .text(text)])
        #expect(outcome.reason == reason, "\(text)")
      }
    }
  }

  @Test("the hint behind a reason need not be typed; widths do not matter", arguments: ["其他", "其他(请在备注中说明)", "Ｏｔｈｅｒ"])
  func hint(text: String) throws {
    let outcome = try OutcomeWorkbookTests.outcome([.outcome: .text("不属实"), .reason: .text(text)])
    #expect(outcome.reason == .other)
  }

  @Test(
    "amounts as numbers and texts",
    arguments: [
      (.number(1200), 120_000), (.number(0.1 + 0.2), 30), (.text("1,200.00"), 120_000), (.text("￥600"), 60_000),
      (.text("６００元"), 60_000), (.number(-5), -500), (.number(0), 0),
    ] as [(FilledWorkbook.Cell, Int64)])
  func amounts(cell: FilledWorkbook.Cell, fen: Int64) throws {
    #expect(try OutcomeWorkbookTests.outcome([.outcome: .text("分期"), .money: cell]).amount == Fen(fen))
  }

  @Test(
    "days as dates and texts",
    arguments: [
      .day(OutcomeWorkbookTests.day), .text("2026/11/24"), .text("2026年11月24日"), .text("2026-11-24"),
      .text("20261124"), .number(20_261_124), .number(46_350.5),
    ] as [FilledWorkbook.Cell])
  func days(cell: FilledWorkbook.Cell) throws {
    #expect(try OutcomeWorkbookTests.outcome([.outcome: .text("已停发"), .day: cell]).day == Day("2026-11-24"))
  }

  @Test("names of officers are one however they are spaced")
  func officers() throws {
    for name in ["王芳", "王 芳", " 王　芳\u{A0}"] {
      #expect(try OutcomeWorkbookTests.outcome([.outcome: .text("属实"), .officer: .text(name)]).officer == "王芳")
    }
    let foreign = try OutcomeWorkbookTests.outcome([.outcome: .text("属实"), .officer: .text(" Wang   Fang")])
    #expect(foreign.officer == "Wang Fang")
  }

  @Test("each wrong cell is named with what is wrong")
  func wrongCells() throws {
    #expect(try OutcomeWorkbookTests.rejections([.money: .number(5)]) == ["C6 outcome-missing"])
    #expect(try OutcomeWorkbookTests.rejections([.outcome: .text("可能属实")]) == ["C6 outcome-unknown"])
    #expect(
      try OutcomeWorkbookTests.rejections([
        .outcome: .text("不属实"), .reason: .text("不知道"), .money: .number(0.125), .day: .text("昨天"),
        .officer: .text(String(repeating: "王", count: 51)), .note: .text(String(repeating: "a", count: 2_001)),
      ]) == ["D6 reason-unknown", "E6 amount-form", "F6 day-form", "G6 too-long", "H6 too-long"])
    #expect(
      try OutcomeWorkbookTests.rejections([.outcome: .text("已停发"), .day: .text("2026-02-30"), .money: .number(3e9)])
        == ["E6 amount-range", "F6 day-impossible"])
  }

  @Test("a formula is no value, whatever it says")
  func formulas() throws {
    #expect(
      try OutcomeWorkbookTests.rejections([
        .outcome: .formula("=\"属实\"", 0), .money: .formula("=SUM(E1:E5)", 600), .day: .formula("=TODAY()", 46_350),
        .officer: .formula("=HYPERLINK(\"http://example.invalid\")", 0), .note: .formula("=1/0", 0),
        .fingerprint: .formula("=A1", 0),
      ]) == ["K6 key-damaged", "C6 formula", "E6 formula", "F6 formula", "G6 formula", "H6 formula"])
    #expect(
      try OutcomeWorkbookTests.rejections([.outcome: .text("属实"), .caseKey: .formula("=1", 1)]) == [
        "J6 case-number-wrong"
      ])
  }

  @Test("texts that look like formulas are texts")
  func formulaTexts() throws {
    let outcome = try OutcomeWorkbookTests.outcome([
      .outcome: .text("属实"), .officer: .text("@SUM(A1)"), .note: .text("=cmd|' /C calc'!A0"),
    ])
    #expect(outcome.officer == "@SUM(A1)")
    #expect(outcome.note == "=cmd|' /C calc'!A0")
  }

  @Test("a case number with a wrong check digit, none at all, a changed fingerprint")
  func keys() throws {
    let confirmed: [CaseSheetColumn: Cell] = [.outcome: .text("属实")]
    func merged(_ changes: [CaseSheetColumn: Cell]) -> [CaseSheetColumn: Cell] { confirmed.merging(changes) { $1 } }
    #expect(try OutcomeWorkbookTests.rejections(merged([.caseKey: .text("0000002-7")])) == ["J6 case-number-wrong"])
    #expect(try OutcomeWorkbookTests.rejections(merged([.caseKey: .text("2")])) == ["J6 case-number-wrong"])
    #expect(try OutcomeWorkbookTests.rejections(merged([.caseKey: .text("")])) == ["J6 case-number-missing"])
    for text in ["", "00112233445566f", "00112233445566fg", "1.12233445566E+15"] {
      #expect(try OutcomeWorkbookTests.rejections(merged([.fingerprint: .text(text)])) == ["K6 key-damaged"], "\(text)")
    }
  }

  @Test("a case number in full width is the same number")
  func wideNumber() throws {
    let book = try OutcomeWorkbookTests.read(
      FilledWorkbook([FilledWorkbook.row(1, [.outcome: .text("属实"), .caseKey: .text(" ０００００１２－５")])]))
    #expect(book.rows.count == 1)
    if case .failure(let rejections)? = book.rows.first?.content {
      #expect(rejections.all.map(\.reason) == [.caseNumberWrong])
    }
    let right = try OutcomeWorkbookTests.read(
      FilledWorkbook([FilledWorkbook.row(1, [.outcome: .text("属实"), .caseKey: .text(" ０００００01－８")])]))
    #expect(try right.rows.first?.content.get().number == CaseNumber(1))
  }

  @Test("different reports about one case are none; the same one twice is one")
  func contradictions() throws {
    let confirmed: [CaseSheetColumn: Cell] = [.outcome: .text("属实"), .officer: .text("王芳")]
    var workbook = FilledWorkbook([
      FilledWorkbook.row(1, confirmed), FilledWorkbook.row(1, [.outcome: .text("核实中"), .officer: .text("王芳")]),
      FilledWorkbook.row(2, confirmed), FilledWorkbook.row(2, confirmed),
    ])
    workbook.sheets.append(.init(name: "另一张", rows: [FilledWorkbook.row(2, confirmed)]))
    let rows = try OutcomeWorkbookTests.read(workbook).rows
    let verdicts = rows.map { row -> String in
      switch row.content {
      case .success: return "\(row.sheet) \(row.number)"
      case .failure(let rejections): return rejections.all.map { "\($0.cell) \($0.reason.rawValue)" }.joined()
      }
    }
    #expect(verdicts == ["C5 case-twice", "C6 case-twice", "死亡后仍领取 7", "死亡后仍领取 8", "另一张 5"])
  }

  @Test("sheets may be renamed, hidden, moved down, or have lost their titles; sums below the list are no cases")
  func layouts() throws {
    let confirmed: [CaseSheetColumn: Cell] = [.outcome: .text("属实")]
    var workbook = FilledWorkbook()
    workbook.sheets = [
      .init(name: "改过名", rows: [FilledWorkbook.row(1, confirmed)], rowsAbove: 7),
      .init(
        name: "有合计",
        rows: [FilledWorkbook.row(2, confirmed), [.caseKey: .text("合计"), .money: .number(5)], [.money: .number(5)]]),
    ]
    workbook.sheets[0].columns.reverse()
    let book = try OutcomeWorkbookTests.read(workbook)
    #expect(book.rows.map(\.number) == [12, 5])
    #expect(book.problems.isEmpty)
    for row in book.rows { #expect(throws: Never.self) { try row.content.get() } }
  }

  @Test("a sheet without its ids, or without columns that are needed, is named; the others are read")
  func damagedSheets() throws {
    var workbook = FilledWorkbook([FilledWorkbook.row(1, [.outcome: .text("属实")])])
    workbook.sheets.append(.init(name: "无标识", rows: [FilledWorkbook.row(2)], hasIDs: false))
    workbook.sheets.append(.init(name: "缺列", columns: [.caseKey, .fingerprint, .outcome, .officer, .note, .reason]))
    let book = try OutcomeWorkbookTests.read(workbook)
    #expect(book.rows.count == 1)
    #expect(
      book.problems == [
        Problem(.workbookSheet, file: "town.xlsx", field: "无标识"),
        Problem(.workbookColumns, file: "town.xlsx", field: "缺列", details: ["money、day"]),
      ])
  }

  @Test("workbooks that cannot be meant are refused as a whole")
  func foreign() throws {
    func kind(_ change: (inout FilledWorkbook) -> Void) throws -> Problem.Kind? {
      var workbook = FilledWorkbook([FilledWorkbook.row(1, [.outcome: .text("属实")])])
      change(&workbook)
      do {
        _ = try OutcomeWorkbookTests.read(workbook)
        return nil
      } catch let problem as Problem {
        return problem.kind
      }
    }
    #expect(try kind { _ in } == nil)
    #expect(try kind { $0.metaSheet = nil } == .workbookForeign)
    #expect(try kind { $0.meta.removeFirst() } == .workbookForeign)
    #expect(try kind { $0.meta[0].1 = "2" } == .workbookNewer)
    #expect(try kind { $0.meta[1].1 = "" } == .workbookWithoutLedger)
    #expect(try kind { $0.meta[1].1 = "ffffffffffffffff" } == .workbookOtherLedger)
    #expect(try kind { $0.metaSheet = ReplyWorkbook.markSheet } == .workbookIsReply)
    #expect(try kind { $0.sheets = [] } == .workbookWithoutCases)
  }

  @Test("emoji, marks of direction and the longest text a cell can hold are read or named")
  func texts() throws {
    let outcome = try OutcomeWorkbookTests.outcome([.outcome: .text("属实"), .note: .text("👵🏽\u{202E}abc")])
    #expect(outcome.note == "👵🏽\u{202E}abc")
    #expect(
      try OutcomeWorkbookTests.rejections([
        .outcome: .text("属实"), .note: .text(String(repeating: "a", count: 32_767)),
      ]) == ["H6 too-long"])
  }
}
