import Civil
import Testing

@testable import Ledger

@Suite("A report") struct OutcomeRulesTests {
  private static let today = january(10)
  private static let confirmed = report(.confirmed)

  private static func report(_ outcome: Outcome) -> Report {
    Report(outcome: outcome, fingerprint: "a", settles: false, amount: Fen(1000), outstanding: Fen(1000))
  }

  private func rejection(
    _ outcome: Outcome, closing: Bool = false, reports: [Report] = [], amount: Fen? = Fen(1000),
    action: Action = .stopAndRecover
  ) -> OutcomeRejection? {
    OutcomeRules.rejection(
      of: outcome, closing: closing, reports: reports, amount: amount, action: action, today: Self.today)
  }

  @Test(
    "is accepted",
    arguments: [
      Outcome(.confirmed, officer: "李"), Outcome(.confirmed, day: today, officer: "李"), .alive,
      Outcome(.refuted, reason: .other, officer: "李", note: "迁出"), Outcome(.checking, officer: "李"),
      Outcome(.unverifiable, officer: "李"), .recovered(1000), .recovered(1),
      Outcome(.recovered, amount: Fen(1), day: Day(year: 2000, month: 1, day: 1), officer: "李"),
      Outcome(.instalment, amount: Fen(1), day: today, officer: "李"),
      Outcome(.offset, amount: Fen(1), day: today, officer: "李"),
    ])
  func accepted(outcome: Outcome) {
    #expect(rejection(outcome) == nil)
  }

  @Test(
    "is rejected",
    arguments: [
      (Outcome(.confirmed, officer: " 　"), OutcomeRejection.officerMissing),
      (Outcome(.refuted, officer: "李"), .reasonMissing),
      (Outcome(.confirmed, reason: .alive, officer: "李"), .reasonNotAllowed),
      (Outcome(.refuted, reason: .other, officer: "李", note: " "), .noteMissing),
      (Outcome(.recovered, day: today, officer: "李"), .amountMissing),
      (Outcome(.instalment, day: today, officer: "李"), .amountMissing),
      (Outcome(.offset, day: today, officer: "李"), .amountMissing),
      (.recovered(0), .amountNotPositive), (.recovered(-1), .amountNotPositive),
      (.recovered(1001), .amountTooLarge), (.recovered(.max), .amountTooLarge),
      (Outcome(.confirmed, amount: Fen(1), officer: "李"), .amountNotAllowed),
      (Outcome(.stopped, amount: Fen(1), day: today, officer: "李"), .amountNotAllowed),
      (Outcome(.recovered, amount: Fen(1), officer: "李"), .dayMissing),
      (Outcome(.stopped, officer: "王"), .dayMissing),
      (.recovered(1, on: january(11)), .dayInFuture),
      (Outcome(.confirmed, day: january(11), officer: "李"), .dayInFuture),
      (Outcome(.confirmed, day: Day(year: 1999, month: 12, day: 31), officer: "李"), .dayTooEarly),
      (.stopped, .notConfirmed), (.reversal(1, note: " "), .noteMissing), (.reversal(0), .amountNotPositive),
      (.reversal(1), .reversalTooLarge), (.paidOut(1), .nothingIsOwed),
    ])
  func rejected(outcome: Outcome, expected: OutcomeRejection) {
    #expect(rejection(outcome) == expected)
  }

  @Test("of a stop needs a check by somebody else, however the name is spaced, that was not refuted since")
  func stop() {
    let stop = Outcome(.stopped, day: january(1), officer: "李 ")
    #expect(rejection(stop, reports: [Self.confirmed]) == .sameOfficer)
    #expect(rejection(Outcome(.stopped, day: january(1), officer: " 李"), reports: [Self.confirmed]) == .sameOfficer)
    #expect(rejection(.stopped, reports: [Self.confirmed]) == nil)
    #expect(rejection(stop, reports: [Self.confirmed, Self.report(Outcome(.confirmed, officer: "金"))]) == nil)
    #expect(rejection(.stopped, reports: [Self.report(Outcome(.checking, officer: "李"))]) == .notConfirmed)
    #expect(rejection(.stopped, reports: [Self.confirmed, Self.report(.alive)]) == .notConfirmed)
    #expect(rejection(.stopped, reports: [Self.report(.alive), Self.confirmed]) == nil)
  }

  @Test("of money may not go beyond the case's amount, with what came before")
  func sum() {
    let before = [
      Self.report(.recovered(300)), Self.report(Outcome(.offset, amount: Fen(300), day: january(1), officer: "李")),
    ]
    #expect(rejection(.recovered(400), reports: before) == nil)
    #expect(rejection(.recovered(401), reports: before) == .amountTooLarge)
    #expect(rejection(.recovered(401), reports: before, amount: nil) == nil)
  }

  @Test("of a reversal takes off no more than came back; then as much may come back again")
  func reversal() {
    let before = [Self.report(.recovered(900)), Self.report(.reversal(200))]
    #expect(rejection(.reversal(700), reports: before) == nil)
    #expect(rejection(.reversal(701), reports: before) == .reversalTooLarge)
    #expect(rejection(Outcome(.reversal, day: january(1), officer: "王", note: "x"), reports: before) == .amountMissing)
    #expect(rejection(Outcome(.reversal, amount: Fen(1), officer: "王", note: "x"), reports: before) == .dayMissing)
    #expect(rejection(.recovered(300), reports: before) == nil)
    #expect(rejection(.recovered(301), reports: before) == .amountTooLarge)
  }

  @Test("of money goes back or out, as is recommended", arguments: Action.allCases)
  func direction(action: Action) {
    for kind in [OutcomeKind.recovered, .instalment, .offset] {
      let outcome = Outcome(kind, amount: Fen(1), day: january(1), officer: "王")
      #expect(rejection(outcome, action: action) == (action == .pay ? .moneyIsOwed : nil))
    }
    let isRefused = [.stopAndRecover, .recover, .stop].contains(action)
    #expect(rejection(.paidOut(1000), action: action) == (isRefused ? .nothingIsOwed : nil))
    let before = [Self.report(.paidOut(600))]
    #expect(rejection(.paidOut(401), reports: before, action: .pay) == .amountTooLarge)
    #expect(rejection(.paidOut(400), reports: before, action: .pay) == nil)
    #expect(rejection(.reversal(1), reports: before, action: .pay) == .reversalTooLarge)
    #expect(rejection(Outcome(.paidOut, day: january(1), officer: "王"), action: .pay) == .amountMissing)
    #expect(rejection(Outcome(.paidOut, amount: Fen(1), officer: "王"), action: .pay) == .dayMissing)
  }

  @Test("closes a case, unless it is refuted, still being checked or a reversal")
  func closing() {
    for outcome in [Outcome.confirmed, .recovered(1), Outcome(.unverifiable, officer: "李")] {
      #expect(rejection(outcome, closing: true) == nil)
    }
    #expect(rejection(.alive, closing: true) == .cannotClose)
    #expect(rejection(Outcome(.checking, officer: "李"), closing: true) == .cannotClose)
    #expect(rejection(.reversal(1), closing: true, reports: [Self.report(.recovered(1))]) == .cannotClose)
  }

  @Test("is known where the very same is there: judgements for the same evidence; money and stops by amount and day")
  func known() {
    let reports = [Self.confirmed, Self.report(.recovered(300)), Self.report(.stopped)]
    func isKnown(_ kind: OutcomeKind, _ amount: Int64?, on day: Day = january(1)) -> Bool {
      let outcome = Outcome(kind, amount: amount.map(Fen.init), day: day, officer: "金", note: "收据附后")
      return OutcomeRules.isKnown(outcome, fingerprint: "b", reports: reports)
    }
    #expect(isKnown(.recovered, 300) && isKnown(.stopped, nil))
    #expect(!isKnown(.recovered, 300, on: january(2)) && !isKnown(.stopped, nil, on: january(2)))
    #expect(!isKnown(.recovered, 301) && !isKnown(.instalment, 300))
    #expect(OutcomeRules.isKnown(.confirmed, fingerprint: "a", reports: reports))
    #expect(!OutcomeRules.isKnown(.confirmed, fingerprint: "b", reports: reports))
    #expect(OutcomeRules.isKnown(.recovered(300), fingerprint: "b", reports: reports))
    #expect(!OutcomeRules.isKnown(.recovered(301), fingerprint: "a", reports: reports))
    #expect(!OutcomeRules.isKnown(Outcome(.confirmed, officer: "金"), fingerprint: "a", reports: reports))
  }
}
