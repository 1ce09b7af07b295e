import Civil

/// A funeral subsidy was paid for a death before there was one (制度实施前死亡).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 2, 2(2) and final clause: deaths from 2021-01-01; State
///   Council Order 765 (2023), art. 46.
/// - Reads: funeral payments, recoveries, all death evidence.
/// - Argues from absence: no.
/// - Amount: net of all funeral payments; recovered are recoveries of the funeral subsidy.
/// - Does not fire: for a death on the first day of the scheme; without death evidence, whatever date was claimed.
struct FuneralBeforeScheme: Rule {
  /// The first day a death can be on; by the as-of day, since a death may lie before everything.
  static let firstDay = ParameterID.date("funeral-subsidy-first-day")

  static let metadata = RuleMetadata(
    id: "funeral-before-scheme",
    title: LocalizedText(zh: "制度实施前死亡", en: "Died before the subsidy scheme", ko: "제도 시행 전 사망"),
    chapter: .funeralSubsidy,
    reads: DeathEvidence.datasets.union([.funeralPayments, .recoveries]),
    parameters: [firstDay.declaration],
    sums: .funeralWrong,
    legalBasis: [LegalBasis.subsidyAmount, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.funeralPayments.isEmpty, let death = dossier.death,
      let firstDay = policy.value(Self.firstDay, on: dossier.asOf)
    else { return }
    guard death.date < firstDay else {
      sink.nearly(
        self,
        LocalizedText(
          zh: "死亡日期\(death.date)不早于制度实施日\(firstDay)",
          en: "the death date \(death.date) is not before the first day of the scheme, \(firstDay)",
          ko: "사망일 \(death.date)이(가) 제도 시행일 \(firstDay)보다 이르지 않음"))
      return
    }

    var evidence = EvidenceList()
    evidence.addFuneralSubsidy(of: dossier)
    evidence.add(death)
    sink.append(
      dossier.finding(
        of: self, certainty: death.relianceCertainty,
        money: dossier.funeralSubsidyToRecover(dossier.netFuneralSubsidy), action: death.recoveryAction, unit: .bureau,
        evidence: evidence))
  }
}

extension FuneralBeforeScheme {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "死亡发生在丧葬补助金制度实施之前，却发放了丧葬补助金。",
      en: "A funeral subsidy was paid for a death before there was one.",
      ko: "제도 시행 전의 사망에 대하여 장례보조금이 지급됨."),
    amount: LocalizedText(
      zh: "全部丧葬补助金实发额；已追回为丧葬补助金的追回额。",
      en: "Net of all funeral payments; recovered are recoveries of the funeral subsidy.",
      ko: "지급된 장례보조금 실지급액 전부; 환수액은 장례보조금의 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "制度实施首日死亡的；没有死亡信息的，不论申报日期为何。",
      en: "For a death on the first day of the scheme; without death evidence, whatever date was claimed.",
      ko: "시행 첫날의 사망; 신고일과 관계없이 사망 정보가 없는 경우."))
}
