import Civil

/// An advance of more than the law allows, in all or for the years bought (垫付金额超标).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 3, 1: at most 1000 yuan, and at most the lowest contribution
///   of a year for each year bought.
/// - Reads: advances, repayments.
/// - Argues from absence: no.
/// - Amount: what exceeds the lower of the two limits; recovered is what was repaid beyond them.
/// - Does not fire: for an advance exactly at the limit.
struct AdvanceOverLimit: Rule {
  /// The most an advance may be; by the application day.
  static let limit = ParameterID.yuan("advance-limit-yuan")
  /// The lowest contribution of a year, the most an advance may be for each year bought; by the application day.
  static let limitPerYear = ParameterID.yuan("advance-limit-yuan-per-year")

  static let metadata = RuleMetadata(
    id: "advance-over-limit",
    title: LocalizedText(zh: "垫付金额超标", en: "Advance over the limit", ko: "대납 금액 초과"),
    chapter: .advances,
    reads: [.contributionAdvances, .advanceRepayments],
    parameters: [limit.declaration, limitPerYear.declaration, AdvanceTerms.firstDay.declaration],
    legalBasis: [LegalBasis.advanceTerms], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.contributionAdvances.isEmpty else { return }
    for advance in dossier.contributionAdvances {
      guard let limit = limit(of: advance, dossier, policy) else { continue }
      let amount = advance.amount.fen
      guard amount > limit else {
        if amount == limit { sink.nearly(self, Self.nearMiss(amount)) }
        continue
      }
      var evidence = EvidenceList()
      evidence.add(advance, repaidTo: dossier)
      evidence.add(advance, "years")
      let excess = amount - limit
      let recovered = max(.zero, dossier.repaid(of: advance) - limit)
      sink.append(
        dossier.finding(
          of: self, about: advance,
          money: Finding.Money(amount: excess, recovered: recovered, outstanding: max(.zero, excess - recovered)),
          action: .recover, evidence: evidence))
    }
  }

  /// The most the advance could be. One that was applied for too early is measured by the limits of the first day.
  private func limit(of advance: ContributionAdvance, _ dossier: Dossier, _ policy: Policy) -> Fen? {
    let opens = policy.value(AdvanceTerms.firstDay, on: dossier.asOf)
    let day = max(advance.applyDate, opens ?? advance.applyDate)
    guard let limit = policy.value(Self.limit, on: day), let perYear = policy.value(Self.limitPerYear, on: day) else {
      return nil
    }
    return min(limit, Fen(perYear.rawValue * Int64(advance.years)))
  }

  private static func nearMiss(_ amount: Fen) -> LocalizedText {
    LocalizedText(
      zh: "垫付\(amount)元，正好等于限额", en: "the advance of \(amount) yuan is exactly at the limit",
      ko: "대납금 \(amount)원은 한도와 정확히 같음")
  }
}

extension AdvanceOverLimit {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "垫付金额超过规定上限，或超过所补年限对应的上限。",
      en: "An advance of more than the law allows, in all or for the years bought.",
      ko: "대납금이 전체 한도 또는 산 연수의 한도를 넘음."),
    amount: LocalizedText(
      zh: "超过两个上限中较低者的部分；已追回为超出部分的偿还额。",
      en: "What exceeds the lower of the two limits; recovered is what was repaid beyond them.",
      ko: "두 한도 중 낮은 것을 넘는 금액; 환수액은 한도를 넘어 상환된 금액."),
    doesNotFire: LocalizedText(
      zh: "正好等于上限的垫付。",
      en: "For an advance exactly at the limit.",
      ko: "한도와 같은 대납금."))
}
