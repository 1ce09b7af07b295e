import Civil

/// The funeral subsidy was paid for somebody for whom another scheme paid a funeral or survivor benefit
/// (跨险种重复领取丧葬待遇).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 2, 5(1): not together, what was paid twice is recovered; State
///   Council Order 765 (2023), art. 46.
/// - Reads: funeral payments, other funeral benefits, recoveries.
/// - Argues from absence: no.
/// - Amount: net of all funeral payments here; recovered are recoveries of the funeral subsidy.
/// - Does not fire: where only one of the two was paid.
struct FuneralPaidAcrossSchemes: Rule {
  static let metadata = RuleMetadata(
    id: "funeral-paid-across-schemes",
    title: LocalizedText(
      zh: "跨险种重复领取丧葬待遇", en: "Funeral benefits from two schemes", ko: "보험 종류 간 장례 대우 중복 수령"),
    chapter: .funeralSubsidy,
    reads: [.funeralPayments, .otherFuneralBenefits, .recoveries],
    legalBasis: [LegalBasis.noSecondScheme, LegalBasis.recovery])

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.funeralPayments.isEmpty, !dossier.otherFuneralBenefits.isEmpty else { return }
    let net = dossier.funeralPayments.reduce(Fen.zero) { $0 + $1.netAmount.fen }
    let recovered = dossier.recovered(.funeralSubsidy)

    var evidence = EvidenceList()
    for payment in dossier.funeralPayments { evidence.add(payment, "netAmount") }
    for benefit in dossier.otherFuneralBenefits { evidence.add(benefit, "amount") }
    evidence.add(dossier.recoveries, .funeralSubsidy)
    sink.append(
      dossier.finding(
        of: self, certainty: .confirmed,
        money: Finding.Money(amount: net, recovered: recovered, outstanding: max(.zero, net - recovered)),
        action: .recover, unit: .bureau, evidence: evidence))
  }
}
