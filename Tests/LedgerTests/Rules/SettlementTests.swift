import Civil
import Testing

@testable import Ledger

@Suite("A case is settled") struct SettlementTests {
  private func report(_ outcome: Outcome, outstanding: Int64 = 1000) -> Report {
    Report(
      outcome: outcome, fingerprint: "a", settles: false, amount: Fen(1000), outstanding: Fen(outstanding))
  }

  private func isSettled(
    _ reports: [Report], amount: Int64? = 1000, outstanding: Int64? = nil, action: Action = .recover
  ) -> Bool {
    Settlement.isReached(
      by: reports, amount: amount.map(Fen.init), outstanding: (outstanding ?? amount).map(Fen.init), action: action)
  }

  @Test("when the money is back, not a fen before")
  func money() {
    #expect(!isSettled([report(.confirmed)]))
    #expect(!isSettled([report(.recovered(999))]))
    #expect(isSettled([report(.recovered(1000))]))
    #expect(isSettled([report(.recovered(400)), report(.recovered(600, on: january(2)))]))
    #expect(isSettled([report(.confirmed)], outstanding: 0))
    #expect(!isSettled([report(.alive)], outstanding: 0))
  }

  @Test("with what was outstanding when the first money came: the agencies' figures do not count it twice")
  func overlap() {
    #expect(isSettled([report(.recovered(600), outstanding: 600)], outstanding: 600))
    // 400 came, the register now has them too; 200 more are 600 of 1000, not all.
    let paid = [report(.recovered(400)), report(.recovered(200, on: january(2)), outstanding: 600)]
    #expect(!isSettled(paid, outstanding: 600))
    #expect(isSettled(paid + [report(.recovered(400, on: january(3)), outstanding: 600)], outstanding: 600))
    // And what was paid out since has to come back as well.
    #expect(!isSettled([report(.recovered(1000))], amount: 1200))
  }

  @Test("after the stop, where a stop is recommended", arguments: [Action.stopAndRecover, .verifyThenStop, .stop])
  func stop(action: Action) {
    #expect(!isSettled([report(.recovered(1000))], action: action))
    #expect(isSettled([report(.recovered(1000)), report(.stopped)], action: action))
    #expect(!isSettled([report(.confirmed), report(.stopped)], action: action))
  }

  @Test("by the stop alone, where no money is concerned")
  func withoutMoney() {
    #expect(isSettled([report(.confirmed), report(.stopped)], amount: nil))
    #expect(!isSettled([report(.confirmed)], amount: nil))
  }
}
