import Civil
import Feeds
import Foundation
import Ledger
import Reconciler
import Reports
import Testing

@Suite("Import of filled-in workbooks")
struct CaseImportTests {
  private typealias Cell = FilledWorkbook.Cell
  private static let day = CaseLedger.today

  /// The verdict on the only row, as `cell reason`.
  private static func rejections(_ reply: ImportReply) -> [String] {
    reply.rows.flatMap { row -> [String] in
      guard case .rejected(let rejections) = row.verdict else { return ["\(row.verdict)"] }
      return rejections.map { "\($0.cell) \($0.reason.rawValue)" }
    }
  }

  @Test("outcomes are entered, cases settled, and the same file once more changes nothing")
  func twice() throws {
    let cases = try CaseLedger(cases: 6)
    let rows = [
      FilledWorkbook.row(1, [.outcome: .text("属实"), .officer: .text("王芳")]),
      FilledWorkbook.row(
        2,
        [.outcome: .text("已追回"), .money: .number(5000), .day: .day(CaseImportTests.day), .officer: .text("李强")]),
      FilledWorkbook.row(3),
      FilledWorkbook.row(4, [.outcome: .text("不属实"), .reason: .text("本人健在"), .officer: .text("王芳")]),
      FilledWorkbook.row(5, [.outcome: .text("核实中"), .officer: .text("王芳"), .note: .text("=1+1")]),
    ]
    let first = try cases.run(rows)
    #expect((first.accepted, first.known, first.rejected) == (4, 0, 0))
    #expect(
      first.rows.map(\.verdict) == [.accepted(.open), .accepted(.settled), .accepted(.refuted), .accepted(.open)])
    #expect(try [1, 2, 3, 4, 5].map(cases.state) == [.open, .settled, .open, .refuted, .open])
    let entries = try cases.entries()
    let second = try cases.run(rows)
    #expect((second.accepted, second.known, second.rejected) == (0, 4, 0))
    #expect(try cases.entries() == entries)
    #expect(try cases.ledger.verify().isSound)
    let history = try #require(try cases.ledger.read { try $0.history(of: CaseNumber(5)) })
    #expect(history.reports.map(\.outcome) == [Outcome(.checking, officer: "王芳", note: "=1+1")])
    #expect(history.reports.map(\.actor) == ["导入员"])
    #expect(history.reports.first?.source?.count == 64)
  }

  @Test("money is entered once, whatever the note says the second time, and taken off again by a reversal")
  func money() throws {
    let cases = try CaseLedger(cases: 1)
    func report(_ kind: String, _ yuan: Double, _ note: String) throws -> [ImportReply.Verdict] {
      try cases.run([
        FilledWorkbook.row(
          1,
          [
            .outcome: .text(kind), .money: .number(yuan), .day: .day(CaseImportTests.day), .officer: .text("李强"),
            .note: .text(note),
          ])
      ]).rows.map(\.verdict)
    }
    #expect(try report("已追回", 5000, "现金") == [.accepted(.settled)])
    #expect(try report("已追回", 5000, "收据附后") == [.known])
    #expect(try report("冲减", 500, "多录") == [.accepted(.open)])
    #expect(try cases.ledger.read { try $0.recovered() } == Fen(450_000))
  }

  @Test(
    "what the ledger does not accept is named at its cell",
    arguments: [
      ([.outcome: .text("属实")], "G5 officer-missing"),
      ([.outcome: .text("不属实"), .officer: .text("王芳")], "D5 reason-missing"),
      ([.outcome: .text("属实"), .reason: .text("非同一人"), .officer: .text("王芳")], "D5 reason-not-allowed"),
      ([.outcome: .text("不属实"), .reason: .text("其他"), .officer: .text("王芳")], "H5 note-missing"),
      ([.outcome: .text("已追回"), .day: .day(day), .officer: .text("王芳")], "E5 amount-missing"),
      (
        [.outcome: .text("抵扣"), .money: .number(0), .day: .day(day), .officer: .text("王芳")],
        "E5 amount-not-positive"
      ),
      ([.outcome: .text("属实"), .money: .number(5), .officer: .text("王芳")], "E5 amount-not-allowed"),
      (
        [.outcome: .text("分期"), .money: .number(5000.01), .day: .day(day), .officer: .text("王芳")],
        "E5 amount-too-large"
      ),
      (
        [.outcome: .text("冲减"), .money: .number(5), .day: .day(day), .officer: .text("王芳")],
        "H5 note-missing, E5 reversal-too-large"
      ),
      (
        [.outcome: .text("冲减"), .money: .number(5), .day: .day(day), .officer: .text("王芳"), .note: .text("多录")],
        "E5 reversal-too-large"
      ),
      (
        [.outcome: .text("已补发"), .money: .number(5), .day: .day(day), .officer: .text("王芳")], "C5 nothing-is-owed"
      ),
      ([.outcome: .text("分期"), .money: .number(5), .officer: .text("王芳")], "F5 day-missing"),
      ([.outcome: .text("核实中"), .day: .text("2026-11-25"), .officer: .text("王芳")], "F5 day-in-future"),
      ([.outcome: .text("核实中"), .day: .text("1999-12-31"), .officer: .text("王芳")], "F5 day-too-early"),
      ([.outcome: .text("已停发"), .day: .day(day), .officer: .text("王芳")], "C5 not-confirmed"),
      (
        [.outcome: .text("属实"), .officer: .text("王芳"), .fingerprint: .text("ffffffffffffffff")],
        "K5 unknown-fingerprint"
      ),
      (
        [.outcome: .text("属实"), .officer: .text("王芳"), .caseKey: .text(CaseNumber(99).description)],
        "J5 unknown-case"
      ),
    ] as [([CaseSheetColumn: FilledWorkbook.Cell], String)])
  func refused(filled: [CaseSheetColumn: FilledWorkbook.Cell], rejection: String) throws {
    let cases = try CaseLedger(cases: 2)
    #expect(
      CaseImportTests.rejections(try cases.run([FilledWorkbook.row(1, filled)])).joined(separator: ", ") == rejection)
    let history = try #require(try cases.ledger.read { try $0.history(of: CaseNumber(1)) })
    #expect(history.reports.isEmpty)
    #expect(history.present.standing.state == .open)
  }

  @Test(
    "everything wrong with a row is told at once, what the ledger says as well",
    arguments: [
      (
        [.outcome: .text("不属实"), .money: .number(5), .day: .text("2026-11-25")],
        ["G5 officer-missing", "D5 reason-missing", "E5 amount-not-allowed", "F5 day-in-future"]
      ),
      (
        [.outcome: .text("已追回"), .money: .number(5000.01), .reason: .text("本人健在"), .officer: .text("王芳")],
        ["D5 reason-not-allowed", "E5 amount-too-large", "F5 day-missing"]
      ),
      ([.outcome: .text("已停发"), .day: .text("昨天")], ["F5 day-form", "G5 officer-missing", "C5 not-confirmed"]),
      (
        [.outcome: .text("已追回"), .money: .text("约600"), .fingerprint: .text("")],
        ["K5 key-damaged", "E5 amount-form", "G5 officer-missing", "F5 day-missing"]
      ),
      (
        [.outcome: .text("大概"), .day: .text("1999-12-31")],
        ["C5 outcome-unknown", "G5 officer-missing", "F5 day-too-early"]
      ),
      ([.outcome: .text("不属实"), .reason: .text("其他")], ["G5 officer-missing", "H5 note-missing"]),
    ] as [([CaseSheetColumn: FilledWorkbook.Cell], [String])])
  func everyReason(filled: [CaseSheetColumn: FilledWorkbook.Cell], rejections: [String]) throws {
    let cases = try CaseLedger(cases: 2)
    #expect(CaseImportTests.rejections(try cases.run([FilledWorkbook.row(1, filled)])) == rejections)
    let history = try #require(try cases.ledger.read { try $0.history(of: CaseNumber(1)) })
    #expect(history.reports.isEmpty)
    #expect(try cases.ledger.verify().isSound)
  }

  @Test("different reports about one case: each is told what else is wrong with it, and neither bears on the other")
  func everyReasonTwice() throws {
    let cases = try CaseLedger(cases: 1)
    let reply = try cases.run([
      FilledWorkbook.row(1, [.outcome: .text("已追回"), .money: .number(5000), .officer: .text("王芳")]),
      FilledWorkbook.row(1, [.outcome: .text("分期"), .money: .number(5000), .officer: .text("王芳")]),
    ])
    #expect(
      CaseImportTests.rejections(reply) == ["C5 case-twice", "F5 day-missing", "C6 case-twice", "F6 day-missing"])
  }

  @Test("a formula is named with its cell and what is seen there")
  func formula() throws {
    let cases = try CaseLedger(cases: 1)
    let reply = try cases.run([
      FilledWorkbook.row(
        1,
        [
          .outcome: .text("已追回"), .money: .formula("=1000+200.5", 1200.5),
          .day: .formula("=TODAY()", Double(CaseImportTests.day.daysSinceEpoch + 25_569)), .officer: .text("王芳"),
        ])
    ])
    guard case .rejected(let rejections)? = reply.rows.first?.verdict else {
      Issue.record("not rejected")
      return
    }
    #expect(
      rejections == [
        ImportReply.Rejection(.formula, cell: "E5", shown: "1200.5"),
        ImportReply.Rejection(.formula, cell: "F5", shown: CaseImportTests.day.description),
      ])
    #expect(try cases.replyCells("town-回执.xlsx").contains { $0.hasPrefix("E5（1200.5）：单元格是公式。") })
  }

  @Test("a second import leaves the reply to the first alone")
  func secondReply() throws {
    let cases = try CaseLedger(cases: 1)
    let confirmed = FilledWorkbook.row(1, [.outcome: .text("属实"), .officer: .text("王芳")])
    _ = try cases.run([confirmed])
    let first = try cases.replyCells("town-回执.xlsx")
    #expect(first.contains { $0.hasPrefix("已录入") })
    _ = try cases.run([confirmed])
    #expect(try cases.replyCells("town-回执.xlsx") == first)
    #expect(try cases.replyCells("town-回执-2.xlsx").contains("此前已录入"))
  }

  @Test(
    "files that are no workbooks are refused in words for staff", arguments: ["not a zip", "PK\u{3}\u{4}broken", ""])
  func noWorkbook(content: String) throws {
    let cases = try CaseLedger(cases: 1)
    let file = cases.folder.file("town.xlsx")
    try Data(content.utf8).write(to: URL(filePath: file))
    guard case .refused(let problem)? = try CaseImport(try cases.desk(), wording: Wording()).run([file]).first else {
      Issue.record("read")
      return
    }
    #expect(problem == Problem(.workbookUnreadable, file: file))
  }

  @Test("whoever checked must not stop, however the name is spaced; somebody else may")
  func fourEyes() throws {
    let cases = try CaseLedger(cases: 3)
    func stop(_ officer: String) throws -> ImportReply {
      try cases.run([
        FilledWorkbook.row(3, [.outcome: .text("已停发"), .day: .day(CaseImportTests.day), .officer: .text(officer)])
      ])
    }
    _ = try cases.run([FilledWorkbook.row(3, [.outcome: .text("属实"), .officer: .text("王芳")])])
    #expect(CaseImportTests.rejections(try stop("王　芳")) == ["G5 same-officer"])
    #expect(try stop("李强").accepted == 1)
  }

  @Test("right rows are entered although others are wrong")
  func mixed() throws {
    let cases = try CaseLedger(cases: 3)
    let reply = try cases.run([
      FilledWorkbook.row(1, [.outcome: .text("大概属实"), .officer: .text("王芳")]),
      FilledWorkbook.row(2, [.outcome: .text("属实"), .officer: .text("王芳")]),
      FilledWorkbook.row(3, [.outcome: .text("属实")]),
    ])
    #expect(
      CaseImportTests.rejections(reply) == [
        "C5 outcome-unknown", "accepted(Civil.CaseState.open)", "G7 officer-missing",
      ])
  }

  @Test("several workbooks: those that cannot be read are named, the others entered and answered, replies kept apart")
  func several() throws {
    let cases = try CaseLedger(cases: 3)
    let other = try TemporaryFolder()
    let replies = try TemporaryFolder()
    let confirmed: [CaseSheetColumn: Cell] = [.outcome: .text("属实"), .officer: .text("王芳")]
    cases.workbook([FilledWorkbook.row(1, confirmed)]).write(to: other.file("清单.xlsx"))
    cases.workbook([FilledWorkbook.row(2, confirmed)]).write(to: cases.folder.file("清单.xlsx"))
    FilledWorkbook([FilledWorkbook.row(3, confirmed)]).write(to: cases.folder.file("foreign.xlsx"))
    let results = try CaseImport(try cases.desk(), replyFolder: replies.file("new"), wording: Wording()).run([
      other.file("清单.xlsx"), cases.folder.file("foreign.xlsx"), cases.folder.file("清单.xlsx"), other.file("none.xlsx"),
    ])
    let told = results.map { result -> String in
      switch result {
      case .answered(let reply, let path): return "\(reply.accepted) \(path.split(separator: "/").last ?? "")"
      case .refused(let problem): return problem.kind.rawValue
      }
    }
    #expect(told == ["1 清单-回执.xlsx", "workbookOtherLedger", "1 清单-回执-2.xlsx", "workbookMissing"])
    for name in ["清单-回执.xlsx", "清单-回执-2.xlsx"] {
      let path = replies.file("new/" + name)
      #expect(throws: Never.self) { try WorkbookFile(path: path, displayName: name) }
    }
  }

  @Test(
    "the reply has every row, those to be corrected first, and is not taken for a list", arguments: Language.allCases)
  func reply(language: Language) throws {
    let cases = try CaseLedger(cases: 4)
    let file = cases.folder.file("town.xlsx")
    let wording = Wording(language)
    cases.workbook([
      FilledWorkbook.row(1, [.outcome: .text("属实"), .officer: .text("王芳")]),
      FilledWorkbook.row(
        2, [.outcome: .text("已追回"), .money: .text("约600"), .day: .text("昨天"), .officer: .text("=1+1")]),
      FilledWorkbook.row(3, [.outcome: .text("属实"), .officer: .text("王芳")]),
    ]).write(to: file)
    let importing = CaseImport(try cases.desk(), wording: wording)
    guard case .answered(_, let path)? = try importing.run([file]).first else {
      Issue.record("refused")
      return
    }
    let book = try WorkbookFile(path: path, displayName: "reply")
    #expect(book.sheets.map(\.isVisible) == [true, false])
    var rows: [[String]] = []
    try book.readRows(ofSheet: 0) { row in
      #expect(row.cells.allSatisfy { !$0.isFormula })
      rows.append(row.cells.map(\.text))
    }
    let data = rows.suffix(3)
    #expect(data.map { $0[3] } == [2, 1, 3].map { CaseNumber($0).description })
    let first = try #require(data.first)
    #expect(first[2] == "E6\nF6")
    #expect(first[4].contains(wording.sentences(RejectionReason.amountForm)))
    #expect(first[4].contains(wording.sentences(RejectionReason.dayForm)))
    #expect(first.contains("=1+1"))
    #expect(!rows.joined().contains { $0.contains("朴某") })
    guard case .refused(let problem)? = try importing.run([path]).first else {
      Issue.record("taken for a list")
      return
    }
    #expect(problem.kind == .workbookIsReply)
  }

  @Test("a state folder without ledger is named, and no ledger made")
  func noLedger() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: Problems.self) { try CaseDesk(state: folder.path, actor: "", day: CaseImportTests.day) }
    #expect(error?.all.map(\.kind) == [.ledgerMissing])
  }
}
