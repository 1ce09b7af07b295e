import Civil

extension EvidenceList {
  /// Adds an advance and what was repaid of it.
  mutating func add(_ advance: ContributionAdvance, repaidTo dossier: Dossier) {
    add(advance, "amount")
    for repayment in dossier.repayments(of: advance) { add(repayment, "amount") }
  }
}
