import Testing

@testable import Reports

@Suite("Coverage and money on the report page")
struct ReportPageSummariesTests {
  private func html(
    _ coverage: ReportedCoverage?, _ money: ReportedMoney?, _ language: Language = .zhHans
  ) throws -> String {
    var report = SampleReport.report
    report.coverage = coverage
    report.money = money
    var sink = MemorySink()
    try ReportPage(report, wording: Wording(language)).write(to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test("towns in a table, villages to be opened, names escaped")
  func coverage() throws {
    let html = try html(SampleReport.coverage(), nil)
    #expect(
      html.contains(
        "<tr class=\"total\"><th scope=\"row\">全市</th><td class=\"n\">1,206</td><td class=\"n\">1,127</td>"
          + "<td class=\"n\">93.4%</td><td class=\"n\">17</td></tr>"))
    #expect(html.contains("<tr><th scope=\"row\">222405001</th><td class=\"n zero\">0</td>"))
    #expect(html.contains("<td class=\"n\">—</td>"))
    #expect(html.contains("<tr><th scope=\"row\">乡镇不明</th><td class=\"n\">1</td>"))
    #expect(html.contains("<span class=\"title\">开山屯镇：各村（社区）</span><span class=\"sum\">93.5%</span>"))
    #expect(html.contains("<tr><th scope=\"row\">大&lt;村&gt;</th>"))
    #expect(html.contains("<tr><th scope=\"row\">村（社区）不明</th><td class=\"n\">2</td>"))
    #expect(!html.contains("资金汇总"))
  }

  @Test("what was not counted says why; what may be wrong says so")
  func doubts() throws {
    let missing = ReportedRule.Obstacle(feed: "social-insurance/certifications", health: .missing)
    let none = try html(SampleReport.coverage(obstacles: [missing]), nil)
    #expect(none.contains("<p>未统计：待遇资格认证（缺失）</p>"))
    #expect(!none.contains("全市"))
    let late = ReportedRule.Obstacle(feed: "social-insurance/pension-payments", health: .refused)
    let some = try html(SampleReport.coverage(doubts: [late]), SampleReport.money(doubts: [late]))
    let caution = "<p class=\"caution\">所用数据有问题，结果可能不准：养老金发放（拒收）</p>"
    #expect(some.split(separator: caution).count == 3)
  }

  @Test("money by town and month, with totals")
  func money() throws {
    let html = try html(nil, SampleReport.money(incomplete: [.funeralOwed]))
    let zeros = "<td class=\"n zero\">0</td><td class=\"n zero\">0</td><td class=\"n zero\">0</td>"
    #expect(
      html.contains(
        "<tr><th scope=\"row\">乡镇不明</th><td class=\"n first\">600.00</td>" + zeros + "<td class=\"n first zero\">0</td>"
      ))
    #expect(html.contains("<tr class=\"total\"><th scope=\"row\">合计</th><td class=\"n first\">1,050.00</td>"))
    #expect(html.contains("<details open><summary><span class=\"title\">按月</span>"))
    #expect(
      html.contains("<tr><th scope=\"row\">2021-08</th><td class=\"n first\">450.00</td><td class=\"n\">150.00</td>"))
    #expect(html.contains("<p class=\"caution\">以下各项依据的规则未全部核对，金额不完整：丧葬补助金 应领未领</p>"))
  }

  @Test("no money is said")
  func noMoney() throws {
    #expect(try html(nil, ReportedMoney([])).contains("<p>没有相关资金记录。</p>"))
  }

  @Test("every language has every text, and other texts than the others", arguments: Language.allCases)
  func languages(language: Language) throws {
    let html = try html(SampleReport.coverage(), SampleReport.money(), language)
    let wording = Wording(language)
    for phrase in [SummaryPhrase.coverage, .coverageNotice, .moneySummary, .moneyNotice, .funeralWrong, .newlyEnrolled]
    {
      #expect(html.contains(">" + wording.phrase(phrase).replacing("'", with: "&#39;") + "<"))
    }
    for phrase in SummaryPhrase.allCases {
      #expect(Set([phrase.texts.zhHans, phrase.texts.en, phrase.texts.ko]).count == 3, "\(phrase)")
    }
  }

  @Test("marks stand below the person")
  func marks() throws {
    var report = SampleReport.report
    report.findings = [SampleReport.finding(id: "1", name: "金花", marks: ["poor", "maybe-student"])]
    var sink = MemorySink()
    try ReportPage(report, wording: Wording(.zhHans)).write(to: &sink)
    #expect(String(decoding: sink.bytes, as: UTF8.self).contains("<span class=\"sub\">建档立卡贫困人口、可能在校</span>"))
  }
}
