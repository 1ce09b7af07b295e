import Civil

/// The order in which people read findings: by rule as in the catalogue, the surest and the largest amounts first.
struct FindingOrder {
  private let rules: [String: Int]
  private static let certainties = Dictionary(
    uniqueKeysWithValues: Certainty.allCases.enumerated().map { ($1, $0) })

  /// The order under these rules; findings of other rules come last.
  init(_ rules: [ReportedRule]) {
    self.rules = Dictionary(rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
  }

  /// The findings in this order.
  func sorted(_ findings: [ReportedFinding]) -> [ReportedFinding] {
    findings.sorted { left, right in
      precedes(rank(left), rank(right)) ?? precedes(left.rule, right.rule)
        ?? precedes(certainty(left), certainty(right)) ?? precedes(amount(right), amount(left))
        ?? precedes(left.id, right.id) ?? precedes(left.key, right.key) ?? false
    }
  }

  private func rank(_ finding: ReportedFinding) -> Int { rules[finding.rule] ?? rules.count }

  private func certainty(_ finding: ReportedFinding) -> Int { FindingOrder.certainties[finding.certainty] ?? 0 }

  private func amount(_ finding: ReportedFinding) -> Fen { finding.money?.amount ?? Fen(-1) }
}
