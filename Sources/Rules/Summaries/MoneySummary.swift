import Civil

/// Sums for the finance bureau (资金汇总), by town and month.
///
/// One yuan is counted once, though several rules may have findings about it: wrongly paid funeral subsidies count for a
/// person with the largest finding, overpaid pensions count payment by payment.
public struct MoneySummary: Sendable {
  /// The datasets the sums are taken from.
  public static let reads: Set<Dataset> = [
    .pensionPayments, .funeralPayments, .recoveries, .contributionAdvances, .advanceRepayments,
  ]

  /// Where and when money belongs.
  public struct Key: Hashable, Sendable {
    /// The town of the register here, else of the household register; nil where neither says.
    public let town: Division?
    /// The month, as the item counts it.
    public let month: Month
  }

  /// An amount for each item.
  public struct Amounts: Hashable, Sendable {
    private var fen = [Int64](repeating: 0, count: MoneyItem.allCases.count)

    /// Nothing yet.
    public init() {}

    /// The amount of an item.
    public subscript(item: MoneyItem) -> Fen {
      get { Fen(fen[item.rawValue]) }
      set { fen[item.rawValue] = newValue.rawValue }
    }

    /// Adds the second to the first.
    public static func += (left: inout Amounts, right: Amounts) {
      for item in MoneyItem.allCases { left[item] += right[item] }
    }
  }

  /// The sums by town and month.
  public private(set) var amounts: [Key: Amounts] = [:]

  /// Nothing summed yet.
  public init() {}

  /// Looks at one person, with what the rules found about them.
  public mutating func visit(_ dossier: Dossier, _ findings: ArraySlice<Finding>) {
    guard
      !findings.isEmpty || !dossier.funeralPayments.isEmpty || !dossier.contributionAdvances.isEmpty
        || !dossier.advanceRepayments.isEmpty
    else { return }
    let division = dossier.registerEntry?.division.value ?? dossier.householdEntry?.division.value
    let town = division?.town
    PersonMoney(dossier, findings).forEach { item, month, fen in
      guard fen != .zero else { return }
      amounts[Key(town: town, month: month), default: Amounts()][item] += fen
    }
  }

  /// Adds what another thread summed.
  public static func += (left: inout MoneySummary, right: MoneySummary) {
    for (key, amounts) in right.amounts { left.amounts[key, default: Amounts()] += amounts }
  }
}
