import Civil

/// Contributions are paid here and into another pension scheme at the same time (重复参保).
///
/// - Legal basis: Min. HR Doc. [2014] 17, 6: what was paid twice is given back.
/// - Reads: the register here, other pensions.
/// - Argues from absence: no.
/// - Amount: none.
/// - Does not fire: where the register here does not say `缴费`; where the other scheme says `领取` or `终止`; where the
///   membership of the other scheme ended before the month of the day, or cannot be read.
struct EnrolledTwice: Rule {
  static let metadata = RuleMetadata(
    id: "enrolled-twice",
    title: LocalizedText(zh: "重复参保", en: "Enrolled in two schemes", ko: "중복 가입"),
    chapter: .coverage,
    reads: [.participants, .otherPensions],
    legalBasis: [LegalBasis.oneScheme], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.otherPensions.isEmpty, let entry = dossier.registerEntry, entry.status == .contributing else {
      return
    }
    let paying = dossier.otherPensions.filter { $0.status == .contributing }
    let current = paying.filter { $0.isCurrent(in: dossier.asOf.month) }
    guard !current.isEmpty else {
      if paying.contains(where: \.endMonth.isUnreadable) { return sink.nearly(self, Self.unknownEnd) }
      if let last = paying.compactMap(\.endMonth.value).max() { sink.nearly(self, Self.ended(last)) }
      return
    }

    var evidence = EvidenceList()
    evidence.add(entry, "status")
    for record in current { evidence.add(record, "status") }
    sink.append(
      dossier.finding(
        of: self, certainty: Certainty(own: dossier.isOwn(entry) && dossier.areOwn(current)), action: .verify,
        unit: .village, evidence: evidence))
  }

  private static let unknownEnd = LocalizedText(
    zh: "本地正在缴费，其他养老保险的终止年月无法识别",
    en: "pays here; the last month of payments into another scheme cannot be read",
    ko: "여기에 납부 중이며 다른 양로보험의 종료 연월을 읽을 수 없음")

  private static func ended(_ month: Month) -> LocalizedText {
    LocalizedText(
      zh: "本地正在缴费，其他养老保险的缴费已于\(month)终止", en: "pays here; payments into another scheme ended in \(month)",
      ko: "여기에 납부 중이며 다른 양로보험 납부는 \(month)에 종료됨")
  }
}

extension EnrolledTwice {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "同时在本险种和其他养老保险缴费。",
      en: "Contributions are paid here and into another pension scheme at the same time.",
      ko: "여기와 다른 연금에 동시에 보험료를 납부함."),
    amount: LocalizedText(
      zh: "无。",
      en: "None.",
      ko: "없음."),
    doesNotFire: LocalizedText(
      zh: "本险种状态不是“缴费”的；其他养老保险为“领取”或“终止”的；其他养老保险在核对日所在月份之前已终止的，或终止年月无法识别的。",
      en: "Where the register here does not say `缴费`; where the other scheme says `领取` or `终止`; where the "
        + "membership of the other scheme ended before the month of the day, or cannot be read.",
      ko: "여기 등록이 ‘缴费’가 아닌 경우; 다른 연금이 ‘领取’ 또는 ‘终止’인 경우; 다른 연금이 기준월 전에 끝난 경우, 또는 종료 연월을 읽을 수 없는 경우."))
}
