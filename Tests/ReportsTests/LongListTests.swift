import Civil
import Foundation
import Testing

@testable import Reports

@Suite("lists too long for the page") struct LongListTests {
  @Test("the page shows the first five hundred of a rule, and says where the others are")
  func longList() throws {
    var report = RunReport(
      city: LocalText("龙井市"), asOf: Day(daysSinceEpoch: 18_931), started: "", ended: "", version: "0", status: .done)
    report.rules = [ReportedRule(id: "not-enrolled", title: LocalText("应保未保"), chapter: LocalText("参保"))]
    report.findings = (0..<501).map { number in
      ReportedFinding(
        rule: "not-enrolled", id: String(222_405_194_503_120_000 + number), certainty: .confirmed, action: .enrol,
        unit: .village, key: "not-enrolled|\(number)")
    }
    var sink = MemorySink()
    try ReportPage(report, wording: Wording()).write(to: &sink)
    let page = String(decoding: sink.bytes, as: UTF8.self)
    #expect(page.components(separatedBy: "<tbody class=\"finding\">").count == 501)
    #expect(page.contains("本页只列出前 500 条，其余 1 条见同一目录下的“全市问题清单.csv”。"))
  }
}
