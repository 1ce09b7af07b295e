import Civil

/// When a case is settled by what was reported of it (办结条件).
enum Settlement {
  /// Recommendations that are not followed before the pension is stopped.
  private static let stops: Set<Action> = [.stopAndRecover, .verifyThenStop, .stop]

  /// Whether nothing is left to be done after these reports on a case with this money and recommendation.
  static func isReached(by reports: [Report], amount: Fen?, outstanding: Fen?, action: Action) -> Bool {
    let kinds = Set(reports.map(\.outcome.kind))
    guard let amount, let outstanding else { return kinds.contains(.stopped) }
    guard kinds.contains(.confirmed) || kinds.contains(where: \.bringsMoney) else { return false }
    guard kinds.contains(.stopped) || !stops.contains(action) else { return false }
    let money = reports.filter(\.outcome.kind.bringsMoney)
    let paid = money.reduce(Fen.zero) { $0 + ($1.outcome.amount ?? .zero) }
    // What was outstanding before the first money came, and what was added since: the agencies' figures of today may have
    // the same money as recovered, and it must not count twice.
    let first = money.first { $0.amount != nil }
    let owed = (first?.outstanding ?? outstanding) + (amount - (first?.amount ?? amount))
    return outstanding <= .zero || paid >= owed
  }
}
