import Civil

/// A funeral subsidy was paid out though an overpaid pension was outstanding that had to be set against it first
/// (应抵扣未抵扣).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 2, 3(2); State Council Order 765 (2023), art. 46.
/// - Reads: funeral payments, pension payments, recoveries, all death evidence.
/// - Argues from absence: no.
/// - Amount: for each payment the smaller of its gross and the overpayment outstanding on the day it was paid, less what
///   was set off; recovered are recoveries of the funeral subsidy.
/// - Does not fire: for pensions paid only after the subsidy, or paid back before it; where an earlier funeral payment
///   has already settled the overpayment; where an offset cannot be read.
struct FuneralOffsetMissing: Rule {
  static let metadata = RuleMetadata(
    id: "funeral-offset-missing",
    title: LocalizedText(zh: "应抵扣未抵扣", en: "Overpaid pension not set off", ko: "미공제 과다 지급 연금"),
    chapter: .funeralSubsidy,
    reads: DeathEvidence.datasets.union([.funeralPayments, .pensionPayments, .recoveries]),
    sums: .funeralWrong,
    legalBasis: [LegalBasis.subsidyOffset, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.funeralPayments.isEmpty, let death = dossier.death else { return }
    let overpaid = dossier.paidPensions(after: death.date.month)
    guard !overpaid.isEmpty else { return }
    guard !dossier.funeralPayments.contains(where: \.offsetAmount.isUnreadable) else {
      return sink.nearly(self, Self.unknownOffset)
    }

    var evidence = EvidenceList()
    var missing = Fen.zero
    var offsets = Fen.zero
    for payment in dossier.funeralPaymentsInOrder {
      let day = payment.paidDate
      let outstanding =
        overpaid.reduce(Fen.zero) { $1.isPaid(by: day) ? $0 + $1.grossAmount.fen : $0 }
        - dossier.recovered(.pension, by: day) - offsets
      let due = min(payment.grossAmount.fen, max(.zero, outstanding))
      offsets += payment.offset
      guard due > payment.offset else { continue }
      missing += due - payment.offset
      evidence.add(payment, "paidDate")
      evidence.add(payment, "grossAmount")
      evidence.add(payment, "offsetAmount")
      for pension in overpaid where pension.isPaid(by: day) { evidence.add(pension, "grossAmount") }
    }
    guard missing > .zero else {
      sink.nearly(self, Self.nearMiss)
      return
    }

    evidence.add(death)
    evidence.add(dossier.recoveries, .pension)
    evidence.add(dossier.recoveries, .funeralSubsidy)
    sink.append(
      dossier.finding(
        of: self, certainty: death.relianceCertainty, money: dossier.funeralSubsidyToRecover(missing),
        action: death.recoveryAction, unit: .bureau, evidence: evidence))
  }

  private static let unknownOffset = LocalizedText(
    zh: "死亡后仍发过养老金，但丧葬补助金的抵扣金额无法识别",
    en: "a pension was paid for months after the death, but what was set off from the funeral subsidy cannot be read",
    ko: "사망 후에도 연금이 지급되었으나 장례보조금의 공제 금액을 읽을 수 없음")

  private static let nearMiss = LocalizedText(
    zh: "死亡后仍发过养老金，但发放丧葬补助金时已抵扣、已追回或尚未发生",
    en:
      "a pension was paid for months after the death, but when the funeral subsidy was paid it was set off, paid back, "
      + "or not paid yet",
    ko: "사망 후에도 연금이 지급되었으나, 장례보조금 지급 시 이미 공제·환수되었거나 아직 지급 전이었음")
}

extension PensionPayment {
  /// Whether the pension had been paid on a day; one without a day counts from the month it is for, one
  /// whose day cannot be read does not count.
  fileprivate func isPaid(by day: Day) -> Bool {
    paidDate.value.map { $0 <= day } ?? (!paidDate.isUnreadable && periodMonth <= day.month)
  }
}

extension Dossier {
  /// What was paid back for one kind of overpayment up to a day.
  fileprivate func recovered(_ kind: Recovery.Kind, by day: Day) -> Fen {
    recoveries.reduce(.zero) { $1.kind == kind && $1.recoveredDate <= day ? $0 + $1.amount.fen : $0 }
  }
}

extension FuneralOffsetMissing {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "多发的养老金尚未追回，本应先从丧葬补助金中抵扣，却照发了丧葬补助金。",
      en: "A funeral subsidy was paid out though an overpaid pension was outstanding that had to be set against it "
        + "first.",
      ko: "먼저 상계했어야 할 초과 지급 연금이 남아 있었는데 장례보조금이 그대로 지급됨."),
    amount: LocalizedText(
      zh: "每笔为应发额与发放当日未追回多发额中的较小者，减去已抵扣额；已追回为丧葬补助金的追回额。",
      en: "For each payment the smaller of its gross and the overpayment outstanding on the day it was paid, less "
        + "what was set off; recovered are recoveries of the funeral subsidy.",
      ko: "건별로 총액과 지급일 현재 미환수 초과액 중 작은 금액에서 상계액을 뺀 금액; 환수액은 장례보조금의 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "养老金在丧葬补助金之后才发放的，或之前已追回的；更早的丧葬补助金已抵清的；抵扣金额无法识别的。",
      en: "For pensions paid only after the subsidy, or paid back before it; where an earlier funeral payment "
        + "has already settled the overpayment; where an offset cannot be read.",
      ko: "연금이 보조금 이후에 지급되었거나 그 전에 환수된 경우; 앞선 장례보조금에서 이미 정산된 경우; 공제 금액을 읽을 수 없는 경우."))
}
