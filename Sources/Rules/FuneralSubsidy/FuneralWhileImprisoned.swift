import Civil

/// A funeral subsidy was paid for somebody who was serving a sentence on the day of death (服刑期间死亡).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 2, 2(3): none for a death while serving a sentence; State
///   Council Order 765 (2023), art. 46.
/// - Reads: funeral payments, recoveries, custody, all death evidence.
/// - Argues from absence: no.
/// - Amount: net of all funeral payments; recovered are recoveries of the funeral subsidy.
/// - Does not fire: for detention without a sentence and for community correction; for a term that ended the day before
///   the death or began the day after; for a term whose kind or day of release cannot be read.
struct FuneralWhileImprisoned: Rule {
  static let metadata = RuleMetadata(
    id: "funeral-while-imprisoned",
    title: LocalizedText(zh: "服刑期间死亡", en: "Died while serving a sentence", ko: "복역 중 사망"),
    chapter: .funeralSubsidy,
    reads: DeathEvidence.datasets.union([.funeralPayments, .recoveries, .custody]),
    sums: .funeralWrong,
    legalBasis: [LegalBasis.subsidyExclusions, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.funeralPayments.isEmpty, !dossier.custody.isEmpty, let death = dossier.death else { return }
    guard let sentence = dossier.sentence(on: death.date) else {
      if dossier.custody.contains(where: { $0.mayCover(death.date) }) { return sink.nearly(self, Self.unknownTerm) }
      sink.nearly(
        self,
        LocalizedText(
          zh: "有羁押记录，但死亡当日（\(death.date)）不在服刑",
          en: "there are custody records, but no sentence was being served on the day of death (\(death.date))",
          ko: "구금 기록이 있으나 사망일(\(death.date))에는 복역 중이 아니었음"))
      return
    }

    var evidence = EvidenceList()
    evidence.addFuneralSubsidy(of: dossier)
    evidence.add(death)
    evidence.add(sentence, "category")
    evidence.add(sentence, "startDate")
    if sentence.endDate.value != nil { evidence.add(sentence, "endDate") }
    sink.append(
      dossier.finding(
        of: self, certainty: death.relianceCertainty,
        money: dossier.funeralSubsidyToRecover(dossier.netFuneralSubsidy), action: death.recoveryAction, unit: .bureau,
        evidence: evidence))
  }

  private static let unknownTerm = LocalizedText(
    zh: "有羁押记录，但类别或释放日期无法识别", en: "there are custody records, but the kind or the day of release cannot be read",
    ko: "구금 기록이 있으나 구분 또는 출소일을 읽을 수 없음")
}

extension FuneralWhileImprisoned {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "死亡当日正在服刑的人，却发放了丧葬补助金。",
      en: "A funeral subsidy was paid for somebody who was serving a sentence on the day of death.",
      ko: "사망일에 복역 중이던 사람에 대하여 장례보조금이 지급됨."),
    amount: LocalizedText(
      zh: "全部丧葬补助金实发额；已追回为丧葬补助金的追回额。",
      en: "Net of all funeral payments; recovered are recoveries of the funeral subsidy.",
      ko: "지급된 장례보조금 실지급액 전부; 환수액은 장례보조금의 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "未判刑的羁押和社区矫正；刑期在死亡前一天结束或在死亡次日开始的；类别或释放日期无法识别的。",
      en: "For detention without a sentence and for community correction; for a term that ended the day before "
        + "the death or began the day after; for a term whose kind or day of release cannot be read.",
      ko: "형 선고 없는 구금과 사회 내 교정; 형기가 사망 전날 끝났거나 다음 날 시작된 경우; 구분 또는 출소일을 읽을 수 없는 형기."))
}
