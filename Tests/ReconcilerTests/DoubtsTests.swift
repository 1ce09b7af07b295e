import Civil
import Foundation
import Reports
import Testing

@testable import Reconciler

@Suite("Why a finding may be wrong")
struct DoubtsTests {
  private let folder: NightFolder

  init() throws {
    folder = try NightFolder()
    try folder.addEverything()
    try folder.addDeceasedPensioner()
  }

  private func doubts(_ rule: String = "deceased-still-paid") throws -> [String] {
    try #require(try folder.run().report.findings.first { $0.rule == rule }).doubts.map(\.zhHans)
  }

  @Test("one source only")
  func singleSource() throws {
    #expect(try doubts().contains(Doubt.singleSource.text.zhHans))
  }

  @Test("others of that name in the village, for a finding built on a death")
  func namesakes() throws {
    let others = (60...61).map { "P0\($0),\(NightFolder.id($0)),金某某,缴费,,222405001001\n" }.joined()
    try folder.add(
      .participants, "20211031-full.csv",
      "个人编号,社会保障号码,姓名,参保状态,待遇起始年月,所属村社区\nP001,\(NightFolder.id(1)),金某某,领取,201501,222405001001\n"
        + others)
    #expect(try doubts().contains(Doubt.namesakes(2).text.zhHans))
  }

  @Test("a number of fifteen digits that was lengthened")
  func lengthened() throws {
    let old = NightFolder.id(1)
    let fifteen = old.prefix(6) + old.dropFirst(8).prefix(9)
    try folder.add(.deaths, "20211030-delta.csv", "公民身份号码,姓名,死亡日期\n\(fifteen),金某某,20210820\n")
    #expect(try doubts().contains { $0.contains("15位旧号") })
  }

  @Test(
    "where visits are missing or late, nobody knows whether the person was seen since",
    arguments: [
      Dataset.visits, .certifications,
    ])
  func signsOfLife(_ dataset: Dataset) throws {
    #expect(try !doubts().contains { $0.contains("生存记录") })
    try FileManager.default.removeItem(atPath: folder.inbox + "/" + dataset.path)
    #expect(try doubts().contains { $0.contains("生存记录") })
  }

  @Test("a finding that rests on no death has no such doubts")
  func others() throws {
    try FileManager.default.removeItem(atPath: folder.inbox + "/" + Dataset.visits.path)
    for finding in try folder.run().report.findings where finding.rule == "not-enrolled" {
      #expect(finding.doubts.isEmpty)
    }
  }
}
