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
    // A finding is large: what is compared is gathered once, and the findings are moved once.
    let keys = findings.map { (rank: rank($0), certainty: certainty($0), amount: amount($0)) }
    let order = findings.indices.sorted { left, right in
      let (a, b) = (keys[left], keys[right])
      if a.rank != b.rank { return a.rank < b.rank }
      if a.rank == rules.count, findings[left].rule != findings[right].rule {
        return findings[left].rule < findings[right].rule
      }
      if a.certainty != b.certainty { return a.certainty < b.certainty }
      if a.amount != b.amount { return a.amount > b.amount }
      return precedes(findings[left].id, findings[right].id) ?? precedes(findings[left].key, findings[right].key)
        ?? false
    }
    return order.map { findings[$0] }
  }

  private func rank(_ finding: ReportedFinding) -> Int { rules[finding.rule] ?? rules.count }

  private func certainty(_ finding: ReportedFinding) -> Int { FindingOrder.certainties[finding.certainty] ?? 0 }

  private func amount(_ finding: ReportedFinding) -> Fen { finding.money?.amount ?? Fen(-1) }
}
