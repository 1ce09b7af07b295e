import Civil

/// More was kept back or repaid than was advanced (垫付资金多扣).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 3, 4: repaid from the pension until it is repaid.
/// - Reads: advances, repayments.
/// - Argues from absence: no.
/// - Amount: what was repaid beyond the advance.
/// - Does not fire: for an advance repaid exactly; for repayments under the number of another advance.
struct AdvanceOverRepaid: Rule {
  static let metadata = RuleMetadata(
    id: "advance-over-repaid",
    title: LocalizedText(zh: "垫付资金多扣", en: "Advance repaid too much", ko: "대납금 초과 공제"),
    chapter: .advances,
    reads: [.contributionAdvances, .advanceRepayments],
    legalBasis: [LegalBasis.advanceRepayment], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    for advance in dossier.contributionAdvances {
      let amount = advance.amount.fen
      let repaid = dossier.repaid(of: advance)
      guard repaid > amount else {
        if repaid == amount { sink.nearly(self, Self.nearMiss(amount)) }
        continue
      }
      var evidence = EvidenceList()
      evidence.add(advance, repaidTo: dossier)
      let excess = repaid - amount
      sink.append(
        dossier.finding(
          of: self, about: advance,
          money: Finding.Money(amount: excess, recovered: .zero, outstanding: excess), action: .pay, evidence: evidence)
      )
    }
  }

  private static func nearMiss(_ amount: Fen) -> LocalizedText {
    LocalizedText(
      zh: "垫付\(amount)元，正好还清", en: "the advance of \(amount) yuan was repaid exactly",
      ko: "대납금 \(amount)원이 정확히 상환됨")
  }
}

extension AdvanceOverRepaid {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "扣还或偿还的金额超过垫付金额。",
      en: "More was kept back or repaid than was advanced.",
      ko: "대납한 것보다 많이 공제되거나 상환됨."),
    amount: LocalizedText(
      zh: "超过垫付金额的偿还额。",
      en: "What was repaid beyond the advance.",
      ko: "대납금을 넘어 상환된 금액."),
    doesNotFire: LocalizedText(
      zh: "正好还清的；以其他垫付编号偿还的。",
      en: "For an advance repaid exactly; for repayments under the number of another advance.",
      ko: "정확히 상환된 대납금; 다른 대납 번호로 된 상환."))
}
