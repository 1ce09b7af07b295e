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
    _ outcome: Outcome, closing: Bool = false, reports: [Report] = [], amount: Fen? = Fen(1000)
  ) -> OutcomeRejection? {
    OutcomeRules.rejection(of: outcome, closing: closing, reports: reports, amount: amount, today: Self.today)
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
      (.stopped, .notConfirmed),
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

  @Test("closes a case, unless it is refuted or still being checked")
  func closing() {
    for outcome in [Outcome.confirmed, .recovered(1), Outcome(.unverifiable, officer: "李")] {
      #expect(rejection(outcome, closing: true) == nil)
    }
    #expect(rejection(.alive, closing: true) == .cannotClose)
    #expect(rejection(Outcome(.checking, officer: "李"), closing: true) == .cannotClose)
  }

  @Test("is known where the very same is there: judgements for the same evidence, money and stops for any")
  func known() {
    let reports = [Self.confirmed, Self.report(.recovered(300))]
    #expect(OutcomeRules.isKnown(.confirmed, fingerprint: "a", reports: reports))
    #expect(!OutcomeRules.isKnown(.confirmed, fingerprint: "b", reports: reports))
    #expect(OutcomeRules.isKnown(.recovered(300), fingerprint: "b", reports: reports))
    #expect(!OutcomeRules.isKnown(.recovered(301), fingerprint: "a", reports: reports))
    #expect(!OutcomeRules.isKnown(Outcome(.confirmed, officer: "金"), fingerprint: "a", reports: reports))
  }
}
