import Civil
import Foundation
import Reconciler
import Reports

/// The lists of a run over the cases of a ledger, as the run itself writes them.
struct ListFolder {
  let folder: TemporaryFolder

  /// The city's list.
  var city: String { folder.file("lists/全市问题清单.xlsx") }

  /// Writes the lists of these cases; they carry the name of that ledger.
  init(_ cases: [ReportedCase], ledger: String, language: Language = .zhHans) throws {
    folder = try TemporaryFolder()
    var report = RunReport(
      city: LocalText("龙井市"), asOf: CaseLedger.night, started: "2026-11-20T20:00:00+0800",
      ended: "2026-11-20T20:01:00+0800", version: "1", status: .done)
    report.rules = [
      ReportedRule(id: "deceased-still-paid", title: LocalText("死亡后仍领取"), chapter: LocalText("死亡"))
    ]
    report.findings = cases.map(\.finding)
    report.cases = ReportedCases(ledger: ledger)
    try ReportFolder(path: folder.path, report: report, wording: Wording(language), masking: .masked).write()
  }
}
