import Civil
import Foundation
import Testing

@testable import Reports

@Suite struct RunFileTests {
  private func text(_ report: RunReport) throws -> String {
    var sink = MemorySink()
    try RunFile(report, wording: Wording(.zhHans)).write(to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  private func object(_ report: RunReport) throws -> [String: Any] {
    let parsed = try JSONSerialization.jsonObject(with: Data(try text(report).utf8))
    return try #require(parsed as? [String: Any])
  }

  @Test func `members stand in a fixed order`() throws {
    let text = try text(SampleReport.report)
    let start = """
      {
        "as_of": "2021-10-31",
        "started": "2021-11-01T01:00:00+08:00",
        "ended": "2021-11-01T01:04:30+08:00",
        "version": "1.0.0",
        "exit_status": 3,
        "notes": [
          {
            "kind": "unknownFolder",
            "file": "inbox/old",
            "line": null,
            "field": null,
            "details": [],
            "text": "inbox/old: 不是已知的报送部门或数据集目录，其中的文件未读取。请改正目录名，或将其移出收件目录。"
          }
        ],
        "feeds": [
          {
            "feed": "public-security/deaths",
            "health": "fresh",
            "age_days": 0,

      """
    #expect(text.hasPrefix(start))
    #expect(
      text.hasSuffix("  ],\n  \"coverage\": null,\n  \"money\": null,\n  \"cases\": null,\n  \"scorecards\": []\n}\n"))
  }

  @Test func `other readers understand it`() throws {
    let run = try object(SampleReport.report)
    let feeds = try #require(run["feeds"] as? [[String: Any]])
    #expect(feeds.map { $0["health"] as? String } == ["fresh", "refused", "missing"])
    let used = try #require(feeds[0]["drops_used"] as? [[String: Any]])
    #expect(used[0]["sha256"] as? String == String(repeating: "ab", count: 32))
    let records = try #require(feeds[0]["records"] as? [String: Int])
    #expect(
      records == [
        "read": 412, "used": 409, "quarantined": 3, "replaced": 0, "deleted": 0, "linked_by_id": 400,
        "linked_otherwise": 6, "not_linked": 3,
      ])
    #expect(feeds[0]["quarantined_by_reason"] as? [String: Int] == ["id-check-character": 2, "id-digits-lost": 1])
    let refused = try #require(feeds[1]["drops_refused"] as? [[String: Any]])
    #expect((refused[0]["problem"] as? [String: Any])?["kind"] as? String == "manifestRecords")
    #expect(feeds[2]["age_days"] is NSNull)
  }

  @Test func `rules have counts and sums, or the reason why they were not evaluated`() throws {
    let rules = try #require(try object(SampleReport.report)["rules"] as? [[String: Any]])
    #expect(rules.map { $0["findings"] as? Int } == [2, 0, 1])
    #expect(rules[0]["amount_fen"] as? Int == 1_023_450)
    #expect(rules[0]["outstanding_fen"] as? Int == 1_013_450)
    #expect(rules[2]["amount_fen"] is NSNull)
    #expect(rules.map { $0["evaluated"] as? Bool } == [true, false, true])
    #expect(
      rules[1]["not_evaluated_because"] as? [[String: String]]
        == [["feed": "social-insurance/certifications", "reason": "missing"]])
  }

  @Test func `hostile texts stay texts`() throws {
    var report = SampleReport.report
    let hostile = "\"\\\u{0}\u{1B}\n\t\u{2028}</script>𠮷"
    report.feeds[0].unknownColumns = [hostile]
    let feeds = try #require(try object(report)["feeds"] as? [[String: Any]])
    #expect(feeds[0]["columns_unknown"] as? [String] == [hostile])
  }

  @Test func `an empty report is valid`() throws {
    let report = RunReport(
      city: LocalText("龙井市"), asOf: SampleReport.day(2021, 10, 31), started: "", ended: "", version: "", status: .done)
    #expect(try object(report)["exit_status"] as? Int == 0)
  }
}
