import Civil
import Testing

@testable import Reports

@Suite("Whom lists are for") struct ListScopeTests {
  private func finding(_ town: String, _ code: String?, key: String = "k") -> ReportedFinding {
    ReportedFinding(
      rule: "not-enrolled", id: "1", division: code.flatMap { Division($0) }, town: town, certainty: .confirmed,
      action: .enrol, unit: .village, key: key)
  }

  private func scopes(_ findings: [ReportedFinding]) -> [ListScope] {
    var report = SampleReport.report
    report.findings = findings
    return ListScope.all(of: report, wording: Wording())
  }

  @Test("the city, then the towns by code, last what belongs to none")
  func order() {
    let scopes = scopes([
      finding("", nil), finding("智新镇", "222405105201"), finding("开山屯镇", "222405100"), finding("龙井市", "222405"),
    ])
    #expect(scopes.map(\.name) == ["龙井市", "开山屯镇", "智新镇", "乡镇（街道）不明"])
    #expect(scopes.map(\.stem) == ["全市问题清单", "开山屯镇-222405100", "智新镇-222405105", "乡镇不明"])
    #expect(scopes.map(\.findings.count) == [4, 1, 1, 2])
  }

  @Test("a town of which only cases that left are known has its lists too")
  func departed() {
    var report = SampleReport.withCases
    report.findings = []
    #expect(ListScope.all(of: report, wording: Wording()).map(\.stem) == ["全市问题清单", "开山屯镇-222405100"])
  }

  @Test(
    "names of towns become names of files that every system takes",
    arguments: [
      ("../../etc/passwd", "etcpasswd-222405100"), ("a\u{0}b\n:c*?\"<>|", "abc-222405100"), ("-rf", "rf-222405100"),
      ("", "222405100"), ("\u{202E}x", "x-222405100"), ("开山屯 镇（新）", "开山屯镇（新）-222405100"),
      (String(repeating: "长", count: 200), String(repeating: "长", count: 40) + "-222405100"),
    ])
  func stems(name: String, stem: String) {
    #expect(scopes([finding(name, "222405100201")])[1].stem == stem)
  }

  @Test("of several names the least counts, whatever the order")
  func names() {
    let both = [finding("乙镇", "222405100201"), finding("甲镇", "222405100202")]
    #expect(scopes(both)[1].name == scopes(both.reversed())[1].name)
  }
}
