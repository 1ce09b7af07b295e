import Civil

/// Which reports are accepted (登记规则).
enum OutcomeRules {
  /// Nothing is older than this: the systems the data come from were not there.
  private static let earliest = Day(daysSinceEpoch: 10_957)  // 2000-01-01
  /// More than any case is about; keeps sums from overflowing.
  private static let mostMoney = Fen(1_000_000_000_000_000)

  /// Why a report on a case cannot be accepted; nil: it can. `amount` is the case's, `reports` what is known of it, and
  /// `today` the day of entry.
  static func rejection(
    of outcome: Outcome, closing closes: Bool, reports: [Report], amount: Fen?, today: Day
  ) -> OutcomeRejection? {
    if OutcomeRules.name(outcome.officer).isEmpty { return .officerMissing }
    return reasonFault(outcome) ?? amountFault(outcome, reports, amount) ?? dayFault(outcome, today)
      ?? stopFault(outcome, reports)
      ?? (closes && (outcome.kind == .refuted || outcome.kind == .checking) ? .cannotClose : nil)
  }

  /// Whether the very same was reported before. A judgement on other evidence is another judgement; money and a stop are
  /// the same whatever evidence was shown beside them.
  static func isKnown(_ outcome: Outcome, fingerprint: String, reports: [Report]) -> Bool {
    reports.contains { $0.outcome == outcome && (outcome.kind.needsDay || $0.fingerprint == fingerprint) }
  }

  private static func reasonFault(_ outcome: Outcome) -> OutcomeRejection? {
    guard outcome.kind == .refuted else { return outcome.reason == nil ? nil : .reasonNotAllowed }
    guard let reason = outcome.reason else { return .reasonMissing }
    return reason == .other && name(outcome.note).isEmpty ? .noteMissing : nil
  }

  private static func amountFault(_ outcome: Outcome, _ reports: [Report], _ limit: Fen?) -> OutcomeRejection? {
    guard outcome.kind.bringsMoney else { return outcome.amount == nil ? nil : .amountNotAllowed }
    guard let amount = outcome.amount else { return .amountMissing }
    guard amount > .zero else { return .amountNotPositive }
    let paid = reports.reduce(Fen.zero) { $0 + ($1.outcome.amount ?? .zero) }
    return amount > (limit ?? mostMoney) - paid ? .amountTooLarge : nil
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
