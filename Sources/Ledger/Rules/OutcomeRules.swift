import Civil

/// Which reports are accepted (登记规则).
enum OutcomeRules {
  /// Nothing is older than this: the systems the data come from were not there.
  private static let earliest = Day(daysSinceEpoch: 10_957)  // 2000-01-01
  /// More than any case is about; keeps sums from overflowing.
  private static let mostMoney = Fen(1_000_000_000_000_000)

  /// Kinds that cannot settle a case.
  private static let unsettled: Set<OutcomeKind> = [.refuted, .checking, .reversal]
  /// Recommendations by which nothing is owed to the person.
  private static let demands: Set<Action> = [.stopAndRecover, .recover, .stop]

  /// Why a report on a case cannot be accepted; nil: it can. `amount` and `action` are the case's, `reports` what is known
  /// of it, and `today` the day of entry.
  static func rejection(
    of outcome: Outcome, closing closes: Bool, reports: [Report], amount: Fen?, action: Action, today: Day
  ) -> OutcomeRejection? {
    if OutcomeRules.name(outcome.officer).isEmpty { return .officerMissing }
    return reasonFault(outcome) ?? directionFault(outcome.kind, action) ?? amountFault(outcome, reports, amount)
      ?? dayFault(outcome, today) ?? stopFault(outcome, reports)
      ?? (closes && unsettled.contains(outcome.kind) ? .cannotClose : nil)
  }

  /// Whether the very same was reported before. A judgement on other evidence is another judgement. Money and a stop are
  /// the same by kind, amount and day, whoever reports them with whatever note: else a corrected note would count the
  /// money twice.
  static func isKnown(_ outcome: Outcome, fingerprint: String, reports: [Report]) -> Bool {
    reports.contains { report in
      guard outcome.kind.needsDay else { return report.outcome == outcome && report.fingerprint == fingerprint }
      let known = report.outcome
      return known.kind == outcome.kind && known.amount == outcome.amount && known.day == outcome.day
    }
  }

  private static func reasonFault(_ outcome: Outcome) -> OutcomeRejection? {
    if outcome.kind == .refuted, outcome.reason == nil { return .reasonMissing }
    if outcome.kind != .refuted, outcome.reason != nil { return .reasonNotAllowed }
    let needsNote = outcome.reason == .other || outcome.kind == .reversal
    return needsNote && name(outcome.note).isEmpty ? .noteMissing : nil
  }

  /// Money goes one way in a case: back, or out.
  private static func directionFault(_ kind: OutcomeKind, _ action: Action) -> OutcomeRejection? {
    if kind.bringsMoney, action == .pay { return .moneyIsOwed }
    return kind == .paidOut && demands.contains(action) ? .nothingIsOwed : nil
  }

  private static func amountFault(_ outcome: Outcome, _ reports: [Report], _ limit: Fen?) -> OutcomeRejection? {
    guard outcome.kind.needsAmount else { return outcome.amount == nil ? nil : .amountNotAllowed }
    guard let amount = outcome.amount else { return .amountMissing }
    guard amount > .zero else { return .amountNotPositive }
    let recovered = reports.reduce(Fen.zero) { $0 + $1.outcome.recovered }
    if outcome.kind == .reversal { return amount > recovered ? .reversalTooLarge : nil }
    let before = outcome.kind == .paidOut ? reports.reduce(Fen.zero) { $0 + $1.outcome.paidOut } : recovered
    return amount > (limit ?? mostMoney) - before ? .amountTooLarge : nil
  }

  private static func dayFault(_ outcome: Outcome, _ today: Day) -> OutcomeRejection? {
    guard let day = outcome.day else { return outcome.kind.needsDay ? .dayMissing : nil }
    if day > today { return .dayInFuture }
    return day < earliest ? .dayTooEarly : nil
  }

  /// Whoever pays must not be the one who checked, and what was refuted since is not confirmed.
  private static func stopFault(_ outcome: Outcome, _ reports: [Report]) -> OutcomeRejection? {
    guard outcome.kind == .stopped else { return nil }
    let sinceRefuted = reports.reversed().prefix { $0.outcome.kind != .refuted }
    let checkers = sinceRefuted.filter { $0.outcome.kind == .confirmed }.map { name($0.outcome.officer) }
    guard !checkers.isEmpty else { return .notConfirmed }
    return checkers.contains { $0 != name(outcome.officer) } ? nil : .sameOfficer
  }

  /// A name without the spaces around and within it: 金 明 is 金明.
  private static func name(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
  }
}
