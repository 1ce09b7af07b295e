import Civil

/// A pension was paid for a month up to the one of the birthday on which the benefit age is reached (未到龄领取).
///
/// - Legal basis: State Council Doc. [2014] 8 and Min. HR Doc. [2019] 84, from the month after; State Council Order 765
///   (2023), art. 46.
/// - Reads: pension payments, recoveries, the register here; the birth date is the one in the ID.
/// - Argues from absence: no.
/// - Amount: gross of the pensions paid for those months; recovered are recoveries of pensions.
/// - Does not fire: for the month after the birthday; where the birth date in the ID does not exist; for payments the
///   bank returned. The age is the one in force in the month paid for; who was old enough for the first pension stays so.
struct PaidUnderAge: Rule {
  static let metadata = RuleMetadata(
    id: "paid-under-age",
    title: LocalizedText(zh: "未到龄领取", en: "Pension paid before the benefit age", ko: "수령 연령 미달 지급"),
    chapter: .entitlement,
    reads: [.pensionPayments, .recoveries, .participants],
    parameters: [BenefitAge.years.declaration],
    sums: .pensionOverpaid,
    legalBasis: [LegalBasis.pensionFromBenefitAge, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let birth = dossier.birthDate else {
      if !dossier.paidPensions.isEmpty { sink.nearly(self, Self.noDate) }
      return
    }
    let first = dossier.paidPensions.lazy.map(\.periodMonth).min()
    guard let first, Self.isTooEarly(first, birth, policy) else {
      return tellNearMisses(dossier, first, birth, policy, into: &sink)
    }
    let ongoing = Self.isTooEarly(dossier.asOf.month, birth, policy)
    let finding = dossier.overpayment(
      of: self, dossier.paidPensions.filter { Self.isTooEarly($0.periodMonth, birth, policy) }, own: true,
      action: dossier.actionOnOverpayment(ongoing: ongoing), evidence: EvidenceList())
    if let finding { sink.append(finding) }
  }

  private static func isTooEarly(_ month: Month, _ birth: Day, _ policy: Policy) -> Bool {
    guard let years = policy.value(BenefitAge.years, on: month.firstDay) else { return false }
    return month <= birth.adding(years: years).month
  }

  /// Every pensioner is old enough; only what points the other way is worth a word.
  private func tellNearMisses(
    _ dossier: Dossier, _ first: Month?, _ birth: Day, _ policy: Policy, into sink: inout FindingSink
  ) {
    if let first, let registered = dossier.registerEntry?.birthDate.value,
      Self.isTooEarly(first, registered, policy)
    {
      sink.nearly(self, Self.registered(registered, birth, first))
    }
    let returned = dossier.pensionPayments.lazy.filter { !$0.isPaid && Self.isTooEarly($0.periodMonth, birth, policy) }
    if let month = returned.map(\.periodMonth).min() { sink.nearly(self, Self.returned(month)) }
  }

  private static let noDate = LocalizedText(
    zh: "已发放养老金，但身份证号中的出生日期不存在，无法核对年龄",
    en: "pensions were paid, but the birth date in the ID does not exist, so the age cannot be told",
    ko: "연금이 지급되었으나 신분증 번호의 생년월일이 존재하지 않아 연령을 확인할 수 없음")

  private static func registered(_ registered: Day, _ birth: Day, _ first: Month) -> LocalizedText {
    LocalizedText(
      zh: "按参保登记的出生日期\(registered)，首个发放月份\(first)尚未到龄；按身份证号（\(birth)）已到龄",
      en: "by the birth date on the register, \(registered), the first month paid for, \(first), is too early; by the "
        + "one in the ID, \(birth), it is not",
      ko: "가입 등록의 생년월일 \(registered)로는 첫 지급 월 \(first)이(가) 이르나, 신분증 번호의 \(birth)로는 이르지 않음")
  }

  private static func returned(_ month: Month) -> LocalizedText {
    LocalizedText(
      zh: "发放过\(month)（未到龄）的养老金，但被银行退回",
      en: "a pension was sent for \(month), before the benefit age, but the bank returned it",
      ko: "수령 연령 전인 \(month)분 연금이 송금되었으나 은행이 반송함")
  }
}

extension PaidUnderAge {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "发放了达到领取年龄的生日当月及以前月份的养老金。",
      en: "A pension was paid for a month up to the one of the birthday on which the benefit age is reached.",
      ko: "수령 연령에 이르는 생일이 속한 달까지의 연금이 지급됨."),
    amount: LocalizedText(
      zh: "这些月份已发放养老金的应发额；已追回为养老金的追回额。",
      en: "Gross of the pensions paid for those months; recovered are recoveries of pensions.",
      ko: "해당 월에 지급된 연금 총액; 환수액은 연금 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "生日次月；身份证号中的出生日期不存在的；银行退回的发放。年龄以所属月份有效的规定为准；领取第一笔时已到龄的，以后也算到龄。",
      en: "For the month after the birthday; where the birth date in the ID does not exist; for payments the bank "
        + "returned. The age is the one in force in the month paid for; who was old enough for the first pension "
        + "stays so.",
      ko: "생일 다음 달; 번호의 생년월일이 실재하지 않는 경우; 은행이 반송한 지급. 연령은 해당 월에 유효한 값이며, 첫 연금 때 연령에 이른 사람은 그 후에도 그러함."))
}
