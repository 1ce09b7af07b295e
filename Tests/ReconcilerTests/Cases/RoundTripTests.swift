import Civil
import Feeds
import Foundation
import Ledger
import Reports
import Testing

@testable import Reconciler

@Suite("Round trip of lists")
struct RoundTripTests {
  private static func fixture(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/" + name).path
  }

  /// A list that a run wrote, filled in and saved by another program: numbers, dates and texts in every way people type.
  @Test("saved by other programs", arguments: ["filled-openpyxl.xlsx", "filled-libreoffice.xlsx"])
  func otherPrograms(name: String) throws {
    let book = try OutcomeWorkbook(
      path: RoundTripTests.fixture(name), displayName: name, ledger: FilledWorkbook.ledger)
    #expect(book.asOf == CaseLedger.night)
    #expect(book.problems.isEmpty)
    #expect(book.rows.map(\.number) == Array(5...10))
    #expect(Set(book.rows.map(\.caseText)) == Set((1...6).map { CaseNumber($0).description }))
    let reports = book.rows.map { row -> String in
      switch row.content {
      case .success(let report):
        #expect(report.fingerprint == FilledWorkbook.fingerprint)
        let outcome = report.outcome
        let parts = [
          outcome.kind.rawValue, outcome.reason?.rawValue, outcome.amount?.description, outcome.day?.description,
          outcome.officer, outcome.note,
        ]
        return parts.compactMap { $0 }.joined(separator: "|")
      case .failure(let rejections):
        return rejections.all.map { "\($0.cell) \($0.reason.rawValue)" }.joined(separator: "|")
      }
    }
    #expect(
      reports == [
        "recovered|1200.50|2026-11-20|王芳|收据附后", "refuted|other|Li Qiang|=1+1 不是公式", "confirmed|王芳|",
        "stopped|2026-11-19|李强|", "offset|1200.00|2026-11-18|李强|", "T10 formula",
      ])
  }

  @Test("a list as a run writes it, filled in, imported, and imported again", arguments: Language.allCases)
  func ownList(language: Language) throws {
    let cases = try CaseLedger(cases: 3)
    let titles = try FeedTitles(feeds: NightFolder.feeds)
    let shown = try cases.desk().cases(CaseQuery(), limit: nil, titles: titles, masking: .masked).shown
    let lists = try ListFolder(shown, ledger: cases.ledger.id, language: language)
    let names = try FileManager.default.contentsOfDirectory(atPath: lists.folder.file("lists"))
    let workbooks = names.filter { $0.hasSuffix(".xlsx") }.sorted().map { lists.folder.file("lists/" + $0) }
    #expect(!workbooks.isEmpty)
    for workbook in workbooks {
      let untouched = try cases.answer(workbook)
      #expect(untouched.rows.isEmpty && untouched.problems.isEmpty)
    }
    let file = try #require(workbooks.first)
    let wording = Wording(language)
    let columns = try RoundTripTests.columns(of: file)
    func cell(_ column: CaseSheetColumn, _ row: Int) -> String {
      FilledRowReader.reference(column, in: row, columns)
    }
    let typed = CellFiller(path: file).type(
      [
        cell(.outcome, 5): wording.text(OutcomeKind.confirmed), cell(.officer, 5): "王芳",
        cell(.outcome, 6): wording.text(OutcomeKind.refuted), cell(.reason, 6): wording.text(RefutationReason.other),
        cell(.officer, 6): "王芳", cell(.note, 6): "<b>&",
        cell(.outcome, 7): wording.text(OutcomeKind.instalment), cell(.money, 7): "￥600.00",
        cell(.day, 7): "2026年11月24日", cell(.officer, 7): "李强",
      ], into: "xl/worksheets/sheet2.xml")
    #expect(typed == 10)
    let reply = try cases.answer(file)
    #expect(reply.rows.map(\.verdict) == [.accepted(.open), .accepted(.refuted), .accepted(.open)])
    #expect(try cases.answer(file).known == 3)
    #expect(try cases.ledger.verify().isSound)
  }

  /// Where the columns of the sheet of cases are, by its row of ids.
  private static func columns(of file: String) throws -> [CaseSheetColumn: Int] {
    let book = try WorkbookFile(path: file, displayName: file)
    var columns: [CaseSheetColumn: Int] = [:]
    try book.readRows(ofSheet: 1) { row in
      guard row.number == WorkbookLayout.idRow else { return }
      for cell in row.cells { columns[CaseSheetColumn(rawValue: cell.text) ?? .number] = cell.column }
    }
    return columns
  }
}
