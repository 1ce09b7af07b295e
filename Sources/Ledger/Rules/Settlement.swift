import Civil

/// When a case is settled by what was reported of it (办结条件).
enum Settlement {
  /// Recommendations that are not followed before the pension is stopped.
  private static let stops: Set<Action> = [.stopAndRecover, .verifyThenStop, .stop]

  /// Whether nothing is left to be done after these reports on a case with this money and recommendation. Where the lists
  /// demand a lower amount, that is enough.
  static func isReached(
    by reports: [Report], amount: Fen?, outstanding: Fen?, lowerAmount: Fen?, action: Action
  ) -> Bool {
    let kinds = Set(reports.map(\.outcome.kind))
    guard let amount, let outstanding else { return kinds.contains(.stopped) }
    var paid = Fen.zero
    // What the data said before the first money moved: the agencies' figures of today may have the same money as
    // recovered, and it must not count twice.
    var before: (amount: Fen, outstanding: Fen)?
    for report in reports {
      paid += action == .pay ? report.outcome.paidOut : report.outcome.recovered
      if paid == .zero {
        before = nil
      } else if before == nil, let amount = report.amount, let outstanding = report.outstanding {
        before = (amount, outstanding)
      }
    }
    let start = before ?? (amount, outstanding)
    guard kinds.contains(.confirmed) || paid > .zero else { return false }
    guard kinds.contains(.stopped) || !stops.contains(action) else { return false }
    // What was added since has to be paid as well; the lower amount is today's and has it already.
    let owed = start.outstanding + (amount - start.amount)
    let demanded = lowerAmount.map { $0 - (start.amount - start.outstanding) } ?? owed
    return outstanding <= .zero || paid >= min(owed, demanded)
  }
}
