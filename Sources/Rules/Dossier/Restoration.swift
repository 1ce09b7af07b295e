import Civil

/// What has to be made good to somebody who was taken for dead and lives (误停恢复): the pension of every month since it
/// was stopped, and money that was taken back because of the supposed death. State Council Order 765 (2023), art. 26 asks
/// for the investigation that should have come first; nothing that was owed lapses by the mistake.
public struct Restoration: Hashable, Sendable {
  /// A month's pension.
  public struct Pension: Hashable, Sendable {
    /// The month.
    public let month: Month
    /// The monthly pension; nil where none was ever paid, so that nobody knows how much it is.
    public let amount: Fen?
  }

  /// Money that was taken back.
  public struct Refund: Hashable, Sendable {
    /// The month it was taken back.
    public let month: Month
    /// How much.
    public let amount: Fen
  }

  /// Months without a pension from the one it was stopped up to the as-of day, the earliest first.
  public let pensions: [Pension]
  /// Money taken back since the supposed death, the earliest first.
  public let refunds: [Refund]

  /// What has to be made good to a person.
  ///
  /// - Parameter supposedDeath: the day on which the person was said to have died.
  public init(_ dossier: Dossier, supposedDeath: Day) {
    let paid = Set(dossier.paidPensions.map(\.periodMonth))
    if let entry = dossier.registerEntry, entry.isStoppedForDeath, let first = entry.stopMonth.value {
      let count = max(0, dossier.asOf.month.months(since: first) + 1)
      let amount = dossier.lastPaidPension?.grossAmount.fen
      pensions = (0..<count).map { first.adding(months: $0) }.filter { !paid.contains($0) }
        .map { Pension(month: $0, amount: amount) }
    } else {
      pensions = []
    }
    refunds = dossier.recoveries.filter { $0.kind == .pension && $0.recoveredDate >= supposedDeath }
      .sorted { ($0.recoveredDate, $0.head.place) < ($1.recoveredDate, $1.head.place) }
      .map { Refund(month: $0.recoveredDate.month, amount: $0.amount.fen) }
  }

  /// Whether there is nothing to make good.
  public var isEmpty: Bool { pensions.isEmpty && refunds.isEmpty }
}
