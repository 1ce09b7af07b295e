import Civil

/// Somebody who was drawing a pension died, and the family has not got the funeral subsidy (丧葬补助金应领未领).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 2, 2(2), 2(3), 3(2) and 5(1).
/// - Reads: all death evidence, signs of life, the register here, custody, pension payments, recoveries, funeral
///   payments, other funeral benefits.
/// - Argues from absence: yes, of any funeral payment.
/// - Amount: the subsidy in force on the day of death, less the overpaid pension that is outstanding.
/// - Does not fire: unless the death is `confirmed`; for a death before the scheme, or while serving a sentence; in the
///   first days after it, as many as the parameter says; where another scheme paid a funeral or survivor benefit; where
///   the overpaid pension leaves nothing; where a custody record that may cover the death, or a payment, cannot be
///   read.
struct FuneralUnclaimed: Rule {
  /// Days a family has before somebody asks; by the as-of day.
  static let daysToClaim = ParameterID.days("funeral-claim-days")

  static let metadata = RuleMetadata(
    id: "funeral-unclaimed",
    title: LocalizedText(zh: "丧葬补助金应领未领", en: "Funeral subsidy not claimed", ko: "미수령 장례보조금"),
    chapter: .funeralSubsidy,
    reads: DeathEvidence.datasets.union([
      .custody, .pensionPayments, .recoveries, .funeralPayments, .otherFuneralBenefits,
    ]),
    arguesFromAbsence: true,
    parameters: [FuneralSubsidyAmount.yuan.declaration, daysToClaim.declaration],
    sums: .funeralOwed,
    legalBasis: [
      LegalBasis.subsidyAmount, LegalBasis.subsidyExclusions, LegalBasis.subsidyOffset, LegalBasis.noSecondScheme,
    ], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let death = dossier.death, death.certainty == .confirmed, let entry = dossier.registerEntry,
      entry.isInPayment(in: death.date.month), dossier.funeralPayments.isEmpty, dossier.otherFuneralBenefits.isEmpty,
      dossier.sentence(on: death.date) == nil,
      let amount = policy.value(FuneralSubsidyAmount.yuan, on: death.date),
      let days = policy.value(Self.daysToClaim, on: dossier.asOf)
    else { return }
    guard !dossier.custody.contains(where: { $0.mayCover(death.date) }), !dossier.hasUnusableRecord(in: Self.argued)
    else { return sink.nearly(self, Self.unknown) }
    let passed = dossier.asOf.days(since: death.date)
    guard passed >= days else {
      sink.nearly(self, Self.nearMiss(death.date, passed: passed, days: days))
      return
    }
    let overpaid = dossier.pensionOverpayment(after: death.date.month).outstanding
    guard overpaid < amount else {
      sink.nearly(self, Self.nearMiss(amount, overpaid: overpaid))
      return
    }

    var evidence = EvidenceList()
    evidence.add(death)
    evidence.add(entry, "benefitStartMonth")
    for payment in dossier.paidPensions(after: death.date.month) { evidence.add(payment, "grossAmount") }
    evidence.add(dossier.recoveries, .pension)
    let due = amount - overpaid
    sink.append(
      dossier.finding(
        of: self, certainty: death.certainty,
        money: Finding.Money(amount: due, recovered: .zero, outstanding: due), action: .pay, unit: .village,
        evidence: evidence))
  }

  /// What must not be there for the rule to fire.
  private static let argued: Set<Dataset> = [.funeralPayments, .otherFuneralBenefits, .custody]

  private static let unknown = LocalizedText(
    zh: "丧葬补助金似未领取，但有羁押、发放记录无法识别，不能确定",
    en: "the funeral subsidy seems unclaimed, but a custody record or a payment cannot be read, so nobody can tell",
    ko: "장례보조금을 수령하지 않은 것으로 보이나 구금 또는 지급 기록을 읽을 수 없어 확인할 수 없음")

  private static func nearMiss(_ death: Day, passed: Int, days: Int) -> LocalizedText {
    LocalizedText(
      zh: "丧葬补助金尚未领取，但死亡（\(death)）后仅过\(passed)天，未满\(days)天",
      en:
        "the funeral subsidy was not claimed, but only \(passed) days have passed since the death (\(death)), not yet "
        + "\(days)",
      ko: "장례보조금을 수령하지 않았으나 사망(\(death)) 후 \(passed)일로 \(days)일이 되지 않음")
  }

  private static func nearMiss(_ amount: Fen, overpaid: Fen) -> LocalizedText {
    LocalizedText(
      zh: "丧葬补助金\(amount)元须先抵扣多领的养老金\(overpaid)元，抵扣后无余额",
      en:
        "the overpaid pension of \(overpaid) yuan is set off first and leaves nothing of the subsidy of \(amount) yuan",
      ko: "과다 지급 연금 \(overpaid)원을 먼저 공제하면 장례보조금 \(amount)원에서 남는 금액이 없음")
  }
}

extension FuneralUnclaimed {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "领取待遇的人死亡，家属尚未领到丧葬补助金。",
      en: "Somebody who was drawing a pension died, and the family has not got the funeral subsidy.",
      ko: "연금을 받던 사람이 사망하였으나 유족이 장례보조금을 받지 못함."),
    amount: LocalizedText(
      zh: "死亡当日的丧葬补助金标准，减去尚未追回的多发养老金。",
      en: "The subsidy in force on the day of death, less the overpaid pension that is outstanding.",
      ko: "사망일 현재의 보조금 기준액에서 미환수 초과 지급 연금을 뺀 금액."),
    doesNotFire: LocalizedText(
      zh: "死亡不是“已确认”的；制度实施前死亡或服刑期间死亡的；死亡后未满参数规定天数的；其他险种已发放丧葬补助金或抚恤金的；减去多发养老金后没有余额的；可能涵盖死亡日的羁押记录或发放记录无法识别的。",
      en: "Unless the death is `confirmed`; for a death before the scheme, or while serving a sentence; in the "
        + "first days after it, as many as the parameter says; where another scheme paid a funeral or survivor "
        + "benefit; where the overpaid pension leaves nothing; where a custody record that may cover the death, "
        + "or a payment, cannot be read.",
      ko: "사망이 ‘확인됨’이 아닌 경우; 제도 시행 전 또는 복역 중 사망; 사망 후 매개변수가 정한 일수가 지나지 않은 경우; 다른 보험에서 장례비나 유족급여를 지급한 경우; 초과 지급 연금을 "
        + "빼면 남는 것이 없는 경우; 사망일에 걸칠 수 있는 구금 기록이나 지급 기록을 읽을 수 없는 경우."))
}
