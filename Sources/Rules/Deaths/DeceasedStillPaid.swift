import Civil

/// A pension was paid for a month after the month of death (死亡后继续领取养老金).
///
/// - Legal basis: State Council Doc. [2014] 8 and Min. HR Doc. [2019] 84, the month of death is the last one paid; State
///   Council Order 765 (2023), arts. 26 and 46.
/// - Reads: all death evidence, signs of life, pension payments, recoveries, funeral payments.
/// - Argues from absence: no.
/// - Amount: gross of the paid pensions for those months; recovered are recoveries of pensions and what was set off from
///   the funeral subsidy. The lower amount counts from the latest date any source gives.
/// - Does not fire: for the month of death itself; for payments the bank returned; for deaths dated after the as-of day
///   or before the birth date in the ID.
struct DeceasedStillPaid: Rule {
  static let metadata = RuleMetadata(
    id: "deceased-still-paid",
    title: LocalizedText(zh: "死亡后继续领取养老金", en: "Pension paid after death", ko: "사망 후 연금 계속 수령"),
    chapter: .deaths,
    reads: DeathEvidence.datasets.union([.pensionPayments, .recoveries, .funeralPayments]),
    legalBasis: [LegalBasis.pensionEndsWithMonthOfDeath, LegalBasis.investigateFirst, LegalBasis.recovery])

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let death = dossier.death else { return }
    let overpaid = dossier.paidPensions(after: death.date.month)
    guard let months = Finding.Months(of: overpaid.map(\.periodMonth)) else { return }

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
        lowerAmount: dossier.pensionOverpayment(after: death.latestDate.month).amount, evidence: evidence))
  }
}
