import Civil

/// Somebody who died is still on the register as paying, drawing or merely suspended, without having been paid
/// (死亡未注销).
///
/// - Legal basis: State Council Doc. [2014] 8 and Min. HR Doc. [2019] 84, no pension after the month of death; State
///   Council Order 765 (2023), art. 26.
/// - Reads: all death evidence, signs of life, the register here, pension payments.
/// - Argues from absence: no.
/// - Amount: the monthly pension, which is what the next month would cost, where the status is `领取` and a pension was
///   ever paid; else none.
/// - Does not fire: where a month after the month of death was paid (then `deceased-still-paid` does); where the entry is
///   `终止`, or `暂停` for `死亡`.
struct DeceasedStillOnRoll: Rule {
  static let metadata = RuleMetadata(
    id: "deceased-still-on-roll",
    title: LocalizedText(zh: "死亡未注销", en: "Deceased still on the register", ko: "사망 후 미말소"),
    chapter: .deaths,
    reads: DeathEvidence.datasets.union([.pensionPayments]),
    legalBasis: [LegalBasis.pensionEndsWithMonthOfDeath, LegalBasis.investigateFirst])

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let death = dossier.death, let entry = dossier.registerEntry, entry.status != .ended,
      !entry.isStoppedForDeath, dossier.paidPensions(after: death.date.month).isEmpty
    else { return }

    var evidence = EvidenceList()
    evidence.add(death)
    evidence.add(entry, "status")
    var money: Finding.Money?
    if entry.status == .drawing, let last = dossier.lastPaidPension {
      evidence.add(last, "grossAmount")
      let monthly = last.grossAmount.fen
      money = Finding.Money(amount: monthly, recovered: .zero, outstanding: monthly)
    }
    sink.append(dossier.finding(of: self, on: death, money: money, evidence: evidence))
  }
}
