import Civil

/// The bank returned a pension, and it was never paid again (退回未补发).
///
/// - Legal basis: State Council Doc. [2014] 8 and Min. HR Doc. [2019] 84, a pension is paid by the month.
/// - Reads: pension payments, all death evidence.
/// - Argues from absence: yes, of another payment and of death evidence.
/// - Amount: gross; where a month was returned more than once, that of the last attempt.
/// - Does not fire: where any payment for that month was paid, before or after; less than 60 days after paidDate, or
///   where there is none; where any source says that the person died, or may have said so in a record that cannot be
///   read.
struct ReturnedNotReissued: Rule {
  /// Days the bureau has to pay again; by the as-of day.
  static let patience = ParameterID.days("returned-payment-reissue-days")

  static let metadata = RuleMetadata(
    id: "returned-not-reissued",
    title: LocalizedText(zh: "退回未补发", en: "Returned pension not paid again", ko: "반송 후 미재지급"),
    chapter: .entitlement,
    reads: DeathEvidence.datasets.union([.pensionPayments]),
    arguesFromAbsence: true,
    parameters: [patience.declaration],
    legalBasis: [LegalBasis.paidOncePerMonth], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard dossier.pensionPayments.contains(where: { !$0.isPaid }), dossier.death == nil else { return }
    let open = dossier.pensionPayments.filter { returned in
      !returned.isPaid && !dossier.paidPensions.contains { $0.periodMonth == returned.periodMonth }
    }
    guard !open.isEmpty else { return sink.nearly(self, Self.paidAgain) }
    guard let days = policy.value(Self.patience, on: dossier.asOf) else { return }
    let overdue = open.filter { $0.paidDate.value.map { dossier.asOf.days(since: $0) >= days } ?? false }
    guard let months = Finding.Months(of: overdue.lazy.map(\.periodMonth)) else {
      return sink.nearly(self, Self.tooRecent(open.lazy.compactMap(\.paidDate.value).min()))
    }
    guard !dossier.mayBeDead() else { return sink.nearly(self, Dossier.perhapsDead) }

    var evidence = EvidenceList()
    for payment in overdue {
      evidence.add(payment, "grossAmount")
      evidence.add(payment, "status")
    }
    let amount = Self.lastAttempts(overdue).reduce(Fen.zero) { $0 + $1.grossAmount.fen }
    sink.append(
      dossier.finding(
        of: self, certainty: Certainty(own: dossier.areOwn(overdue)), months: months,
        money: Finding.Money(amount: amount, recovered: .zero, outstanding: amount), action: .pay, unit: .bureau,
        evidence: evidence))
  }

  /// Of the payments for each month the one that was tried last.
  private static func lastAttempts(_ payments: [PensionPayment]) -> [PensionPayment] {
    func rank(_ payment: PensionPayment) -> (Int32, Place) {
      (payment.paidDate.value?.daysSinceEpoch ?? .min, payment.head.place)
    }
    return Dictionary(grouping: payments, by: \.periodMonth).values.compactMap { attempts in
      attempts.max { rank($0) < rank($1) }
    }
  }

  private static let paidAgain = LocalizedText(
    zh: "有被退回的养老金，但同月已补发", en: "a pension was returned, but one was paid for that month",
    ko: "반송된 연금이 있으나 같은 달분이 지급됨")

  private static func tooRecent(_ day: Day?) -> LocalizedText {
    guard let day else {
      return LocalizedText(
        zh: "有被退回未补发的养老金，但没有发放日期", en: "a pension was returned, but nothing says when",
        ko: "반송 후 재지급되지 않은 연금이 있으나 지급일이 없음")
    }
    return LocalizedText(
      zh: "\(day)的养老金被退回，时间尚短", en: "the pension of \(day) was returned, which is too recent",
      ko: "\(day) 지급분이 반송되었으나 얼마 되지 않음")
  }
}

extension ReturnedNotReissued {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "养老金被银行退回，此后没有补发。",
      en: "The bank returned a pension, and it was never paid again.",
      ko: "은행이 반송한 연금이 다시 지급되지 않음."),
    amount: LocalizedText(
      zh: "应发额；同一月份多次退回的，取最后一次。",
      en: "Gross; where a month was returned more than once, that of the last attempt.",
      ko: "총액; 같은 달이 여러 번 반송되었으면 마지막 것."),
    doesNotFire: LocalizedText(
      zh: "该月份有任何一笔发放成功的，不论在前在后；发放日期后不满60天或没有发放日期的；任何来源有死亡信息的，或可能是死亡信息的记录无法识别的。",
      en: "Where any payment for that month was paid, before or after; less than 60 days after paidDate, or "
        + "where there is none; where any source says that the person died, or may have said so in a record "
        + "that cannot be read.",
      ko: "그 달분이 앞뒤로 한 번이라도 지급된 경우; 지급일 후 60일 미만이거나 지급일이 없는 경우; 사망 정보가 하나라도 있는 경우, 또는 사망 정보일 수 있는 기록을 읽을 수 없는 경우."))
}
