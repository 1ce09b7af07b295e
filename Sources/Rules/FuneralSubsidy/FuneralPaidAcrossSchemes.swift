import Civil

/// The funeral subsidy was paid for somebody for whom another scheme paid a funeral or survivor benefit
/// (跨险种重复领取丧葬待遇).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 2, 5(1): not together, what was paid twice is recovered; State
///   Council Order 765 (2023), art. 46.
/// - Reads: funeral payments, other funeral benefits, recoveries.
/// - Argues from absence: no.
/// - Amount: net of all funeral payments here; recovered are recoveries of the funeral subsidy.
/// - Does not fire: where only one of the two was paid.
struct FuneralPaidAcrossSchemes: Rule {
  static let metadata = RuleMetadata(
    id: "funeral-paid-across-schemes",
    title: LocalizedText(
      zh: "跨险种重复领取丧葬待遇", en: "Funeral benefits from two schemes", ko: "보험 종류 간 장례 대우 중복 수령"),
    chapter: .funeralSubsidy,
    reads: [.funeralPayments, .otherFuneralBenefits, .recoveries],
    sums: .funeralWrong,
    legalBasis: [LegalBasis.noSecondScheme, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.funeralPayments.isEmpty, !dossier.otherFuneralBenefits.isEmpty else {
      if dossier.funeralPayments.isEmpty != dossier.otherFuneralBenefits.isEmpty { sink.nearly(self, Self.nearMiss) }
      return
    }

    var evidence = EvidenceList()
    evidence.addFuneralSubsidy(of: dossier)
    for benefit in dossier.otherFuneralBenefits { evidence.add(benefit, "amount") }
    sink.append(
      dossier.finding(
        of: self, certainty: .confirmed, money: dossier.funeralSubsidyToRecover(dossier.netFuneralSubsidy),
        action: .recover, unit: .bureau, evidence: evidence))
  }

  private static let nearMiss = LocalizedText(
    zh: "本险种丧葬补助金与其他险种丧葬抚恤待遇只发放了其中一项",
    en: "of the funeral subsidy here and the benefits of other schemes only one was paid",
    ko: "이 보험의 장례보조금과 다른 보험의 장례·유족 대우 가운데 하나만 지급됨")
}

extension FuneralPaidAcrossSchemes {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "同一人既发放了本险种丧葬补助金，又由其他险种发放了丧葬补助金或抚恤金。",
      en: "The funeral subsidy was paid for somebody for whom another scheme paid a funeral or survivor benefit.",
      ko: "다른 보험에서 장례비나 유족급여를 지급한 사람에게 장례보조금이 지급됨."),
    amount: LocalizedText(
      zh: "本险种全部丧葬补助金实发额；已追回为丧葬补助金的追回额。",
      en: "Net of all funeral payments here; recovered are recoveries of the funeral subsidy.",
      ko: "여기서 지급된 장례보조금 실지급액 전부; 환수액은 장례보조금의 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "两者只发放了其中一种的。",
      en: "Where only one of the two was paid.",
      ko: "둘 중 하나만 지급된 경우."))
}
