import Civil

/// A funeral subsidy was paid in cash, or to an account that is not the deceased's (丧葬补助金发放账户不符).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 2, 4: by bank to the deceased's social security card or
///   benefit account, never cash; State Council Order 765 (2023), art. 46.
/// - Reads: funeral payments, the register here, recoveries.
/// - Argues from absence: no.
/// - Amount: net of the payments that went wrong; recovered are recoveries of the funeral subsidy.
/// - Does not fire: for a payment by bank whose record has no account; where the register has neither account nor card
///   to compare with; where one of these numbers has lost its digits.
struct FuneralWrongAccount: Rule {
  static let metadata = RuleMetadata(
    id: "funeral-wrong-account",
    title: LocalizedText(
      zh: "丧葬补助金发放账户不符", en: "Funeral subsidy to another account", ko: "장례보조금 지급 계좌 불일치"),
    chapter: .funeralSubsidy,
    reads: [.funeralPayments, .participants, .recoveries],
    sums: .funeralWrong,
    legalBasis: [LegalBasis.subsidyAccount, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.funeralPayments.isEmpty else { return }
    let entry = dossier.registerEntry
    let wrong = dossier.funeralPayments.filter { payment in
      payment.channel.value == .cash || entry.map { payment.isForeign(to: $0) } ?? false
    }
    guard !wrong.isEmpty else {
      sink.nearly(self, Self.nearMiss)
      return
    }

    var evidence = EvidenceList()
    for payment in wrong {
      evidence.add(payment, "netAmount")
      evidence.add(payment, "channel")
      guard let entry, payment.isForeign(to: entry) else { continue }
      evidence.add(payment, "bankAccount")
      evidence.add(entry, "bankAccount")
      evidence.add(entry, "cardNumber")
    }
    let net = wrong.reduce(Fen.zero) { $0 + $1.netAmount.fen }
    evidence.add(dossier.recoveries, .funeralSubsidy)
    sink.append(
      dossier.finding(
        of: self, certainty: .confirmed, money: dossier.funeralSubsidyToRecover(net), action: .recover, unit: .bureau,
        evidence: evidence))
  }

  private static let nearMiss = LocalizedText(
    zh: "已发放丧葬补助金，不是现金；收款账号与登记的账号或社保卡一致，或无从比对",
    en:
      "a funeral subsidy was paid, not in cash, and its account is the registered account or card, or there is nothing "
      + "to compare",
    ko: "장례보조금이 현금이 아닌 방식으로 지급되었고, 수령 계좌가 등록 계좌 또는 사회보장카드와 같거나 대조할 자료가 없음")
}

extension FuneralPayment {
  /// Whether the money went to an account that is neither the one of an entry nor its card. A number that cannot be read
  /// may be any.
  fileprivate func isForeign(to entry: Participant) -> Bool {
    guard bankAccountHash.isComparable, !entry.bankAccountHash.isUnreadable, !entry.cardNumberHash.isUnreadable,
      entry.bankAccountHash.isComparable || entry.cardNumberHash.isComparable
    else { return false }
    return bankAccountHash != entry.bankAccountHash && bankAccountHash != entry.cardNumberHash
  }
}

extension FuneralWrongAccount {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "丧葬补助金以现金发放，或发到不属于死者的账户。",
      en: "A funeral subsidy was paid in cash, or to an account that is not the deceased's.",
      ko: "장례보조금이 현금으로 지급되었거나 고인의 계좌가 아닌 곳으로 지급됨."),
    amount: LocalizedText(
      zh: "发放不符的各笔实发额；已追回为丧葬补助金的追回额。",
      en: "Net of the payments that went wrong; recovered are recoveries of the funeral subsidy.",
      ko: "잘못 지급된 건의 실지급액; 환수액은 장례보조금의 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "通过银行发放但记录没有账号的；参保登记既无账号也无社保卡号可供比较的；其中有号码被表格软件改成科学记数的。",
      en: "For a payment by bank whose record has no account; where the register has neither account nor card "
        + "to compare with; where one of these numbers has lost its digits.",
      ko: "은행으로 지급되었으나 기록에 계좌가 없는 경우; 등록에 비교할 계좌도 카드도 없는 경우; 그중 하나가 지수 표기로 자릿수를 잃은 경우."))
}
