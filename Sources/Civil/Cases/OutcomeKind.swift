/// What staff report of a case (处理结果).
public enum OutcomeKind: String, Sendable, CaseIterable {
  /// 属实: checked, and the finding is right.
  case confirmed
  /// 不属实: checked, and the finding is wrong; needs a `RefutationReason`.
  case refuted
  /// 核实中: somebody is at it.
  case checking
  /// 已停发: the pension was stopped. Only after somebody else has confirmed the case.
  case stopped
  /// 已追回: money came back; needs amount and date.
  case recovered
  /// 分期: money is being paid back in instalments; the amount is what came in this time.
  case instalment
  /// 抵扣: money was set off; needs amount and date.
  case offset
  /// 冲减: money reported before did not come back after all, or less of it; the note says why.
  case reversal
  /// 已补发: what was owed was paid to the person; needs amount and date.
  case paidOut = "paid-out"
  /// 无法核实: it cannot be found out.
  case unverifiable

  /// Whether money came back.
  public var bringsMoney: Bool { self == .recovered || self == .instalment || self == .offset }

  /// Whether an amount is needed; no other kind has one.
  public var needsAmount: Bool { bringsMoney || self == .reversal || self == .paidOut }

  /// Whether a day is needed.
  public var needsDay: Bool { self == .stopped || needsAmount }
}
