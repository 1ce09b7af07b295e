import Civil

/// A pension was paid for a month after the one in which the household registration was cancelled because the person
/// settled abroad or took a foreign nationality (出国定居后继续领取).
///
/// - Legal basis: Min. HR Doc. [2019] 84, the enrolment ends, and the pension with it; State Council Order 765 (2023),
///   art. 46.
/// - Reads: the household register, pension payments, recoveries, the register here.
/// - Argues from absence: no.
/// - Amount: gross of the pensions paid for those months; recovered are recoveries of pensions.
/// - Does not fire: for the month of the cancellation; where that has no date; where the person is registered again
///   (`正常`); for any other reason of cancellation; for payments the bank returned; where the state of another
///   registration cannot be read.
struct PaidAfterEmigration: Rule {
  static let metadata = RuleMetadata(
    id: "paid-after-emigration",
    title: LocalizedText(zh: "出国定居后继续领取", en: "Pension paid after emigration", ko: "해외 정착 후 계속 수령"),
    chapter: .entitlement,
    reads: [.residents, .pensionPayments, .recoveries, .participants],
    sums: .pensionOverpaid,
    legalBasis: [LegalBasis.pensionEndsWithEnrolment, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let household = dossier.householdEntry, household.isCancelledForEmigration, !dossier.paidPensions.isEmpty
    else { return }
    // A registration of an unlisted state may be the one that holds.
    guard !dossier.residents.contains(where: \.status.isUnreadable) else {
      return sink.nearly(self, Self.unknownStatus)
    }
    guard let left = household.cancelDate.value else { return sink.nearly(self, Self.noDate) }

    var evidence = EvidenceList()
    evidence.add(household, "cancelReason")
    evidence.add(household, "cancelDate")
    let finding = dossier.overpayment(
      of: self, Array(dossier.paidPensions(after: left.month)), own: dossier.isOwn(household),
      action: dossier.actionOnOverpayment(ongoing: true), evidence: evidence)
    guard let finding else { return sink.nearly(self, Self.nothingPaid(after: left.month)) }
    sink.append(finding)
  }

  private static let unknownStatus = LocalizedText(
    zh: "户口因出国定居或入外国籍注销，但另有户口状态无法识别",
    en: "the registration was cancelled for emigration, but the state of another one cannot be read",
    ko: "해외 정착 또는 외국 국적 취득으로 호적이 말소되었으나 상태를 읽을 수 없는 다른 호적이 있음")

  private static let noDate = LocalizedText(
    zh: "户口因出国定居或入外国籍注销，但没有注销日期",
    en: "the registration was cancelled for emigration, but nothing says when",
    ko: "해외 정착 또는 외국 국적 취득으로 호적이 말소되었으나 말소일이 없음")

  private static func nothingPaid(after month: Month) -> LocalizedText {
    LocalizedText(
      zh: "户口于\(month)因出国定居或入外国籍注销，此后月份没有发放养老金",
      en: "the registration was cancelled for emigration in \(month), and no pension was paid for a later month",
      ko: "\(month)에 해외 정착 또는 외국 국적 취득으로 호적이 말소되었고 이후 달의 연금은 지급되지 않음")
  }
}

extension Resident {
  /// Whether the registration was cancelled for `出国定居` or `入外国籍`.
  fileprivate var isCancelledForEmigration: Bool {
    status.value == .cancelled && (cancelReason.value == .settledAbroad || cancelReason.value == .foreignNationality)
  }
}

extension PaidAfterEmigration {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "户口因出国定居或加入外国籍注销后，仍发放了注销次月及以后月份的养老金。",
      en: "A pension was paid for a month after the one in which the household registration was cancelled because "
        + "the person settled abroad or took a foreign nationality.",
      ko: "해외 정착 또는 외국 국적 취득으로 호적이 말소된 달의 다음 달 이후분 연금이 지급됨."),
    amount: LocalizedText(
      zh: "这些月份已发放养老金的应发额；已追回为养老金的追回额。",
      en: "Gross of the pensions paid for those months; recovered are recoveries of pensions.",
      ko: "해당 월에 지급된 연금 총액; 환수액은 연금 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "注销当月；没有注销日期的；户口已恢复“正常”的；因其他原因注销的；银行退回的发放；另有户口状态无法识别的。",
      en: "For the month of the cancellation; where that has no date; where the person is registered again "
        + "(`正常`); for any other reason of cancellation; for payments the bank returned; where the state of "
        + "another registration cannot be read.",
      ko: "말소된 달; 날짜가 없는 경우; 다시 등록된(‘正常’) 경우; 다른 사유의 말소; 은행이 반송한 지급; 다른 호적의 상태를 읽을 수 없는 경우."))
}
