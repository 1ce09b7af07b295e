/// A report on a case by whoever dealt with it (核查、处理结果).
public struct Outcome: Hashable, Sendable {
  /// What is reported.
  public let kind: OutcomeKind
  /// Why the finding is wrong, where it is refuted.
  public let reason: RefutationReason?
  /// The money that came back, was taken off again or was paid out; positive.
  public let amount: Fen?
  /// The day on which it was done.
  public let day: Day?
  /// Who did it (经办人).
  public let officer: String
  /// What else is to be said.
  public let note: String

  /// A report.
  public init(
    _ kind: OutcomeKind, reason: RefutationReason? = nil, amount: Fen? = nil, day: Day? = nil, officer: String,
    note: String = ""
  ) {
    self.kind = kind
    self.reason = reason
    self.amount = amount
    self.day = day
    self.officer = officer
    self.note = note
  }

  /// What it adds to the money that came back; less than nothing where it takes some off again.
  public var recovered: Fen {
    guard let amount else { return .zero }
    if kind == .reversal { return .zero - amount }
    return kind.bringsMoney ? amount : .zero
  }

  /// What it adds to the money that was paid out.
  public var paidOut: Fen { kind == .paidOut ? amount ?? .zero : .zero }
}
