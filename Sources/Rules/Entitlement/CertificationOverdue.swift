import Civil

/// Somebody in payment has not proved the entitlement within the interval the ministry sets (资格认证超期).
///
/// - Legal basis: Min. HR Office Doc. [2018] 107, at least every 12 months; State Council Order 765 (2023), art. 26.
/// - Reads: the register here, certifications, all death evidence.
/// - Argues from absence: yes, of certifications and of death evidence.
/// - Amount: none.
/// - Does not fire: where a certification of any method, `数据比对` too, lies in the interval, which begins the day after
///   the same day of the month 12 months earlier; where benefits began less than 12 months ago or nothing says when;
///   for somebody who is dead by any source; where a record that may be a certification or tell of a death cannot be
///   read.
struct CertificationOverdue: Rule {
  /// Months within which a proof must lie; by the as-of day.
  static let interval = ParameterID.months("certification-interval-months")

  static let metadata = RuleMetadata(
    id: "certification-overdue",
    title: LocalizedText(zh: "资格认证超期", en: "Proof of entitlement overdue", ko: "자격 인증 기한 초과"),
    chapter: .entitlement,
    reads: DeathEvidence.datasets,
    arguesFromAbsence: true,
    parameters: [interval.declaration],
    legalBasis: [LegalBasis.proofOfEntitlement, LegalBasis.investigateFirst], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let entry = dossier.registerEntry, entry.status == .drawing, dossier.death == nil,
      let start = entry.benefitStartMonth.value, let months = policy.value(Self.interval, on: dossier.asOf),
      start <= dossier.asOf.month.adding(months: -months)
    else { return }
    let last = dossier.certifications.lazy.filter { $0.certifiedDate <= dossier.asOf }
      .max { ($0.certifiedDate, $0.head.place) < ($1.certifiedDate, $1.head.place) }
    if let last, last.certifiedDate > dossier.asOf.adding(months: -months) {
      return sink.nearly(self, Self.certified(on: last.certifiedDate))
    }
    guard !dossier.hasUnusableRecord(in: [.certifications]) else { return sink.nearly(self, Dossier.unusableRecord) }
    guard !dossier.mayBeDead() else { return sink.nearly(self, Dossier.perhapsDead) }

    var evidence = EvidenceList()
    evidence.add(entry, "status")
    evidence.add(entry, "benefitStartMonth")
    if let last { evidence.add(last, "certifiedDate") }
    let own = dossier.isOwn(entry) && (last.map(dossier.isOwn) ?? true)
    sink.append(
      dossier.finding(
        of: self, certainty: Certainty(own: own), action: .visitFirst, unit: .village, evidence: evidence))
  }

  private static func certified(on day: Day) -> LocalizedText {
    LocalizedText(
      zh: "\(day)已认证，未超期", en: "certified on \(day), which is within the interval",
      ko: "\(day)에 인증하여 기한 내임")
  }
}

extension CertificationOverdue {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "领取待遇的人在规定期限内没有进行资格认证。",
      en: "Somebody in payment has not proved the entitlement within the interval the ministry sets.",
      ko: "수급 중인 사람이 정해진 기간 안에 자격 인증을 하지 않음."),
    amount: LocalizedText(
      zh: "无。",
      en: "None.",
      ko: "없음."),
    doesNotFire: LocalizedText(
      zh: "期限内有任何方式的认证（包括“数据比对”）的，期限从12个月前同日的次日起算；开始领取不满12个月或没有起始年月的；任何来源有死亡信息的；可能是认证或死亡信息的记录无法识别的。",
      en: "Where a certification of any method, `数据比对` too, lies in the interval, which begins the day after "
        + "the same day of the month 12 months earlier; where benefits began less than 12 months ago or nothing "
        + "says when; for somebody who is dead by any source; where a record that may be a certification or "
        + "tell of a death cannot be read.",
      ko: "기간 안에 어떤 방식(‘数据比对’ 포함)이든 인증이 있는 경우(기간은 12개월 전 같은 날의 다음 날부터); 수급 시작이 12개월이 되지 않았거나 시작월을 알 수 없는 경우; 사망 정보가 "
        + "하나라도 있는 경우; 인증 또는 사망 정보일 수 있는 기록을 읽을 수 없는 경우."))
}
