import Civil
import Testing

@testable import Reports

@Suite("What is to be done next") struct ProposalTests {
  private func proposal(_ action: Action, _ kinds: [OutcomeKind]) -> String {
    let outcomes = kinds.map { Outcome($0, reason: $0 == .refuted ? .other : nil, officer: "朴") }
    return Wording().proposal(action, SampleReport.standing(1, .continued, outcomes: outcomes))
  }

  @Test("a stop is proposed only after somebody confirmed the case")
  func stop() {
    for action in [Action.stop, .stopAndRecover, .verifyThenStop] {
      #expect(proposal(action, []) == "先核实")
      #expect(proposal(action, [.checking, .unverifiable]) == "先核实")
      #expect(proposal(action, [.confirmed]) == "建议停发")
      #expect(proposal(action, [.confirmed, .refuted]) == "先核实")
      #expect(proposal(action, [.refuted, .confirmed]) == "建议停发")
    }
    #expect(proposal(.stopAndRecover, [.confirmed, .stopped]) == "追回")
    #expect(proposal(.stop, [.confirmed, .stopped]) == "已停发")
  }

  @Test("what is no stop is never called one")
  func others() {
    for action in Action.allCases where ![.stop, .stopAndRecover, .verifyThenStop].contains(action) {
      #expect(proposal(action, [.confirmed]) == Wording().text(action))
    }
  }

  @Test("deadlines: the day itself is in time, the day after is late")
  func timeLeft() {
    let standing = SampleReport.standing(1, .continued, openedOn: SampleReport.day(2021, 10, 1))
    let deadline = SampleReport.day(2021, 10, 31)
    #expect(Wording().timeLeft(standing, on: deadline) == "剩余 0 天")
    #expect(Wording().timeLeft(standing, on: deadline.adding(days: 1)) == "逾期 1 天")
    #expect(Wording(.en).timeLeft(standing, on: deadline.adding(days: 2)) == "overdue 2 days")
    #expect(Wording(.ko).timeLeft(standing, on: deadline.adding(days: -3)) == "3일 남음")
  }
}
