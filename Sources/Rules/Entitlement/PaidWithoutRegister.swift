import Civil

/// A pension was paid under an ID that no entry of the register here has (无参保登记发放).
///
/// - Legal basis: State Council Doc. [2014] 8 and Min. HR Doc. [2019] 84, a pension is granted on the register; State
///   Council Order 765 (2023), art. 46.
/// - Reads: pension payments, the register here, recoveries.
/// - Argues from absence: yes, of the register entry.
/// - Amount: gross of all pensions paid; recovered are recoveries of pensions.
/// - Does not fire: where there is any entry, `终止` or not; for payments the bank returned; where an entry of that ID is
///   in quarantine.
struct PaidWithoutRegister: Rule {
  static let metadata = RuleMetadata(
    id: "paid-without-register",
    title: LocalizedText(zh: "无参保登记发放", en: "Pension paid without a registration", ko: "가입 등록 없이 지급"),
    chapter: .entitlement,
    reads: [.pensionPayments, .participants, .recoveries],
    arguesFromAbsence: true,
    sums: .pensionOverpaid,
    legalBasis: [LegalBasis.paidOncePerMonth, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.pensionPayments.isEmpty else { return }
    if let entry = dossier.registerEntry {
      // Every pensioner is paid and registered: only an entry that no longer stands for the payment is worth a word.
      if entry.status == .ended, let stop = entry.stopMonth.value,
        dossier.paidPensions.contains(where: { $0.periodMonth >= stop })
      {
        sink.nearly(self, Self.ended(in: stop))
      }
      return
    }
    let finding = dossier.overpayment(
      of: self, Array(dossier.paidPensions), own: true, action: .verify, evidence: EvidenceList())
    guard let finding else { return sink.nearly(self, Self.nothingPaid) }
    guard !dossier.hasUnusableRecord(in: [.participants]) else { return sink.nearly(self, Dossier.unusableRecord) }
    sink.append(finding)
  }

  private static func ended(in stop: Month) -> LocalizedText {
    LocalizedText(
      zh: "\(stop)以后仍有发放，参保登记只有已终止的，但仍是登记",
      en: "pensions were paid for months from \(stop) on; the only registration had ended, but there is one",
      ko: "\(stop) 이후에도 지급되었고 가입 등록은 종료된 것뿐이나 등록은 있음")
  }

  private static let nothingPaid = LocalizedText(
    zh: "无参保登记，但养老金均被退回", en: "not on the register, but the bank returned every payment",
    ko: "가입 등록이 없으나 연금이 모두 반송됨")
}

extension PaidWithoutRegister {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "发放了养老金，但参保登记中没有这个身份证号。",
      en: "A pension was paid under an ID that no entry of the register here has.",
      ko: "가입 등록에 없는 신분증 번호로 연금이 지급됨."),
    amount: LocalizedText(
      zh: "全部已发放养老金的应发额；已追回为养老金的追回额。",
      en: "Gross of all pensions paid; recovered are recoveries of pensions.",
      ko: "지급된 연금 총액; 환수액은 연금 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "有任何一条参保登记的，不论是否“终止”；银行退回的发放；该证件号的登记被隔离的。",
      en: "Where there is any entry, `终止` or not; for payments the bank returned; where an entry of that ID is "
        + "in quarantine.",
      ko: "‘终止’ 여부와 관계없이 등록이 하나라도 있는 경우; 은행이 반송한 지급; 그 번호의 등록이 격리된 경우."))
}
