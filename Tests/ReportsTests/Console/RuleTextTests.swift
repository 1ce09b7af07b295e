import Civil
import Testing

@testable import Reports

@Suite struct RuleTextTests {
  private func text(asOf: Day, _ language: Language = .zhHans, columns: Int = 100) -> String {
    RuleText(SampleRules.documented, asOf: asOf, wording: Wording(language), columns: columns).text
  }

  @Test func `a rule with the value in force on the day, its source and the day it was checked`() {
    #expect(
      text(asOf: day(2021, 10, 31)) == """
        垫付金额超标 †  advance-over-limit

        列入条件              垫付金额超过上限。
        金额                  超出部分。
        不列入                无有效上限时。
        政策依据              附件3第一条
        读取数据              缴费资金垫付、死亡注销户口
        以“没有”为据          是（†）

        参数（核对日 2021-10-31）
          垫付上限  advance-limit-yuan
            1,000.00 元，2021-04-06 至 2021-12-31
            出处：龙政办发〔2021〕5号|附件3
            最近核对：2021-05-01

        认定死亡所用参数（核对日 2021-10-31）
          相差天数  apart-days
            31 天，自 2009-09-01 起
            出处：程序
            最近核对：2021-05-01

        """)
  }

  @Test func `the day before a value begins there is none, after a change the new one holds`() {
    #expect(text(asOf: day(2021, 4, 5)).contains("当日无有效值"))
    #expect(text(asOf: day(2021, 4, 6)).contains("1,000.00 元"))
    #expect(text(asOf: day(2021, 12, 31)).contains("1,000.00 元"))
    #expect(text(asOf: day(2022, 1, 1), .en).contains("1,200.00 yuan, since 2022-01-01"))
  }

  @Test func `a value with an end and nothing after it is over`() {
    let parameter = DescribedParameter(
      name: "a", title: LocalText("a"),
      values: [
        .init(
          since: day(2021, 1, 1), until: day(2021, 1, 2), amount: .count(3), reference: "r",
          checkedOn: day(2021, 1, 1))
      ])
    #expect(parameter.value(on: day(2020, 12, 31)) == nil)
    #expect(parameter.value(on: day(2021, 1, 2))?.amount == .count(3))
    #expect(parameter.value(on: day(2021, 1, 3)) == nil)
  }

  @Test(arguments: Language.allCases, [80, 120])
  func `lines fit the terminal in every language`(language: Language, columns: Int) {
    let lines = text(asOf: day(2021, 10, 31), language, columns: columns).split(separator: "\n")
    #expect(lines.allSatisfy { TerminalColumns.width(of: String($0)) <= columns })
  }

  @Test func `the list shows id, title, † and datasets under each chapter`() {
    let text = RuleListText([SampleRules.documented, SampleRules.bare], wording: Wording(.en), columns: 80).text
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == "Rules (2)")
    #expect(lines.contains("Advances"))
    #expect(lines.contains("Identity"))
    #expect(lines.contains("  advance-over-limit  Advance over the limit †"))
    #expect(lines.contains("                      Advances, Deaths registered"))
    #expect(lines.contains("  id-shared           One ID, two persons"))
  }
}
