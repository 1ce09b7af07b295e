import Civil

/// More than one pension was paid for one month (同月重复发放).
///
/// - Legal basis: State Council Doc. [2014] 8 and Min. HR Doc. [2019] 84, a pension is paid by the month; State Council
///   Order 765 (2023), art. 46.
/// - Reads: pension payments, recoveries.
/// - Argues from absence: no.
/// - Amount: gross of all but the first payment for each such month; recovered are recoveries of pensions. First is the
///   one paid on the earliest day (one without a day before those with one), then the one with the lowest payment number.
/// - Does not fire: where the bank returned all but one of the payments.
struct PaidTwiceInMonth: Rule {
  static let metadata = RuleMetadata(
    id: "paid-twice-in-month",
    title: LocalizedText(zh: "同月重复发放", en: "Pension paid twice for one month", ko: "같은 달 중복 지급"),
    chapter: .entitlement,
    reads: [.pensionPayments, .recoveries],
    sums: .pensionOverpaid,
    legalBasis: [LegalBasis.paidOncePerMonth, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    if Self.mayRepeat(dossier.paidPensions) {
      let months = Dictionary(grouping: dossier.paidPensions, by: \.periodMonth).values.filter { $0.count > 1 }
      if let finding = Self.finding(of: self, Array(months), dossier) { return sink.append(finding) }
    }
    guard !dossier.pensionPayments.allSatisfy(\.isPaid) else { return }
    let halfPaid = dossier.pensionPayments.lazy.filter { returned in
      !returned.isPaid && dossier.paidPensions.contains { $0.periodMonth == returned.periodMonth }
    }
    if let month = halfPaid.map(\.periodMonth).min() { sink.nearly(self, Self.returned(month)) }
  }

  /// Payments mostly come in the order of their months, and then there is nothing to gather.
  private static func mayRepeat(_ payments: some Sequence<PensionPayment>) -> Bool {
    var last: Month?
    for payment in payments {
      if let last, payment.periodMonth <= last { return true }
      last = payment.periodMonth
    }
    return false
  }

  private static func finding(of rule: some Rule, _ months: [[PensionPayment]], _ dossier: Dossier) -> Finding? {
    var evidence = EvidenceList()
    var surplus: [PensionPayment] = []
    var firsts: [PensionPayment] = []
    for month in months {
      let ordered = dossier.inOrderOfPayment(month)
      firsts += ordered.prefix(1)
      surplus += ordered.dropFirst()
    }
    for payment in firsts { evidence.add(payment, "grossAmount") }
    return dossier.overpayment(
      of: rule, surplus, own: dossier.areOwn(firsts), action: .recover, evidence: evidence)
  }

  private static func returned(_ month: Month) -> LocalizedText {
    LocalizedText(
      zh: "\(month)发放多笔，但其中有被银行退回的，只到账一笔",
      en: "several payments for \(month), but the bank returned all but one",
      ko: "\(month)분이 여러 번 지급되었으나 은행이 반송하여 한 건만 입금됨")
  }
}

extension PaidTwiceInMonth {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "同一月份发放了不止一笔养老金。",
      en: "More than one pension was paid for one month.",
      ko: "한 달분 연금이 두 번 이상 지급됨."),
    amount: LocalizedText(
      zh: "每个月份除第一笔外的应发额；已追回为养老金的追回额。发放日期最早的为第一笔（没有日期的排在有日期的之前），同日的以流水号最小者为第一笔。",
      en: "Gross of all but the first payment for each such month; recovered are recoveries of pensions. First is "
        + "the one paid on the earliest day (one without a day before those with one), then the one with the "
        + "lowest payment number.",
      ko: "각 달의 첫 번째를 제외한 지급의 총액; 환수액은 연금 환수 기록. 가장 이른 날의 것이 첫 번째(날짜 없는 것이 먼저)이고 같은 날이면 번호가 가장 작은 것."),
    doesNotFire: LocalizedText(
      zh: "除一笔外都被银行退回的。",
      en: "Where the bank returned all but one of the payments.",
      ko: "한 건을 제외하고 모두 은행이 반송한 경우."))
}
