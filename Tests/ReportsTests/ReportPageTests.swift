import Civil
import Testing

@testable import Reports

@Suite struct ReportPageTests {
  private func html(
    _ report: RunReport = SampleReport.report, _ language: Language = .zhHans, _ masking: Masking = .masked
  ) throws -> String {
    var sink = MemorySink()
    try ReportPage(report, wording: Wording(language), masking: masking).write(to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test(arguments: Language.allCases)
  func `well formed, self-contained and in its language`(language: Language) throws {
    let html = try html(SampleReport.report, language)
    #expect(Markup(html).faults.isEmpty)
    #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
    for outside in ["http:", "https:", "src=", "<script", "<link", "@import", "url("] {
      #expect(!html.contains(outside))
    }
    #expect(html.contains(Wording(language).status(SampleReport.report).replacing("\"", with: "&quot;")))
  }

  @Test func `problems with the data are told before anything else`() throws {
    let html = try html()
    let problem = try #require(html.firstRange(of: "<h2>数据问题</h2>"))
    let summary = try #require(html.firstRange(of: "<h2>按问题类型汇总</h2>"))
    let section = html[problem.upperBound..<summary.lowerBound]
    #expect(section.contains("记录数与清单不符：清单 14230 条，实有 14198 条。文件可能不完整，请报送部门重新报送。"))
    #expect(section.contains("待遇资格认证"))
    #expect(section.contains("核对日及以前没有可用数据"))
    #expect(section.contains("<td>资格认证超期</td>"))
    #expect(section.contains("inbox/old: 不是已知的报送部门"))
    #expect(!section.contains("死亡注销户口"))
  }

  @Test func `a rule that was not evaluated says why`() throws {
    #expect(try html().contains("<td colspan=\"8\">未核对：待遇资格认证（缺失）</td>"))
  }

  @Test func `a conflicting finding warns not to stop`() throws {
    let warning = "<p class=\"warning\"><span class=\"tag conflicting\">矛盾</span> 各部门数据互相矛盾"
    #expect(try html().contains(warning))
    var calm = SampleReport.report
    calm.findings.removeAll { $0.certainty == .conflicting }
    #expect(try !html(calm).contains("<p class=\"warning\">"))
  }

  @Test func `numbers are masked unless asked for`() throws {
    let masked = try html()
    for finding in SampleReport.findings { #expect(!masked.contains(finding.id)) }
    #expect(!masked.contains("6217000000000000015"))
    #expect(masked.contains("222405********0018"))
    #expect(masked.contains("身份证号和账号已作脱敏处理。"))
    let open = try html(SampleReport.report, .zhHans, .unmasked)
    #expect(open.contains("222405194503120018"))
    #expect(open.contains("身份证号和账号完整显示"))
  }

  @Test func `nothing from outside becomes markup`() throws {
    let attack = "\"><script>alert('x')</script>\u{0}&amp;\u{202E}"
    var report = SampleReport.report
    let text = LocalText(attack)
    report.rules.append(ReportedRule(id: attack, title: text, chapter: text, legalBasis: [text]))
    report.findings.append(
      SampleReport.finding(
        rule: attack, id: attack, name: attack, doubts: [text],
        evidence: [SampleReport.payment(line: 1, field: attack, title: attack, value: attack)]))
    report.feeds[0].unknownColumns = [attack]
    report.feeds[0].notes = [Problem(.columnUnknown, file: attack, field: attack, details: [attack])]
    let html = try html(report)
    #expect(!html.contains("<script"))
    #expect(!html.contains("\u{0}"))
    #expect(!html.contains("\u{202E}"))
    #expect(html.contains("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;␀&amp;amp;\u{FFFD}"))
    #expect(Markup(html).faults.isEmpty)
  }

  @Test func `nothing found is said`() throws {
    var report = SampleReport.report
    report.findings = []
    report.feeds = [SampleReport.deaths]
    report.feeds[0].quarantined = [:]
    let html = try html(report)
    #expect(html.contains("本次没有发现问题线索。"))
    #expect(html.contains("各部门数据齐全、未过期，没有文件被拒收。"))
    #expect(html.contains("没有隔离记录。"))
    #expect(Markup(html).faults.isEmpty)
  }

  @Test func `short lists are open, long ones closed, beyond five hundred the rest is told`() throws {
    #expect(try html().contains("<details id=\"rule-deceased-still-paid\" open>"))
    var report = SampleReport.report
    report.findings = (0..<3000).map { SampleReport.finding(id: "2224051945031200\($0)", name: "金明\($0)花") }
    let html = try html(report)
    #expect(html.contains("<details id=\"rule-deceased-still-paid\">"))
    #expect(html.split(separator: "<tbody class=\"finding\">").count - 1 == 500 + report.feeds.count)
    #expect(html.contains("其余 2500 条见同一目录下的"))
  }

  @Test func `long series of evidence can be opened`() throws {
    var report = SampleReport.report
    report.findings = [SampleReport.finding(id: "1", evidence: (1...9).map { SampleReport.payment(line: $0) })]
    #expect(try html(report).contains("<summary>另有 5 条记录</summary>"))
  }

  @Test func `towns in the order of their codes, persons counted once`() throws {
    var report = SampleReport.report
    report.findings += [SampleReport.finding(rule: "not-enrolled", id: "222405194503120018")]
    let html = try html(report)
    let town = "<th scope=\"row\">开山屯镇</th><td class=\"n\">3</td><td class=\"n\">2</td>"
    let unknown = try #require(html.firstRange(of: "<th scope=\"row\">乡镇不明</th><td class=\"n\">1</td>"))
    let known = try #require(html.firstRange(of: town))
    #expect(known.lowerBound < unknown.lowerBound)
  }

  @Test func `the same model gives the same bytes, whatever the order of the findings`() throws {
    var report = SampleReport.report
    let first = try html(report)
    report.findings.reverse()
    #expect(try html(report) == first)
  }
}
