import Civil
import Testing

@testable import Reports

@Suite struct RuleReferenceTests {
  private func page(_ language: Language) -> [String] {
    RuleReference(
      [SampleRules.documented, SampleRules.bare], parameters: [SampleRules.limit, SampleRules.apart],
      wording: Wording(language)
    ).markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `each rule has its fixed parts`() {
    let lines = page(.en)
    #expect(lines.contains("## Advances"))
    #expect(lines.contains("### Advance over the limit †"))
    #expect(lines.contains("More was advanced than the limit &lt;allows>."))
    #expect(lines.contains("- Legal basis: annex 3, 1"))
    #expect(lines.contains("- Reads: Advances, Deaths registered"))
    #expect(lines.contains("- Argues from absence: yes (†)"))
    #expect(lines.contains("- Amount: The excess."))
    #expect(lines.contains("- Does not fire: Where no limit is in force."))
    #expect(lines.contains("- Parameters: Most that is advanced (`advance-limit-yuan`)"))
    #expect(page(.zhHans).contains("- 不列入：无有效上限时。"))
  }

  @Test func `every value of every parameter is in the table, a bar in a cell is no border`() {
    let lines = page(.zhHans)
    #expect(
      lines.contains(
        #"| 垫付上限<br>`advance-limit-yuan` | 1,000.00 元 | 2021-04-06 | 2021-12-31 | 龙政办发〔2021〕5号\|附件3 | 2021-05-01 |"#))
    #expect(lines.contains("| 垫付上限<br>`advance-limit-yuan` | 1,200.00 元 | 2022-01-01 |  | 修订 | 2022-01-02 |"))
  }

  @Test func `both languages have the same headings and rows`() {
    func shape(_ lines: [String]) -> [String] { lines.map { String($0.prefix { "#|-".contains($0) }) } }
    #expect(shape(page(.zhHans)) == shape(page(.en)))
  }
}
