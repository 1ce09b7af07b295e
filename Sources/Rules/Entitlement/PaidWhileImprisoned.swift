import Civil

/// A pension was paid for a month that lies wholly inside a prison sentence (服刑期间领取养老金).
///
/// - Legal basis: Min. HR Doc. [2019] 84, no pension while serving a sentence; State Council Order 765 (2023), art. 46.
/// - Reads: custody, pension payments, recoveries, the register here.
/// - Argues from absence: no.
/// - Amount: gross of the pensions paid for those months; recovered are recoveries of pensions.
/// - Does not fire: for the months in which a term begins or ends, unless on their first and last day; for detention
///   without a sentence (`羁押`) and correction at liberty (`社区矫正`); for payments the bank returned; for a term whose day
///   of release cannot be read.
struct PaidWhileImprisoned: Rule {
  static let metadata = RuleMetadata(
    id: "paid-while-imprisoned",
    title: LocalizedText(zh: "服刑期间领取养老金", en: "Pension paid during a prison sentence", ko: "복역 중 연금 수령"),
    chapter: .entitlement,
    reads: [.custody, .pensionPayments, .recoveries, .participants],
    sums: .pensionOverpaid,
    legalBasis: [LegalBasis.noPensionInPrison, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.custody.isEmpty else { return }
    let terms = dossier.custody.filter(\.isSentence)
    guard !terms.isEmpty, !dossier.paidPensions.isEmpty else { return }
    let (paid, deciding) = dossier.paidPensions(during: terms)

    var evidence = EvidenceList()
    for term in deciding {
      evidence.add(term, "category")
      evidence.add(term, "startDate")
      if term.endDate.value != nil { evidence.add(term, "endDate") }
    }
    let ongoing = deciding.contains { $0.covers(dossier.asOf) }
    let finding = dossier.overpayment(
      of: self, paid, own: dossier.areOwn(deciding), action: dossier.actionOnOverpayment(ongoing: ongoing),
      evidence: evidence)
    guard let finding else {
      return sink.nearly(self, terms.contains { $0.endDate.isUnreadable } ? Self.unknownEnd : Self.noMonthInside)
    }
    sink.append(finding)
  }

  private static let unknownEnd = LocalizedText(
    zh: "有服刑记录，但释放日期无法识别", en: "served a sentence, but the day of release cannot be read",
    ko: "복역 기록이 있으나 출소일을 읽을 수 없음")

  private static let noMonthInside = LocalizedText(
    zh: "有服刑记录，但没有为完整处于刑期内的月份发放养老金",
    en: "served a sentence, but no pension was paid for a month wholly inside it",
    ko: "복역 기록이 있으나 형기 안에 온전히 드는 달의 연금은 지급되지 않음")
}

extension PaidWhileImprisoned {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "发放了整月都在服刑的月份的养老金。",
      en: "A pension was paid for a month that lies wholly inside a prison sentence.",
      ko: "전 기간이 형기 안에 있는 달의 연금이 지급됨."),
    amount: LocalizedText(
      zh: "这些月份已发放养老金的应发额；已追回为养老金的追回额。",
      en: "Gross of the pensions paid for those months; recovered are recoveries of pensions.",
      ko: "해당 월에 지급된 연금 총액; 환수액은 연금 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "入监当月和释放当月，除非正好在月初第一天入监、月末最后一天释放；未判刑的“羁押”和“社区矫正”；银行退回的发放；释放日期无法识别的刑期。",
      en: "For the months in which a term begins or ends, unless on their first and last day; for detention "
        + "without a sentence (`羁押`) and correction at liberty (`社区矫正`); for payments the bank returned; for a "
        + "term whose day of release cannot be read.",
      ko: "형기가 시작되거나 끝나는 달(그 첫날과 마지막 날이 아닌 한); 형 선고 없는 구금(‘羁押’)과 사회 내 교정(‘社区矫正’); 은행이 반송한 지급; 출소일을 읽을 수 없는 형기."))
}
