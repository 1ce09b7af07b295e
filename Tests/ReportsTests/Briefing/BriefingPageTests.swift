import Civil
import Testing

@testable import Reports

@Suite("The briefing for the joint meeting") struct BriefingPageTests {
  private let sample = CasePageSample(seed: 1).report

  private func html(_ report: RunReport, _ language: Language = .zhHans) throws -> String {
    var sink = MemorySink()
    try BriefingPage(report, wording: Wording(language)).write(to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test("well formed, self-contained and in its language", arguments: Language.allCases)
  func wellFormed(language: Language) throws {
    let html = try html(sample, language)
    #expect(Markup(html).faults.isEmpty)
    #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
    for outside in ["http:", "https:", "src=", "<script", "<link", "@import", "url("] {
      #expect(!html.contains(outside))
    }
    #expect(html.contains(Wording(language).scorecardText(.requests)))
  }

  @Test("holds nothing of any person")
  func personal() throws {
    var report = sample
    report.quarantine = [
      ReportedQuarantine(
        feed: "public-security/deaths", drop: "d.csv", line: 1, field: "id", value: "SECRET-VALUE", reason: .idLength)
    ]
    report.issues = report.quarantine
    let html = try html(report)
    for text in ["金明花", "222405", "SECRET-VALUE", "0022240500123456", "开山屯镇"] { #expect(!html.contains(text)) }
    #expect(html.contains("不含个人信息"))
  }

  @Test("what was sent, how late, refused and quarantined, agency by agency")
  func sent() throws {
    let html = try html(sample)
    #expect(html.contains("<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"10\">市公安局</th></tr>"))
    let row = [
      "<tr><th scope=\"row\">死亡注销户口</th><td class=\"nowrap\">正常</td><td class=\"n\">0 天</td>",
      "<td class=\"n\">1 / 40</td><td class=\"n\">1</td><td class=\"n zero\">0</td><td class=\"n\">412</td>",
      "<td class=\"n\">3（0.7%）</td><td>身份证号校验位不对 2；其他 1</td><td class=\"n\">40</td></tr>",
    ]
    #expect(html.contains(row.joined()))
    #expect(html.contains("<td class=\"nowrap doubtful\">拒收</td><td class=\"n\">31 天</td><td class=\"n\">9 / 40</td>"))
    #expect(
      html.contains(
        "<td>死亡注销户口</td><td class=\"n\">412</td><td class=\"n\">17 天</td><td class=\"n\">63 天</td>"
          + "<td class=\"n\">96 / 412（23.3%）</td><td class=\"n\">2</td></tr>"))
  }

  @Test("asks each agency for no more than fits on two pages, and says what is left")
  func requests() throws {
    var report = sample
    for index in report.feeds.indices {
      report.feeds[index].quarantined = Dictionary(
        uniqueKeysWithValues: QuarantineReason.allCases.enumerated().map { ($1, $0 + 1) })
    }
    let html = try html(report)
    let agencies = html.split(separator: "<div class=\"agency\">").dropFirst()
    #expect(agencies.count == 2)
    for agency in agencies { #expect(agency.split(separator: "<li>").count - 1 == 4) }
    #expect(html.contains("<li>“养老金发放”：有 1 个文件被拒收，请按退回说明改正后重新报送。</li>"))
    #expect(html.contains("项，见退回清单和核对报告。</li>"))
  }

  @Test("an agency whose data are as they should be is thanked")
  func sound() throws {
    var report = sample
    report.scorecards = []
    report.feeds = [SampleReport.deaths]
    report.feeds[0].quarantined = [:]
    report.feeds[0].unknownColumns = []
    #expect(try html(report).contains("<p>数据齐全、及时、可用，请保持。</p>"))
  }

  @Test("figures of cases and money with a ledger, of findings without")
  func headline() throws {
    let with = try html(sample)
    #expect(with.contains("<strong>12,345.67</strong><span>累计追回</span>"))
    #expect(with.contains("<strong>1 / 3</strong><span>正常数据</span>"))
    var report = sample
    report.cases = nil
    let without = try html(report)
    #expect(without.contains("本次没有案件台账"))
    #expect(!without.contains("累计追回"))
    #expect(without.contains("<strong>300</strong><span>问题线索</span>"))
  }
}
