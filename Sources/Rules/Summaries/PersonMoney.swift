import Civil

/// What one person's payments and findings add to the sums for the finance bureau.
struct PersonMoney {
  /// Takes an amount of an item that belongs to a month.
  typealias Taker = (MoneyItem, Month, Fen) -> Void

  private let dossier: Dossier
  private let findings: ArraySlice<Finding>

  init(_ dossier: Dossier, _ findings: ArraySlice<Finding>) {
    self.dossier = dossier
    self.findings = findings
  }

  /// Hands over every amount.
  func forEach(_ take: Taker) {
    funeralSubsidies(take)
    advances(take)
    pensions(take)
  }

  // MARK: Funeral subsidies

  private func funeralSubsidies(_ take: Taker) {
    for payment in dossier.funeralPayments {
      take(.funeralPaid, payment.paidDate.month, payment.netAmount.fen)
      take(.funeralSetOff, payment.paidDate.month, payment.offset)
    }
    let wrong = findings.filter { MoneyItem.funeralWrong.rules.contains($0.rule) }.compactMap(\.money?.amount).max()
    if let wrong, let last = dossier.funeralPayments.lazy.map(\.paidDate).max() {
      take(.funeralWrong, last.month, wrong)
    }
    if let owed = findings.first(where: { MoneyItem.funeralOwed.rules.contains($0.rule) })?.money?.outstanding,
      let death = dossier.death
    {
      take(.funeralOwed, death.date.month, owed)
    }
  }

  // MARK: Advances

  private func advances(_ take: Taker) {
    for advance in dossier.contributionAdvances {
      let month = advance.applyDate.month
      take(.advanceGiven, month, advance.amount.fen)
      take(.advanceOutstanding, month, max(.zero, advance.amount.fen - dossier.repaid(of: advance)))
    }
    for repayment in dossier.advanceRepayments {
      take(.advanceRepaid, repayment.repaidDate.month, repayment.amount.fen)
    }
  }

  // MARK: Overpaid pensions

  private func pensions(_ take: Taker) {
    let findings = findings.filter { MoneyItem.pensionOverpaid.rules.contains($0.rule) }
    guard !findings.isEmpty else { return }
    var recovered = Fen.zero
    for recovery in dossier.recoveries where recovery.kind == .pension {
      take(.pensionRecovered, recovery.recoveredDate.month, recovery.amount.fen)
      recovered += recovery.amount.fen
    }
    let overpaid = overpaidPensions(findings)
    // Subsidies are set off against pensions paid after the death, and no others.
    if let death = dossier.death, overpaid.contains(where: { $0.periodMonth > death.date.month }) {
      for payment in dossier.funeralPayments {
        take(.pensionRecovered, payment.paidDate.month, payment.offset)
        recovered += payment.offset
      }
    }
    for payment in overpaid {
      let gross = payment.grossAmount.fen
      let repaid = min(recovered, gross)
      recovered = recovered - repaid
      take(.pensionOverpaid, payment.periodMonth, gross)
      take(.pensionOutstanding, payment.periodMonth, gross - repaid)
    }
  }

  /// The payments that any of the findings is about, by the month they are for.
  private func overpaidPensions(_ findings: [Finding]) -> [PensionPayment] {
    var places: Set<Place> = []
    for finding in findings {
      let payments = payments(finding)
      // A second payment for a month is one too many, the first is not.
      let surplus = finding.rule == PaidTwiceInMonth.metadata.id ? withoutFirsts(payments) : payments
      places.formUnion(surplus.map(\.head.place))
    }
    return dossier.pensionPayments.filter { places.contains($0.head.place) }
      .sorted { ($0.periodMonth, $0.head.place) < ($1.periodMonth, $1.head.place) }
  }

  private func payments(_ finding: Finding) -> [PensionPayment] {
    let places = Set(
      finding.evidence.lazy.filter { $0.dataset == .pensionPayments && $0.field == "grossAmount" }.map(\.place))
    return dossier.pensionPayments.filter { places.contains($0.head.place) }
  }

  private func withoutFirsts(_ payments: [PensionPayment]) -> [PensionPayment] {
    Dictionary(grouping: payments, by: \.periodMonth).values.flatMap { dossier.inOrderOfPayment($0).dropFirst() }
  }
}
