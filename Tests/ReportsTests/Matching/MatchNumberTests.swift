import Testing

@testable import Reports

@Suite("Numbers of a match") struct MatchNumberTests {
  @Test(
    "weights have four decimals",
    arguments: [(0, "0.0000"), (-0.000_01, "0.0000"), (-12.345_67, "-12.3457"), (0.5, "0.5000"), (.infinity, "inf")])
  func weight(weight: Double, text: String) {
    #expect(MatchNumber.weight(weight) == text)
  }

  @Test("probabilities have six", arguments: [(0, "0.000000"), (1_000_000, "1.000000"), (42, "0.000042")])
  func probability(millionths: Int, text: String) {
    #expect(MatchNumber.probability(millionths) == text)
  }

  @Test("what speaks for and against has a sign", arguments: [(3.0, "+3.00"), (-0.126, "−0.13"), (0, "+0.00")])
  func signed(weight: Double, text: String) {
    #expect(MatchNumber.signed(weight) == text)
  }

  @Test("shares of nothing are none")
  func percent() {
    #expect(MatchNumber.percent(1, of: 8) == "12.5%")
    #expect(MatchNumber.percent(0, of: 0) == "—")
  }
}
