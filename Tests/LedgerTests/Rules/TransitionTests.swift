import Civil
import Testing

@testable import Ledger

@Suite("A night") struct TransitionTests {
  private static let before = Appearance(
    fingerprint: "a", certainty: .probable, amount: Fen(1000), outstanding: Fen(800))
  private static let refuted = report(.refuted, fingerprint: "a")
  private static let settled = report(.recovered, fingerprint: "a", settles: true)

  private static func report(_ kind: OutcomeKind, fingerprint: String, settles: Bool = false) -> Report {
    Report(
      outcome: Outcome(kind, officer: "李"), fingerprint: fingerprint, settles: settles, amount: Fen(1000),
      outstanding: Fen(800))
  }

  private static func appearance(
    _ fingerprint: String = "a", _ certainty: Certainty = .probable, amount: Int64 = 1000, outstanding: Int64 = 800
  ) -> Appearance {
    Appearance(
      fingerprint: fingerprint, certainty: certainty, amount: Fen(amount), outstanding: Fen(outstanding))
  }

  @Test(
    "that finds a case",
    arguments: [
      (CaseState.open, [], appearance(), Transition.seen),
      (.open, [], appearance("b"), .observed(.open, .changed)),
      (.open, [], appearance("a", .confirmed), .observed(.open, .changed)),
      (.open, [], appearance(amount: 1001), .observed(.open, .changed)),
      (.open, [], appearance(outstanding: 799), .observed(.open, .changed)),
      (.gone, [], appearance(), .observed(.open, .reopened)),
      (.withdrawn, [], appearance(), .observed(.open, .reopened)),
      (.refuted, [refuted], appearance(), .seen),
      (.refuted, [refuted], appearance("a", .confirmed, amount: 5000, outstanding: 5000), .seen),
      (.refuted, [refuted], appearance("b"), .observed(.open, .reopened)),
      (.settled, [settled], appearance(), .seen),
      (.settled, [settled], appearance(outstanding: 700), .seen),
      (.settled, [settled], appearance(outstanding: 801), .observed(.open, .reopened)),
      (.settled, [settled], appearance("b"), .observed(.open, .reopened)),
      (.open, [refuted], appearance(), .observed(.refuted, .changed)),
      (.gone, [refuted], appearance(), .observed(.refuted, .changed)),
      (.withdrawn, [settled], appearance(), .observed(.settled, .changed)),
      (.refuted, [report(.refuted, fingerprint: "b"), settled], appearance(), .observed(.settled, .changed)),
    ])
  func found(state: CaseState, reports: [Report], tonight: Appearance, expected: Transition) {
    let before = reports.isEmpty || state != .open ? Self.before : Self.appearance("b")
    #expect(Transition.found(tonight, was: state, as: before, judgement: Judgement(reports)) == expected)
  }

  @Test(
    "that misses a case",
    arguments: [
      // state, death then, known as withdrawn, can be missed, death tonight
      (CaseState.open, Int?.none, false, true, Int?.none, Transition.departed(.gone)),
      (.open, 5, false, true, 5, .departed(.gone)),
      (.open, 5, false, true, nil, .departed(.withdrawn)),
      (.open, 5, false, true, 6, .departed(.withdrawn)),
      (.open, 5, false, false, nil, .unseen),
      (.gone, 5, false, true, 5, .unseen),
      (.gone, 5, false, true, nil, .departed(.withdrawn)),
      (.gone, 5, false, false, nil, .unseen),
      (.withdrawn, 5, true, true, nil, .unseen),
      (.withdrawn, 5, true, true, 5, .departed(.gone)),
      (.refuted, 5, false, true, 5, .unseen),
      (.refuted, 5, false, true, nil, .deathWithdrawn),
      (.refuted, 5, true, true, nil, .unseen),
      (.settled, 5, false, true, nil, .deathWithdrawn),
      (.settled, 5, true, true, 5, .deathRestored),
      (.settled, nil, false, true, nil, .unseen),
      (.settled, 5, false, false, nil, .unseen),
    ])
  func missed(
    state: CaseState, death: Int?, withdrawn: Bool, canBeMissed: Bool, tonight: Int?, expected: Transition
  ) {
    let circumstances = Circumstances(canBeMissed: canBeMissed, deathDate: tonight.map { january($0) })
    #expect(
      Transition.missing(
        from: state, builtOn: death.map { january($0) }, withdrawn: withdrawn, circumstances: circumstances) == expected
    )
  }
}
