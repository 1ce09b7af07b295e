import Civil

/// Counts and sums over some findings.
struct FindingTally {
  /// Findings.
  private(set) var count = 0
  /// Findings of each certainty.
  private(set) var byCertainty: [Certainty: Int] = [:]
  /// The sum of the amounts; nil where no finding has one.
  private(set) var amount: Fen?
  /// The sum of what is outstanding; nil where no finding has an amount.
  private(set) var outstanding: Fen?
  private var ids: Set<String> = []

  /// Different persons, by ID.
  var persons: Int { ids.count }

  /// Takes a finding in.
  mutating func add(_ finding: ReportedFinding) {
    count += 1
    byCertainty[finding.certainty, default: 0] += 1
    ids.insert(finding.id)
    if let money = finding.money {
      amount = (amount ?? .zero) + money.amount
      outstanding = (outstanding ?? .zero) + money.outstanding
    }
  }

  /// The tally of these findings.
  init(_ findings: some Sequence<ReportedFinding>) {
    for finding in findings { add(finding) }
  }
}
