import Civil
import Testing

@testable import Ledger

@Suite("A case is settled") struct SettlementTests {
  private func report(_ outcome: Outcome, outstanding: Int64 = 1000) -> Report {
    Report(
      outcome: outcome, fingerprint: "a", settles: false, amount: Fen(1000), outstanding: Fen(outstanding))
  }

  private func isSettled(
    _ reports: [Report], amount: Int64? = 1000, outstanding: Int64? = nil, lower: Int64? = nil,
    action: Action = .recover
  ) -> Bool {
    Settlement.isReached(
      by: reports, amount: amount.map(Fen.init), outstanding: (outstanding ?? amount).map(Fen.init),
      lowerAmount: lower.map(Fen.init), action: action)
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

  @Test("without what was taken off again")
  func reversal() {
    let reversed = [report(.recovered(1000)), report(.reversal(1000, on: january(2)))]
    #expect(!isSettled([report(.recovered(1000)), report(.reversal(1))]))
    #expect(!isSettled(reversed) && !isSettled(reversed, outstanding: 0))
    #expect(isSettled([report(.recovered(1000)), report(.reversal(100)), report(.recovered(100, on: january(2)))]))
    // After a reversal of all, what was outstanding when money came again counts.
    #expect(isSettled(reversed + [report(.recovered(600, on: january(3)), outstanding: 600)], outstanding: 600))
  }

  @Test("when what was owed is paid out")
  func paidOut() {
    #expect(!isSettled([report(.paidOut(999))], action: .pay))
    #expect(isSettled([report(.paidOut(400)), report(.paidOut(600, on: january(2)))], action: .pay))
    #expect(
      !isSettled([report(.paidOut(400)), report(.paidOut(500), outstanding: 600)], outstanding: 600, action: .pay))
    #expect(!isSettled([report(.paidOut(1000))], action: .verify))
  }

  @Test("when the lower amount, on which demands are drawn up, is back")
  func lower() {
    #expect(!isSettled([report(.recovered(599))], lower: 600))
    #expect(isSettled([report(.recovered(600))], lower: 600))
    // 300 came back before, as the data say.
    #expect(!isSettled([report(.recovered(299), outstanding: 700)], outstanding: 700, lower: 600))
    #expect(isSettled([report(.recovered(300), outstanding: 700)], outstanding: 700, lower: 600))
    #expect(isSettled([report(.recovered(100), outstanding: 100)], outstanding: 100, lower: 1500))
    // The data have the same money now: it does not count twice.
    #expect(!isSettled([report(.recovered(300))], outstanding: 700, lower: 600))
    #expect(isSettled([report(.recovered(600))], outstanding: 400, lower: 600))
    // All that is demanded came back before anybody reported.
    #expect(isSettled([report(.confirmed, outstanding: 300)], outstanding: 300, lower: 600))
    #expect(!isSettled([report(Outcome(.checking, officer: "李"), outstanding: 300)], outstanding: 300, lower: 600))
    #expect(!isSettled([report(.recovered(600))], lower: 600, action: .stopAndRecover))
    #expect(isSettled([report(.recovered(600)), report(.stopped)], lower: 600, action: .stopAndRecover))
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
