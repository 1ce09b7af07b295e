import Testing

@testable import Reports

@Suite("An explained pair") struct ExplainedPairTextTests {
  @Test("says field by field what spoke for and against, what would flip it, and what the blocking rules did")
  func text() {
    let text = ExplainedPairText(SampleMatch.explained(), wording: Wording(.en)).text
    #expect(
      text == """
        Left 1 — Right 2: Linked  Probability 0.952000  Weight +4.31

        Field      Left  Right  Level                  Weight  Would flip alone
        prior                                          −5.00
        name       张三  张三   same (notation aside)  +9.81   → 同音 (−1.68)
        <no>       7            missing                +0.00   nothing alone
        name × no               overlap of both        −0.50
        Total                                          +4.31

        Blocking rule      Outcome
        name               compared
        no                 no missing
        name:soundex + no  name:soundex, no differs

        """)
  }

  @Test("a pair no rule compares is said to be none, however heavy")
  func notCompared() {
    let pair = SampleMatch.explained()
    let missed = ExplainedPair(
      leftRow: 1, rightRow: 2, prior: pair.prior, steps: pair.steps, corrections: [], weight: 9, probability: 0.99,
      isAboveThreshold: true, rules: [ExplainedPair.Rule(rule: "no", outcome: .tooLarge)])
    let text = ExplainedPairText(missed, wording: Wording(.zhHans)).text
    #expect(text.contains("权重足够，但未进入比较"))
    #expect(text.hasSuffix("没有规则使这两行进入比较\n"))
  }
}
