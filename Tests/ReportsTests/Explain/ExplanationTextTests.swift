import Civil
import Testing

@testable import Reports

@Suite struct ExplanationTextTests {
  private func text(
    _ explanation: PersonExplanation = SampleExplanation.explanation, _ language: Language = .zhHans,
    _ masking: Masking = .masked, columns: Int = 100
  ) -> String {
    ExplanationText(explanation, wording: Wording(language), masking: masking, columns: columns).text
  }

  @Test func `who, when, and what the death evidence comes to`() {
    let lines = text().split(separator: "\n").map(String.init)
    #expect(lines[0] == "个人核对说明 · 核对日 2021-10-31")
    #expect(lines[1].contains("222405********0018"))
    #expect(lines[2] == "认定死亡日期 2021-03-05（矛盾），各部门最晚日期 2021-03-09")
    var living = SampleExplanation.explanation
    living.death = nil
    #expect(text(living).contains("没有任何部门的死亡信息"))
  }

  @Test func `every record with its drop and line, and what it is to the death`() {
    let text = text(columns: 120)
    for record in SampleExplanation.explanation.records {
      #expect(text.contains("20211031-delta.csv 第 \(record.line) 行"), "\(record.line)")
    }
    #expect(text.contains("死亡注销户口 [据以认定死亡日期]"))
    #expect(text.contains("殡葬火化 [姓名不符]"))
    #expect(text.contains("就医信息 [晚于死亡日期]"))
    #expect(text.contains("2021-04     养老金发放 [死亡次月起发放]"))
    #expect(text.contains("—           追回记录"))
  }

  @Test func `each rule's verdict, and why not`() {
    let text = text(columns: 120)
    #expect(text.contains("* 死亡后继续领取养老金（deceased-still-paid）：已确认，2021-04–2021-10（7 个月），涉及金额 1,234.50"))
    #expect(text.contains("接近但未列入\n  - 丧葬补助金重复发放（funeral-paid-twice）：只有一笔，生于****-**-**"))
    #expect(text.contains("未核对\n  - 长期无生存迹象（no-sign-of-life）：health-commission/visits（缺失）"))
    #expect(text.contains("未列入\n  一号多人"))
  }

  @Test func `the finding asked for is marked, or said not to exist`() {
    var explanation = SampleExplanation.explanation
    explanation.finding = SampleReport.findings[0].key
    #expect(text(explanation).contains("> 死亡后继续领取养老金"))
    explanation.finding = "funeral-paid-twice|" + SampleExplanation.id
    #expect(text(explanation).contains("! 所问线索在核对日不成立： 丧葬补助金重复发放"))
    #expect(!text(explanation).contains("> 死亡后继续领取养老金"))
  }

  @Test func `masked, no whole number can be read or put together`() {
    let masked = text()
    for secret in [SampleExplanation.id, "222405194503120019", "6217000000000000015", "1945-03-12"] {
      #expect(!masked.contains(secret), "\(secret)")
    }
    let whole = text(SampleExplanation.explanation, .zhHans, .unmasked)
    for shown in [SampleExplanation.id, "222405194503120019", "6217000000000000015", "1945-03-12"] {
      #expect(whole.contains(shown), "\(shown)")
    }
  }

  @Test func `records that mention the number are shown apart, and feeds that are not fresh`() {
    #expect(text().contains("养老金发放 20211031-delta.csv 第 77 行：社会保障号码 222405********0019（身份证号校验位不对）"))
    #expect(text().contains("== 异常数据 =="))
  }

  @Test(arguments: Language.allCases, [80, 120])
  func `lines fit the terminal in every language`(language: Language, columns: Int) {
    for line in text(SampleExplanation.explanation, language, columns: columns).split(separator: "\n") {
      #expect(TerminalColumns.width(of: String(line)) <= columns, "\(line)")
    }
  }
}
