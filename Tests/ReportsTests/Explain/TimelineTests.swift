import Civil
import Testing

@testable import Reports

@Suite struct TimelineTests {
  private func lines(_ explanation: PersonExplanation, columns: Int = 100) -> [String] {
    TimelineText(Timeline(explanation), wording: Wording(.en), columns: columns).lines
  }

  private func line(_ label: String, _ lines: [String]) -> String {
    lines.first { $0.hasPrefix("  " + label) } ?? ""
  }

  @Test func `evidence of death stands above the axis, signs of life below, payments between`() throws {
    let lines = lines(SampleExplanation.explanation)
    let axis = try #require(lines.firstIndex { $0.contains("+--") })
    let police = try #require(lines.firstIndex { $0.hasPrefix("  Police") })
    let pension = try #require(lines.firstIndex { $0.hasPrefix("  Pension ") })
    let visits = try #require(lines.firstIndex { $0.hasPrefix("  Visits") })
    #expect(police < axis && axis < pension && pension < visits)
  }

  @Test func `marks stand at their months and say what they are`() {
    let lines = lines(SampleExplanation.explanation)
    #expect(
      lines.prefix(8) == [
        "Evidence of death",
        "  Police                      X                                   ?",
        "  Certificate                 :",
        "  Funeral                     x",
        "  Insurance                   :",
        "  Register                    :",
        "                  +-----+-----X----------------------|------+--------",
        "                        2021                                2022",
      ])
    #expect(line("Pension ", lines) == "  Pension                  ======!!!rrr")
    #expect(line("Visits", lines).contains("o"))
    #expect(line("Visits", lines).contains("O"))
    #expect(line("Proofs", lines).contains("."))
    #expect(line("Subsidy", lines).contains("$"))
    #expect(line("Pension due", lines).contains("<---"))
    #expect(line("In prison", lines).hasSuffix(">"))
  }

  @Test(arguments: [80, 100, 120])
  func `the picture fits the terminal, however long the time`(columns: Int) {
    var explanation = SampleExplanation.explanation
    explanation.records += (0..<15).map { SampleExplanation.pension(day(2007 + $0, 1, 1), []) }
    for line in lines(explanation, columns: columns) {
      #expect(TerminalColumns.width(of: line) <= columns)
    }
  }

  @Test func `a mistyped year does not squeeze the rest`() {
    var explanation = SampleExplanation.explanation
    explanation.records.append(SampleExplanation.record("就医信息", day(1921, 7, 2), .visit, [], line: 99))
    explanation.records.append(SampleExplanation.record("就医信息", day(2921, 7, 2), .visit, [], line: 98))
    let timeline = Timeline(explanation)
    #expect(timeline.first >= day(2006, 10, 1).month)
    #expect(timeline.last == day(2022, 10, 31).month)
    #expect(line("Visits", lines(explanation)).contains("<"))
    #expect(line("Visits", lines(explanation)).hasSuffix(">"))
  }

  @Test func `a person with a single record has an axis too`() {
    var explanation = PersonExplanation(city: LocalText(""), asOf: day(2021, 10, 31), id: SampleExplanation.id)
    explanation.records = [SampleExplanation.record("就医信息", day(2021, 10, 30), .visit, [], line: 1)]
    #expect(Timeline(explanation).monthCount == 12)
    explanation.records = [SampleExplanation.record("追回记录", nil, nil, [], line: 1)]
    #expect(Timeline(explanation).monthCount == 12)
  }
}
