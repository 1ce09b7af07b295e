import Civil

/// A funeral subsidy was paid, but no agency knows of a death, or the person was seen alive after it
/// (无死亡信息发放丧葬补助金).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 2, 2(2): for a death; State Council Order 765 (2023), arts.
///   26 and 46.
/// - Reads: funeral payments, recoveries, all death evidence, signs of life.
/// - Argues from absence: yes, of death evidence from anybody but the bureau itself.
/// - Amount: net of all funeral payments; recovered are recoveries of the funeral subsidy.
/// - Does not fire: for a sign of life up to a day after the claimed date; for a claim without a date where some agency
///   knows of a death; for a sign of life dated after the day, or a certification in a way not listed; where a record
///   that may tell of a death cannot be read.
struct FuneralPaidForLiving: Rule {
  static let metadata = RuleMetadata(
    id: "funeral-paid-for-living",
    title: LocalizedText(
      zh: "无死亡信息发放丧葬补助金", en: "Funeral subsidy without a known death", ko: "사망 정보 없는 장례보조금 지급"),
    chapter: .funeralSubsidy,
    reads: DeathEvidence.datasets.union([.funeralPayments, .recoveries]),
    arguesFromAbsence: true,
    parameters: [DeathAssessment.signOfLifeAfterDeath.declaration],
    sums: .funeralWrong,
    legalBasis: [LegalBasis.subsidyAmount, LegalBasis.investigateFirst, LegalBasis.recovery],
    documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    let payments = dossier.funeralPayments
    guard !payments.isEmpty else { return }
    let margin = policy.value(DeathAssessment.signOfLifeAfterDeath, on: dossier.asOf) ?? 0
    // Several payments may claim several dates: a sign after the earliest already contradicts one of them.
    let claimed = payments.lazy.compactMap(\.deathDate.value).min()
    let signs = dossier.signsOfLife.filter { sign in
      guard let claimed, sign.isPlain, sign.day <= dossier.asOf else { return false }
      return sign.day.days(since: claimed) > margin
    }
    let known = dossier.death.flatMap { $0.isKnownOutside ? $0 : nil }
    if signs.isEmpty, known == nil, dossier.mayBeDead(by: DeathEvidence.outside) {
      return sink.nearly(self, Dossier.perhapsDead)
    }
    if let known, signs.isEmpty {
      sink.nearly(
        self,
        LocalizedText(
          zh: "已发放丧葬补助金；其他部门有死亡信息（\(known.date)），申报死亡日期之后无生存迹象",
          en:
            "a funeral subsidy was paid; another agency knows of the death (\(known.date)), and there is no sign of life "
            + "after the claimed date",
          ko: "장례보조금이 지급됨; 다른 기관에 사망 정보가 있고(\(known.date)) 신고된 사망일 이후 생존 흔적이 없음"))
      return
    }

    var evidence = EvidenceList()
    evidence.addFuneralSubsidy(of: dossier)
    for payment in payments where payment.deathDate.value != nil { evidence.add(payment, "deathDate") }
    for sign in signs { evidence.add(sign) }
    if let household = dossier.householdEntry, known == nil { evidence.add(household, "status") }
    sink.append(
      dossier.finding(
        of: self, certainty: .confirmed, money: dossier.funeralSubsidyToRecover(dossier.netFuneralSubsidy),
        action: .verify, unit: .bureau, evidence: evidence))
  }
}

extension FuneralPaidForLiving {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "发放了丧葬补助金，但没有任何部门有死亡信息，或者此后仍有本人的生存迹象。",
      en: "A funeral subsidy was paid, but no agency knows of a death, or the person was seen alive after it.",
      ko: "장례보조금이 지급되었으나 어느 기관에도 사망 정보가 없거나 그 후 본인의 생존 정황이 있음."),
    amount: LocalizedText(
      zh: "全部丧葬补助金实发额；已追回为丧葬补助金的追回额。",
      en: "Net of all funeral payments; recovered are recoveries of the funeral subsidy.",
      ko: "지급된 장례보조금 실지급액 전부; 환수액은 장례보조금의 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "生存迹象不晚于申报死亡日期次日的；申报没有死亡日期、但有部门掌握死亡信息的；生存迹象日期晚于核对日，或认证方式未登记的；可能是死亡信息的记录无法识别的。",
      en: "For a sign of life up to a day after the claimed date; for a claim without a date where some agency "
        + "knows of a death; for a sign of life dated after the day, or a certification in a way not listed; "
        + "where a record that may tell of a death cannot be read.",
      ko:
        "생존 정황이 신고된 사망일 다음 날까지인 경우; 날짜 없이 신고되었으나 사망을 아는 기관이 있는 경우; 기준일 이후의 생존 정황이나 등록되지 않은 방식의 인증; 사망 정보일 수 있는 기록을 읽을 수 없는 경우."
    ))
}
