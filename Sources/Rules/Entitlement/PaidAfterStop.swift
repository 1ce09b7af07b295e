import Civil

/// A pension was paid for a month from which on the register here says that there is none (停发后继续发放).
///
/// - Legal basis: Min. HR Doc. [2019] 84, what was suspended or ended is not paid; State Council Order 765 (2023),
///   art. 46.
/// - Reads: the register here, pension payments, recoveries.
/// - Argues from absence: no.
/// - Amount: gross of the pensions paid for those months; recovered are recoveries of pensions.
/// - Does not fire: for the month before stopMonth; where there is no stopMonth; where the reason is `死亡` (the rules on
///   deaths see to that); for an entry that is `领取` or `缴费`; for payments the bank returned; where the reason cannot be
///   read.
struct PaidAfterStop: Rule {
  static let metadata = RuleMetadata(
    id: "paid-after-stop",
    title: LocalizedText(zh: "停发后继续发放", en: "Pension paid after it was stopped", ko: "지급 중지 후 계속 지급"),
    chapter: .entitlement,
    reads: [.participants, .pensionPayments, .recoveries],
    sums: .pensionOverpaid,
    legalBasis: [LegalBasis.nothingAfterStop, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let entry = dossier.registerEntry, entry.status == .suspended || entry.status == .ended,
      entry.stopReason.value != .death, let stop = entry.stopMonth.value, !dossier.paidPensions.isEmpty
    else { return }
    guard !entry.stopReason.isUnreadable else { return sink.nearly(self, Self.unknownReason) }

    var evidence = EvidenceList()
    evidence.add(entry, "status")
    evidence.add(entry, "stopMonth")
    if entry.stopReason.value != nil { evidence.add(entry, "stopReason") }
    let finding = dossier.overpayment(
      of: self, dossier.paidPensions.filter { $0.periodMonth >= stop }, own: dossier.isOwn(entry), action: .recover,
      evidence: evidence)
    guard let finding else { return sink.nearly(self, Self.nothingPaid(since: stop)) }
    sink.append(finding)
  }

  private static let unknownReason = LocalizedText(
    zh: "已停发，但停止原因无法识别，可能是死亡", en: "stopped, but for a reason that cannot be read: it may be a death",
    ko: "지급 중지되었으나 중지 사유를 읽을 수 없음(사망일 수 있음)")

  private static func nothingPaid(since stop: Month) -> LocalizedText {
    LocalizedText(
      zh: "\(stop)起停发，此后月份没有发放养老金",
      en: "stopped from \(stop) on, and no pension was paid for that or a later month",
      ko: "\(stop)부터 지급 중지되었고 이후 달의 연금은 지급되지 않음")
  }
}

extension PaidAfterStop {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "参保登记已注明停发的月份，仍发放了养老金。",
      en: "A pension was paid for a month from which on the register here says that there is none.",
      ko: "등록상 연금이 없는 달에 연금이 지급됨."),
    amount: LocalizedText(
      zh: "这些月份已发放养老金的应发额；已追回为养老金的追回额。",
      en: "Gross of the pensions paid for those months; recovered are recoveries of pensions.",
      ko: "해당 월에 지급된 연금 총액; 환수액은 연금 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "停发月份之前的月份；没有停发月份的；原因为“死亡”的（由死亡一章的规则处理）；登记为“领取”或“缴费”的；银行退回的发放；停止原因无法识别的。",
      en: "For the month before stopMonth; where there is no stopMonth; where the reason is `死亡` (the rules on "
        + "deaths see to that); for an entry that is `领取` or `缴费`; for payments the bank returned; where the "
        + "reason cannot be read.",
      ko: "중지월 전의 달; 중지월이 없는 경우; 사유가 ‘死亡’인 경우(사망 규칙이 다룸); 등록이 ‘领取’ 또는 ‘缴费’인 경우; 은행이 반송한 지급; 중지 사유를 읽을 수 없는 경우."))
}
