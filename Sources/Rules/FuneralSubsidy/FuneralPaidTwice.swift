import Civil

/// The funeral subsidy was paid more than once for one person (丧葬补助金重复发放).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 2, 2(2): once per death; State Council Order 765 (2023),
///   art. 46.
/// - Reads: funeral payments, recoveries.
/// - Argues from absence: no.
/// - Amount: net of all payments but the first, less recoveries of the funeral subsidy, not below zero. First is the one
///   paid on the earliest day, then the one with the lowest payment number.
/// - Does not fire: for a single payment, whatever was recovered of it.
struct FuneralPaidTwice: Rule {
  static let metadata = RuleMetadata(
    id: "funeral-paid-twice",
    title: LocalizedText(zh: "丧葬补助金重复发放", en: "Funeral subsidy paid twice", ko: "장례보조금 중복 지급"),
    chapter: .funeralSubsidy,
    reads: [.funeralPayments, .recoveries],
    legalBasis: [LegalBasis.subsidyOncePerDeath, LegalBasis.recovery])

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    let payments = dossier.funeralPayments
    guard let first = dossier.firstFuneralPayment, payments.count > 1 else { return }
    let net = payments.reduce(Fen.zero) { $0 + $1.netAmount.fen } - first.netAmount.fen
    let recovered = dossier.recovered(.funeralSubsidy)
    let amount = max(.zero, net - recovered)

    var evidence = EvidenceList()
    for payment in payments { evidence.add(payment, "netAmount") }
    evidence.add(dossier.recoveries, .funeralSubsidy)
    sink.append(
      dossier.finding(
        of: self, certainty: .confirmed,
        money: Finding.Money(amount: amount, recovered: recovered, outstanding: amount), action: .recover,
        unit: .bureau, evidence: evidence))
  }
}
