import Civil
import Testing

@testable import Reports

@Suite("Money, trends, towns, precision and scorecards on the report page") struct OutcomePageTests {
  private let sample = CasePageSample(seed: 1).report
  private let wording = Wording()

  private func html(_ report: RunReport) throws -> String {
    var sink = MemorySink()
    try ReportPage(report, wording: wording).write(to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  /// The findings somebody has to deal with.
  private var open: [ReportedFinding] { sample.findings.filter { $0.standing?.state == .open } }

  private func sum(_ findings: [ReportedFinding], _ part: (Finding.Money) -> Fen) -> String {
    wording.grouped(findings.compactMap(\.money).map(part).reduce(Fen.zero, +))
  }

  private func isOwed(_ finding: ReportedFinding) -> Bool {
    finding.action == .pay || finding.rule == "stopped-though-alive"
  }

  @Test("amounts found, recovered and prevented, with the formula and what it leaves out")
  func money() throws {
    let html = try html(sample)
    func figure(_ amount: String, _ words: String) -> String {
      "<div class=\"figure\"><strong>\(amount)</strong><span>\(words)</span></div>"
    }
    let owing = open.filter { !isOwed($0) }
    #expect(html.contains(figure(sum(owing) { $0.amount }, "发现多发、错发")))
    #expect(html.contains(figure(sum(owing) { $0.outstanding }, "其中未结")))
    #expect(html.contains(figure(sum(open.filter(isOwed)) { $0.outstanding }, "发现应发未发")))
    #expect(html.contains(figure("12,345.67", "累计追回")))
    #expect(html.contains(figure("890.00", "避免损失（估算）")))
    #expect(html.contains("涉及金额 ÷ 涉及月数 × 停发后满的整月数，再逐件相加。另有 3 件已停发案件涉及月数不明，未计入。</p>"))
  }

  @Test("every night of a trend stands in its table")
  func trend() throws {
    let html = try html(sample)
    let nights = try #require(sample.cases?.nights)
    for night in nights {
      let money = wording.shortYuan(night.outstanding) + "</td><td class=\"n\">" + wording.shortYuan(night.recovered)
      for values in ["\(night.open)</td><td class=\"n\">\(night.overdue)", money] {
        #expect(html.contains("<tr><th scope=\"row\">\(night.day)</th><td class=\"n\">\(values)</td></tr>"))
      }
      let changes = "\(night.opened + night.reopened)</td><td class=\"n\">\(night.departed)"
      #expect(html.contains("<tr><th scope=\"row\">\(night.day)</th><td class=\"n\">\(changes)</td></tr>"))
      #expect(html.contains("<tr><th scope=\"row\">\(night.day)</th><td class=\"n\">\(night.unsoundFeeds)</td></tr>"))
    }
  }

  @Test("one night is no trend, and of many nights the last are shown")
  func nights() throws {
    var report = sample
    let last = try #require(report.cases?.nights.last)
    report.cases?.nights = [last]
    #expect(try !html(report).contains("chart-open"))
    var source = CasePageSample(seed: 5, findings: 1)
    report.cases?.nights = source.nights(61)
    let long = try html(report)
    #expect(long.contains("图中为最近 60 次核对，共 61 次。"))
    #expect(!long.contains("<th scope=\"row\">2021-09-01</th>"))
    #expect(long.contains("<th scope=\"row\">2021-09-02</th>"))
  }

  @Test("each town and rule has its count and amount, darker the more there are")
  func heat() throws {
    var report = sample
    let rule = "deceased-still-paid"
    func some(_ count: Int, _ division: String, _ town: String) -> [ReportedFinding] {
      (0..<count).map { index in
        ReportedFinding(
          rule: rule, id: "\(division)\(index)", division: Division(division), town: town, certainty: .confirmed,
          money: .init(amount: Fen(100), recovered: .zero, outstanding: Fen(100)), action: .recover, unit: .town,
          key: "\(division)\(index)")
      }
    }
    report.findings = some(100, "222405100201", "甲镇") + some(20, "222405101201", "乙镇") + some(5, "222405102201", "丙镇")
    report.findings += some(1, "222405103201", "丁镇")
    func cell(_ heat: Int, _ count: Int) -> String {
      "<td class=\"n heat-\(heat)\">\(count)<span class=\"sub\">\(count).00</span></td>"
    }
    let row = [
      "<tr><th scope=\"row\">死亡后继续领取养老金</th>", cell(4, 100), cell(3, 20), cell(2, 5), cell(1, 1),
      "<td class=\"n all\">126<span class=\"sub\">126.00</span></td></tr>",
    ].joined()
    #expect(try html(report).contains(row))
  }

  @Test("owing and owed stand side by side for each town")
  func owing() throws {
    let html = try html(sample)
    for town in Set(open.map(\.town)) {
      let all = open.filter { $0.town == town && $0.money != nil }
      let cells = [all.filter { !isOwed($0) }, all.filter(isOwed)].map { side in
        "<td class=\"n first\">\(side.count)</td><td class=\"n\">\(Set(side.map(\.id)).count)</td>"
          + "<td class=\"n\">\(sum(side) { $0.amount })</td><td class=\"n\">\(sum(side) { $0.outstanding })</td>"
      }
      let name = town.isEmpty ? "乡镇不明" : town
      #expect(html.contains("<tr><th scope=\"row\">\(name)</th>" + cells.joined() + "</tr>"))
    }
  }

  @Test("precision with its interval; few judged cases are said to be few")
  func precision() throws {
    let html = try html(sample)
    #expect(
      html.contains(
        "<tr><th scope=\"row\">死亡后继续领取养老金</th><td class=\"n\">81</td><td class=\"n\">182</td>"
          + "<td class=\"n\">30.8%</td><td class=\"n\">25.5% – 36.6%</td><td></td></tr>"))
    #expect(
      html.contains(
        "<td class=\"n\">8</td><td class=\"n\">2</td><td class=\"n\">80.0%</td><td class=\"n\">49.0% – 94.3%</td>"
          + "<td>样本少，仅供参考</td></tr>"))
    var report = sample
    report.cases?.precision = []
    #expect(try self.html(report).contains("<p>尚无核查结果。</p>"))
  }

  @Test("scorecards say how late, how much was quarantined and why, and how late deaths are told")
  func scorecards() throws {
    let html = try html(sample)
    let row = [
      "<span class=\"tag fresh\">正常</span><span class=\"sub nowrap\">0 天（允许 35 天）</span></td>",
      "<td class=\"n\">1 / 40</td><td class=\"n zero\">0</td><td>3 / 412（0.7%）",
      "<span class=\"sub\">身份证号校验位不对 2；号码被表格软件改成科学记数，后几位已丢失 1</span></td>",
      "<td class=\"n\">40 / 412（9.7%）</td><td>412 例：中位数 17 天，九成在 63 天内，超过 30 天 96 例</td>",
      "<td class=\"n\">2</td></tr>",
    ]
    #expect(html.contains(row.joined()))
    #expect(html.contains("<td class=\"n\">9 / 40</td><td class=\"n\">1</td><td class=\"zero\">0</td>"))
    var report = sample
    report.scorecards = [ReportedScorecard(feed: "public-security/deaths", unusableIDs: 0)]
    let none = "<td class=\"n zero\">0</td><td>—</td><td class=\"n\">—</td></tr>"
    #expect(try self.html(report).contains(none))
  }
}
