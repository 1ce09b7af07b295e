import Civil

/// Advances for back contributions: one finding an advance.
extension Oracle {
  func addAdvances(to found: inout [ExpectedFinding]) {
    guard !life.advances.isEmpty else { return }
    let inOrder = life.advances.sorted { ($0.applied, $0.number) < ($1.applied, $1.number) }
    for (place, advance) in inOrder.enumerated() {
      let amount = Int64(advance.amount)
      let repaid = advance.repayments.reduce(0) { $0 + Int64($1.amount) }
      if place > 0 || isIneligible(advance) { found.append(expect("advance-ineligible", amount: amount)) }
      let limit = min(Law.advanceLimit, Int64(advance.years) * Law.advancePerYear)
      if amount > limit { found.append(expect("advance-over-limit", amount: amount - limit)) }
      let pensions = Oracle.gross(of: paid.filter { $0.period >= advance.applied.month })
      let due = min(amount, pensions)
      if repaid < due { found.append(expect("advance-not-repaid", amount: due - repaid)) }
      if repaid > amount { found.append(expect("advance-over-repaid", amount: repaid - amount)) }
      if evidence.date != nil, repaid < amount {
        found.append(expect("advance-outstanding-at-death", amount: amount - repaid))
      }
    }
  }

  private func isIneligible(_ advance: Advance) -> Bool {
    if !Law.advances.contains(advance.applied) { return true }
    if let enrolled = entry?.enrolled, enrolled < Law.advances.lowerBound { return true }
    return birth.map { advance.applied.age(bornOn: $0) < Law.benefitAge } ?? false
  }
}
