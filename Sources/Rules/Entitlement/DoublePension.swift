import Civil

/// A pension was paid here for a month in which another scheme pays one too (重复领取养老待遇).
///
/// - Legal basis: Min. HR Docs. [2014] 17 and [2019] 84, one pension at a time; State Council Order 765 (2023), art. 46.
/// - Reads: other pensions, pension payments, recoveries, the register here.
/// - Argues from absence: no.
/// - Amount: gross of the pensions paid here for those months; recovered are recoveries of pensions.
/// - Does not fire: where the other scheme's status is not `领取`; where its record does not say since when; for months
///   before the first or after the last of it; for payments the bank returned; where its last month cannot be read.
struct DoublePension: Rule {
  static let metadata = RuleMetadata(
    id: "double-pension",
    title: LocalizedText(zh: "重复领取养老待遇", en: "Two pensions for one month", ko: "연금 중복 수령"),
    chapter: .entitlement,
    reads: [.otherPensions, .pensionPayments, .recoveries, .participants],
    sums: .pensionOverpaid,
    legalBasis: [LegalBasis.onePension, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.otherPensions.isEmpty else { return }
    let drawn = dossier.otherPensions.filter { $0.status == .drawing }
    guard !drawn.isEmpty, !dossier.paidPensions.isEmpty else { return }
    let (paid, deciding) = dossier.paidPensions(during: drawn)

    var evidence = EvidenceList()
    for other in deciding {
      evidence.add(other, "status")
      evidence.add(other, "startMonth")
      if other.endMonth.value != nil { evidence.add(other, "endMonth") }
    }
    let ongoing = deciding.contains { $0.covers(dossier.asOf.month) }
    let finding = dossier.overpayment(
      of: self, paid, own: dossier.areOwn(deciding), action: dossier.actionOnOverpayment(ongoing: ongoing),
      evidence: evidence)
    guard let finding else {
      if drawn.contains(where: \.endMonth.isUnreadable) { return sink.nearly(self, Self.unknownEnd) }
      return sink.nearly(self, drawn.allSatisfy { $0.startMonth.value == nil } ? Self.noStart : Self.noMonthInCommon)
    }
    sink.append(finding)
  }

  private static let noStart = LocalizedText(
    zh: "在其他险种领取养老待遇，但没有起始年月", en: "draws another pension, but nothing says since when",
    ko: "다른 보험에서 연금을 받으나 시작 연월이 없음")

  private static let unknownEnd = LocalizedText(
    zh: "在其他险种领取养老待遇，但终止年月无法识别", en: "draws another pension, but the last month of it cannot be read",
    ko: "다른 보험에서 연금을 받으나 종료 연월을 읽을 수 없음")

  private static let noMonthInCommon = LocalizedText(
    zh: "在其他险种领取养老待遇，但没有重叠的月份",
    en: "draws another pension, but for no month for which one was paid here",
    ko: "다른 보험에서 연금을 받으나 겹치는 달이 없음")
}

extension DoublePension {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "在其他养老保险已支付待遇的月份，本险种也发放了养老金。",
      en: "A pension was paid here for a month in which another scheme pays one too.",
      ko: "다른 연금이 지급되는 달에 여기서도 연금이 지급됨."),
    amount: LocalizedText(
      zh: "这些月份本险种发放的养老金应发额；已追回为养老金的追回额。",
      en: "Gross of the pensions paid here for those months; recovered are recoveries of pensions.",
      ko: "해당 월에 여기서 지급된 연금 총액; 환수액은 연금 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "其他养老保险状态不是“领取”的；其记录没有起始年月的；起始月份之前或终止月份之后的月份；银行退回的发放；终止年月无法识别的。",
      en: "Where the other scheme's status is not `领取`; where its record does not say since when; for months "
        + "before the first or after the last of it; for payments the bank returned; where its last month "
        + "cannot be read.",
      ko: "다른 연금의 상태가 ‘领取’가 아닌 경우; 시작월이 없는 경우; 그 시작 전이나 종료 후의 달; 은행이 반송한 지급; 종료 연월을 읽을 수 없는 경우."))
}
