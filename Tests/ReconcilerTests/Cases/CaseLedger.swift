import Civil
import Feeds
import Foundation
import Ledger
import Reconciler
import Reports

/// A ledger with open cases of one night, and workbooks of it; everything vanishes with the test.
final class CaseLedger {
  static let night = Day(daysSinceEpoch: 20_777)  // 2026-11-20
  static let today = Day(daysSinceEpoch: 20_781)  // 2026-11-24
  private static let time = "2026-11-24T09:00:00+0800"

  let folder: TemporaryFolder
  let ledger: Ledger

  /// So many cases of 5,000 yuan each: money to be recovered, and for every third a pension to be stopped as well.
  init(cases: Int) throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    ledger = try Ledger(folder: folder.path, clock: { CaseLedger.time })
    var night = Night(day: CaseLedger.night, started: CaseLedger.time, version: "1", status: "done")
    night.deadlineDays = 2
    night.rules = [Night.Rule(id: "deceased-still-paid", wasEvaluated: true, count: cases, amount: nil)]
    night.observations = (1...cases).map(CaseLedger.observation)
    try ledger.record(night) { _, _ in }
  }

  /// The finding of a case.
  static func observation(_ number: Int) -> Observation {
    let digits = String(number)
    let serial = String(repeating: "0", count: 17 - digits.count) + digits
    return Observation(
      rule: "deceased-still-paid", key: "deceased-still-paid|" + serial + "X", id: serial + "X", name: "朴某",
      town: number.isMultiple(of: 2) ? "朝阳川镇" : "东盛涌镇", village: "=1+1村", certainty: .confirmed,
      money: Finding.Money(amount: Fen(500_000), recovered: .zero, outstanding: Fen(500_000)),
      action: number.isMultiple(of: 3) ? .stopAndRecover : .recover, unit: .bureau,
      fingerprint: FilledWorkbook.fingerprint,
      evidence: [
        EvidenceValue(
          feed: "civil-affairs/funerals", drop: "20261101-full.csv", line: 7, field: "id", fieldTitle: "证件号码",
          value: serial + "X")
      ])
  }

  /// The desk of somebody.
  func desk(_ actor: String = "导入员") throws -> CaseDesk {
    try CaseDesk(state: folder.path, actor: actor, day: CaseLedger.today)
  }

  /// A workbook of this ledger with these rows.
  func workbook(_ rows: [[CaseSheetColumn: FilledWorkbook.Cell]]) -> FilledWorkbook {
    var workbook = FilledWorkbook(rows)
    workbook.meta[1].1 = ledger.id
    return workbook
  }

  /// Writes a workbook of this ledger and imports it.
  func run(_ rows: [[CaseSheetColumn: FilledWorkbook.Cell]]) throws -> ImportReply {
    let file = folder.file("town.xlsx")
    workbook(rows).write(to: file)
    return try answer(file)
  }

  /// Imports a file.
  func answer(_ file: String) throws -> ImportReply {
    let results = try CaseImport(try desk(), wording: Wording()).run([file])
    guard case .answered(let reply, _)? = results.first, results.count == 1 else {
      throw Problem(.unreadable, file: file)
    }
    return reply
  }

  /// The texts of a reply beside the workbook.
  func replyCells(_ name: String) throws -> [String] {
    let book = try WorkbookFile(path: folder.file(name), displayName: name)
    var texts: [String] = []
    try book.readRows(ofSheet: 0) { texts += $0.cells.map(\.text) }
    return texts.flatMap { $0.split(separator: "\n").map(String.init) }
  }

  /// Where a case stands.
  func state(_ number: Int) throws -> CaseState? {
    try ledger.read { try $0.history(of: CaseNumber(number))?.present.standing.state }
  }

  /// How many entries the log has.
  func entries() throws -> Int { try ledger.verify().entries }
}
