import Civil

/// Pensions were paid since an advance, but not kept back for it as they had to be (垫付资金未按期偿还).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 3, 4: repaid from the monthly pension in full.
/// - Reads: advances, repayments, pension payments.
/// - Argues from absence: no.
/// - Amount: what is missing from the smaller of the advance and the gross of the pensions paid for months from the
///   month of application on.
/// - Does not fire: before any such pension was paid; for payments the bank returned.
struct AdvanceNotRepaid: Rule {
  static let metadata = RuleMetadata(
    id: "advance-not-repaid",
    title: LocalizedText(zh: "垫付资金未按期偿还", en: "Advance not repaid as due", ko: "대납금 기한 내 미상환"),
    chapter: .advances,
    reads: [.contributionAdvances, .advanceRepayments, .pensionPayments],
    legalBasis: [LegalBasis.advanceRepayment], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    for advance in dossier.contributionAdvances {
      let pensions = dossier.paidPensions(after: advance.applyDate.month.adding(months: -1))
      let gross = pensions.reduce(Fen.zero) { $0 + $1.grossAmount.fen }
      let due = min(advance.amount.fen, gross)
      let repaid = dossier.repaid(of: advance)
      guard repaid < due else {
        if repaid < advance.amount.fen { sink.nearly(self, Self.nearMiss(advance, repaid: repaid, gross: gross)) }
        continue
      }
      var evidence = EvidenceList()
      evidence.add(advance, repaidTo: dossier)
      evidence.add(advance, "applyDate")
      for pension in pensions { evidence.add(pension, "grossAmount") }
      let shortfall = due - repaid
      sink.append(
        dossier.finding(
          of: self, about: advance,
          money: Finding.Money(amount: shortfall, recovered: .zero, outstanding: shortfall), action: .recover,
          evidence: evidence))
    }
  }

  private static func nearMiss(_ advance: ContributionAdvance, repaid: Fen, gross: Fen) -> LocalizedText {
    LocalizedText(
      zh: "垫付\(advance.amount.fen)元，已偿还\(repaid)元；申请以来只发过养老金\(gross)元，未少扣",
      en:
        "of an advance of \(advance.amount.fen) yuan \(repaid) are repaid; pensions of only \(gross) yuan were paid since "
        + "the application, so nothing is missing yet",
      ko: "대납금 \(advance.amount.fen)원 중 \(repaid)원 상환; 신청 이후 지급된 연금은 \(gross)원뿐이므로 아직 부족분이 없음")
  }
}

extension AdvanceNotRepaid {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "垫付后发放了养老金，但没有按规定扣还垫付资金。",
      en: "Pensions were paid since an advance, but not kept back for it as they had to be.",
      ko: "대납 이후 연금이 지급되었는데 규정대로 공제되지 않음."),
    amount: LocalizedText(
      zh: "垫付金额与申请当月起已发放养老金应发额中的较小者，减去已偿还额后的差额。",
      en: "What is missing from the smaller of the advance and the gross of the pensions paid for months from the "
        + "month of application on.",
      ko: "대납금과 신청월 이후 지급된 연금 총액 중 작은 금액에서 부족한 금액."),
    doesNotFire: LocalizedText(
      zh: "尚未发放此类养老金的；银行退回的发放。",
      en: "Before any such pension was paid; for payments the bank returned.",
      ko: "그런 연금이 지급되기 전; 은행이 반송한 지급."))
}
