import Civil

/// A funeral subsidy of another amount than the one in force at the death, or whose net is not gross less offset
/// (丧葬补助金标准不符).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 2, 2(2): 600 yuan; State Council Order 765 (2023), art. 46.
/// - Reads: funeral payments, recoveries, all death evidence.
/// - Argues from absence: no.
/// - Amount: the difference of gross, where that is right the difference of net; positive whichever way it goes, summed
///   over the payments that are wrong.
/// - Does not fire: on gross where no amount was in force at the death (then `funeral-before-scheme` does), or where
///   neither evidence nor claim says when the death was; on net where the offset cannot be read.
struct FuneralWrongAmount: Rule {
  static let metadata = RuleMetadata(
    id: "funeral-wrong-amount",
    title: LocalizedText(zh: "丧葬补助金标准不符", en: "Wrong amount of funeral subsidy", ko: "장례보조금 기준 불일치"),
    chapter: .funeralSubsidy,
    reads: DeathEvidence.datasets.union([.funeralPayments, .recoveries]),
    parameters: [FuneralSubsidyAmount.yuan.declaration],
    sums: .funeralWrong,
    legalBasis: [LegalBasis.subsidyAmount, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.funeralPayments.isEmpty else { return }
    var evidence = EvidenceList()
    var differences = Fen.zero
    var isOverpaid = false
    for payment in dossier.funeralPayments {
      let due = (dossier.death?.date ?? payment.deathDate.value).flatMap {
        policy.value(FuneralSubsidyAmount.yuan, on: $0)
      }
      let gross = payment.grossAmount.fen
      let grossDifference = due.map { gross - $0 } ?? .zero
      // An unreadable offset counts as all that was not paid out: then net is right.
      let difference = grossDifference == .zero ? payment.netAmount.fen - (gross - payment.offset) : grossDifference
      guard difference != .zero else { continue }
      differences += max(difference, .zero - difference)
      if difference > .zero { isOverpaid = true }
      evidence.add(payment, "grossAmount")
      evidence.add(payment, "netAmount")
      if payment.offset != .zero { evidence.add(payment, "offsetAmount") }
      if dossier.death == nil, due != nil { evidence.add(payment, "deathDate") }
    }
    guard differences != .zero else {
      sink.nearly(self, Self.nearMiss)
      return
    }

    if let death = dossier.death { evidence.add(death) }
    if isOverpaid { evidence.add(dossier.recoveries, .funeralSubsidy) }
    // What is still due to a family is not made less by what others paid back.
    let owed = Finding.Money(amount: differences, recovered: .zero, outstanding: differences)
    sink.append(
      dossier.finding(
        of: self, certainty: dossier.death?.relianceCertainty ?? .confirmed,
        money: isOverpaid ? dossier.funeralSubsidyToRecover(differences) : owed,
        action: isOverpaid ? dossier.death?.recoveryAction ?? .recover : .pay, unit: .bureau, evidence: evidence))
  }

  private static let nearMiss = LocalizedText(
    zh: "已发放丧葬补助金，应发金额与死亡时标准无差异（或当时无标准），实发等于应发减抵扣",
    en: "a funeral subsidy was paid, and gross is as in force at the death, or nothing was in force; net is gross less "
      + "offset",
    ko: "장례보조금이 지급되었고, 지급 기준액이 사망 시 기준과 같거나 당시 기준이 없으며, 실지급액은 기준액에서 공제액을 뺀 금액과 같음")
}

extension FuneralWrongAmount {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "丧葬补助金应发额不是死亡当日的标准，或实发额不等于应发额减抵扣额。",
      en: "A funeral subsidy of another amount than the one in force at the death, or whose net is not gross less "
        + "offset.",
      ko: "장례보조금 총액이 사망 당시 기준액과 다르거나 실지급액이 총액에서 상계액을 뺀 금액이 아님."),
    amount: LocalizedText(
      zh: "应发额的差额；应发额无误的为实发额的差额；无论多发少发均取正数，各笔不符的相加。",
      en: "The difference of gross, where that is right the difference of net; positive whichever way it goes, "
        + "summed over the payments that are wrong.",
      ko: "총액의 차액, 총액이 맞으면 실지급액의 차액; 많든 적든 양수이며 잘못된 건을 합산."),
    doesNotFire: LocalizedText(
      zh: "应发额：死亡当日没有标准的（由 `funeral-before-scheme` 列出），或死亡信息和申报都没有死亡日期的；抵扣金额无法识别的，不核对实发。",
      en: "On gross where no amount was in force at the death (then `funeral-before-scheme` does), or where "
        + "neither evidence nor claim says when the death was; on net where the offset cannot be read.",
      ko:
        "총액에 대하여: 사망 당시 기준액이 없는 경우(`funeral-before-scheme`에 해당) 또는 정보에도 신고에도 사망일이 없는 경우; 공제 금액을 읽을 수 없으면 실지급액은 대조하지 않음."
    ))
}
