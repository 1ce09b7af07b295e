import Civil

/// A pension was paid for a month after the month of death (死亡后继续领取养老金).
///
/// - Legal basis: State Council Doc. [2014] 8 and Min. HR Doc. [2019] 84, the month of death is the last one paid; State
///   Council Order 765 (2023), arts. 26 and 46.
/// - Reads: all death evidence, signs of life, pension payments, recoveries, funeral payments.
/// - Argues from absence: no.
/// - Amount: gross of the paid pensions for those months; recovered are recoveries of pensions and what was set off from
///   the funeral subsidy. The lower amount is what is outstanding by the latest date any source gives.
/// - Does not fire: for the month of death itself; for payments the bank returned; for deaths dated after the as-of day
///   or before the birth date in the ID.
struct DeceasedStillPaid: Rule {
  static let metadata = RuleMetadata(
    id: "deceased-still-paid",
    title: LocalizedText(zh: "死亡后继续领取养老金", en: "Pension paid after death", ko: "사망 후 연금 계속 수령"),
    chapter: .deaths,
    reads: DeathEvidence.datasets.union([.pensionPayments, .recoveries, .funeralPayments]),
    sums: .pensionOverpaid,
    legalBasis: [LegalBasis.pensionEndsWithMonthOfDeath, LegalBasis.investigateFirst, LegalBasis.recovery],
    documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let death = dossier.death else { return }
    let overpaid = dossier.paidPensions(after: death.date.month)
    guard let months = Finding.Months(of: overpaid.map(\.periodMonth)) else {
      if let last = dossier.lastPaidPension { sink.nearly(self, Self.nearMiss(death.date, last.periodMonth)) }
      return
    }

    var evidence = EvidenceList()
    evidence.add(death)
    for payment in overpaid { evidence.add(payment, "grossAmount") }
    evidence.add(dossier.recoveries, .pension)
    for payment in dossier.funeralPayments where payment.offset != .zero {
      evidence.add(payment, "offsetAmount")
    }
    sink.append(
      dossier.finding(
        of: self, on: death, months: months, money: dossier.pensionOverpayment(after: death.date.month),
        lowerAmount: dossier.pensionOverpayment(after: death.latestDate.month).outstanding, evidence: evidence))
  }

  private static func nearMiss(_ death: Day, _ last: Month) -> LocalizedText {
    LocalizedText(
      zh: "有死亡信息（\(death)），但养老金只发至\(last)，未超过死亡当月",
      en: "there is death evidence (\(death)), but the last pension paid is for \(last), not after the month of death",
      ko: "사망 정보가 있으나(\(death)) 연금은 \(last)분까지만 지급되어 사망한 달을 넘지 않음")
  }
}

extension DeceasedStillPaid {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "发放了死亡次月及以后月份的养老金。",
      en: "A pension was paid for a month after the month of death.",
      ko: "사망한 달의 다음 달 이후분 연금이 지급됨."),
    amount: LocalizedText(
      zh: "这些月份已发放养老金的应发额；已追回包括养老金追回和从丧葬补助金中抵扣的部分。较低金额为按各来源中最晚的日期计算的未结金额。",
      en: "Gross of the paid pensions for those months; recovered are recoveries of pensions and what was set off "
        + "from the funeral subsidy. The lower amount is what is outstanding by the latest date any source gives.",
      ko: "해당 월에 지급된 연금의 총액; 환수액은 연금 환수와 장례보조금에서 상계된 금액. 낮은 금액은 가장 늦은 날짜를 기준으로 한 미결 금액."),
    doesNotFire: LocalizedText(
      zh: "死亡当月；银行退回的发放；死亡日期晚于核对日或早于证件号中出生日期的。",
      en: "For the month of death itself; for payments the bank returned; for deaths dated after the as-of day or "
        + "before the birth date in the ID.",
      ko: "사망한 달 자체; 은행이 반송한 지급; 사망일이 기준일 이후이거나 번호의 생년월일 이전인 경우."))
}
