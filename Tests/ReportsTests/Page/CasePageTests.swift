import Civil
import Testing

@testable import Reports

@Suite("Cases on the report page") struct CasePageTests {
  private let sample = CasePageSample(seed: 1).report

  private func html(_ report: RunReport, _ language: Language = .zhHans) throws -> String {
    var sink = MemorySink()
    try ReportPage(report, wording: Wording(language)).write(to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  /// What stands between two texts of a page.
  private func part(_ html: String, from start: String, to end: String) throws -> Substring {
    let first = try #require(html.firstRange(of: start))
    let rest = html[first.upperBound...]
    let last = try #require(rest.firstRange(of: end))
    return rest[..<last.lowerBound]
  }

  private func figure(_ number: Int, _ words: String) -> String {
    "<div class=\"figure\"><strong>\(Wording().grouped(number))</strong><span>\(words)</span></div>"
  }

  @Test("well formed in every language, with every picture named", arguments: Language.allCases)
  func wellFormed(language: Language) throws {
    let html = try html(sample, language)
    #expect(Markup(html).faults.isEmpty)
    for picture in ["open", "changes", "money", "owing", "precision", "feeds", "quarantine"] {
      #expect(html.contains("aria-labelledby=\"chart-\(picture)-title chart-\(picture)-summary\""))
    }
    for outside in ["http:", "https:", "src=", "<script", "<link", "@import", "url(", "var(", "display: grid"] {
      #expect(!html.contains(outside))
    }
  }

  @Test("without a ledger nothing is said of cases")
  func noLedger() throws {
    var report = sample
    report.cases = nil
    report.scorecards = []
    for index in report.findings.indices { report.findings[index].standing = nil }
    let html = try html(report)
    for phrase in [CasePhrase.casesTonight, .moneyOfCases, .trend, .precision, .caseNumber] {
      #expect(!html.contains(Wording().caseText(phrase)))
    }
    #expect(html.contains("<h2>乡镇与问题类型</h2>"))
    #expect(html.contains("chart-owing"))
    #expect(Markup(html).faults.isEmpty)
  }

  @Test("figures of tonight are those of a plain count", arguments: [UInt64(1), 2, 3])
  func figures(seed: UInt64) throws {
    let report = CasePageSample(seed: seed).report
    let html = try html(report)
    func count(_ change: CaseChange) -> Int {
      report.findings.count { $0.standing?.state == .open && $0.standing?.change == change }
    }
    let departed = report.cases?.departed ?? []
    let withdrawn = departed.count { $0.finding.standing?.change == .withdrawn }
    #expect(html.contains(figure(count(.opened), "新增")))
    #expect(html.contains(figure(count(.reopened), "重新出现")))
    #expect(html.contains(figure(count(.changed), "有变化")))
    #expect(html.contains(figure(withdrawn, "已撤回")))
    #expect(html.contains(figure(departed.count - withdrawn, "已消除")))
    #expect(html.contains(figure(report.cases?.nights.last?.open ?? -1, "待办案件")))
    let late = report.findings.filter { finding in
      guard let standing = finding.standing, standing.state == .open, let deadline = standing.deadline else {
        return false
      }
      return deadline < report.asOf
    }
    #expect(html.contains("<span class=\"title\">逾期未办案件</span><span class=\"sum\">\(late.count) 件</span>"))
  }

  @Test("changes by rule, with what is withheld and what was not checked")
  func byRule() throws {
    var report = sample
    report.findings = []
    report.cases?.departed = []
    let table = try part(html(report), from: "<caption>按问题类型的变化</caption>", to: "</table>")
    let zero = "<td class=\"n zero\">0</td>"
    func row(_ title: String, _ unchecked: String, _ withheld: String) -> String {
      let cells = [zero, zero, zero, zero, unchecked, zero, zero, zero, withheld]
      return "<tr><th scope=\"row\">\(title)</th>" + cells.joined() + "</tr>"
    }
    #expect(table.contains(row("死亡后继续领取养老金", zero, "<td class=\"n\">12</td>")))
    #expect(table.contains(row("资格认证超期", "<td class=\"n\">5</td>", zero)))
    #expect(table.contains(row("应保未保", zero, "<td class=\"n\">8</td>")))
  }

  @Test("what was refuted or settled is in no list and no sum")
  func withheld() throws {
    let html = try html(sample)
    let listed = html.matches(of: /案件编号 (\d+-\d)</).map { String($0.output.1) }
    let open = sample.findings.compactMap(\.standing).filter { $0.state == .open }.map(\.number.description)
    #expect(listed.sorted() == open.sorted())
    #expect(open.count == 300)
    #expect(html.contains(figure(300, "问题线索")))
  }

  @Test("a withdrawn death after a stop asks to restore, before all else")
  func withdrawn() throws {
    let list = try part(html(sample), from: "<caption>已撤回（死亡信息撤回或改变）</caption>", to: "</table>")
    let warning = "<strong class=\"caution\">已停发：请立即复核，确认健在的应恢复并补发</strong>"
    let stopped = (sample.cases?.departed ?? []).count {
      $0.finding.standing?.change == .withdrawn && !($0.finding.standing?.outcomes.isEmpty ?? true)
    }
    #expect(stopped > 0)
    #expect(list.split(separator: warning, omittingEmptySubsequences: false).count == stopped + 1)
  }

  @Test("the longest overdue stand first")
  func overdue() throws {
    let list = try part(html(sample), from: "<caption>逾期未办案件</caption>", to: "</table>")
    let days = list.matches(of: /已逾期 (\d+) 天/).compactMap { Int($0.output.1) }
    #expect(days.count > 10)
    #expect(days == days.sorted(by: >))
    #expect(list.contains("承办 开山屯镇"))
  }

  @Test("what has to be made good, month by month, with the sum of what is known")
  func restorations() throws {
    let list = try part(html(sample), from: "<caption>误停恢复</caption>", to: "</table>")
    #expect(list.contains("<td>补发养老金</td><td>2021-07</td><td class=\"n\">123.45</td>"))
    #expect(list.contains("<td>补发养老金</td><td>2021-08</td><td class=\"n\">金额不明</td>"))
    #expect(list.contains("<td>退还</td><td>2021-09</td><td class=\"n\">5.00</td>"))
    #expect(list.contains("<th scope=\"row\" colspan=\"4\">合计</th><td class=\"n\">128.45</td>"))
  }

  @Test("long lists show the first five hundred, and say so")
  func longList() throws {
    var report = CasePageSample(seed: 4, findings: 5000).report
    report.findings.removeAll { $0.standing?.change != .opened }
    let html = try html(report)
    let list = try part(html, from: "<caption>本期新增</caption>", to: "</div></details>")
    #expect(list.split(separator: "<tr><th scope=\"row\"").count - 1 == 500)
    #expect(list.contains("本页只列出前 500 件，共 \(Wording().grouped(report.findings.count)) 件。"))
  }

  @Test("numbers are masked, and nothing from outside becomes markup")
  func hostile() throws {
    let attack = "\"><script>alert('x')</script>\u{202E}"
    var report = sample
    let finding = ReportedFinding(
      rule: attack, id: "222405194503129999", name: attack, town: attack, village: attack, certainty: .confirmed,
      action: .recover, unit: .town, key: "k",
      standing: CaseStanding(
        number: CaseNumber(9999), state: .open, change: .changed, openedOn: report.asOf, deadline: report.asOf,
        differences: [LocalText(attack)], assignee: attack, fingerprint: attack))
    report.findings.append(finding)
    report.cases?.departed.append(.init(finding: finding, lastSeen: report.asOf))
    report.cases?.precision.append(.init(rule: attack, confirmed: 1, refuted: 1))
    report.cases?.withheld[attack] = 1
    let html = try html(report)
    #expect(!html.contains("<script"))
    #expect(!html.contains("\u{202E}"))
    #expect(Markup(html).faults.isEmpty)
    #expect(html.contains("222405********9999"))
    // An ID in full is eighteen digits in a row; the numbers of persons have sixteen.
    #expect(html.firstMatch(of: /\d{17}/) == nil)
  }

  @Test("the same model gives the same bytes, whatever the order of the findings")
  func order() throws {
    var report = sample
    let first = try html(report)
    report.findings.reverse()
    #expect(try html(report) == first)
  }
}
