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
    sums: .funeralWrong,
    legalBasis: [LegalBasis.subsidyOncePerDeath, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    let payments = dossier.funeralPayments
    guard payments.count > 1, let first = dossier.funeralPaymentsInOrder.first else {
      if let only = payments.first { sink.nearly(self, Self.nearMiss(only.paidDate)) }
      return
    }
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

  private static func nearMiss(_ paid: Day) -> LocalizedText {
    LocalizedText(
      zh: "丧葬补助金只发放过一次（\(paid)）", en: "the funeral subsidy was paid once only (\(paid))",
      ko: "장례보조금은 1회만 지급됨(\(paid))")
  }
}

extension FuneralPaidTwice {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "同一人的丧葬补助金发放了不止一次。",
      en: "The funeral subsidy was paid more than once for one person.",
      ko: "한 사람에 대한 장례보조금이 두 번 이상 지급됨."),
    amount: LocalizedText(
      zh: "除第一笔外各笔实发额，减去丧葬补助金追回额，不低于零。发放日期最早的为第一笔，同日的以流水号最小者为第一笔。",
      en: "Net of all payments but the first, less recoveries of the funeral subsidy, not below zero. First is the "
        + "one paid on the earliest day, then the one with the lowest payment number.",
      ko: "첫 번째를 제외한 실지급액에서 장례보조금 환수액을 뺀 금액(0 이상). 가장 이른 날의 것이 첫 번째이고 같은 날이면 번호가 가장 작은 것."),
    doesNotFire: LocalizedText(
      zh: "只发放一笔的，不论追回多少。",
      en: "For a single payment, whatever was recovered of it.",
      ko: "환수액과 관계없이 한 번만 지급된 경우."))
}
