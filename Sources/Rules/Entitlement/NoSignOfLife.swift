import Civil

/// Somebody old is in payment, and for long nothing has shown the person alive (长期无生存迹象).
///
/// - Legal basis: Min. HR Office Doc. [2018] 107, proof of entitlement; State Council Order 765 (2023), art. 26: a visit
///   comes first.
/// - Reads: the register here, visits, certifications, all death evidence, pension payments.
/// - Argues from absence: yes, of signs of life and of death evidence.
/// - Amount: the monthly pension, which is what the next month would cost; none where no pension was ever paid.
/// - Does not fire: where a visit, or a certification by face, counter or home visit, lies in the 24 months before the
///   day; under 80 years of age; where the birth date in the ID does not exist; for somebody who is dead by any source;
///   where a record that may be a sign of life or tell of a death cannot be read.
struct NoSignOfLife: Rule {
  /// Age from which a person is expected to be seen now and then; by the as-of day.
  static let age = ParameterID.years("no-sign-of-life-age-years")
  /// Months without any sign of life; by the as-of day.
  static let span = ParameterID.months("no-sign-of-life-months")

  static let metadata = RuleMetadata(
    id: "no-sign-of-life",
    title: LocalizedText(zh: "长期无生存迹象", en: "No sign of life for long", ko: "장기간 생존 흔적 없음"),
    chapter: .entitlement,
    reads: DeathEvidence.datasets.union([.pensionPayments]),
    arguesFromAbsence: true,
    parameters: [age.declaration, span.declaration],
    legalBasis: [LegalBasis.proofOfEntitlement, LegalBasis.investigateFirst], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let entry = dossier.registerEntry, entry.status == .drawing, dossier.death == nil,
      let age = dossier.age, let oldest = policy.value(Self.age, on: dossier.asOf), age >= oldest,
      let months = policy.value(Self.span, on: dossier.asOf)
    else { return }
    let last = dossier.signsOfLife.lazy.filter { $0.day <= dossier.asOf }.max { $0.day < $1.day }
    if let last, last.day > dossier.asOf.adding(months: -months) {
      return sink.nearly(self, Self.seen(on: last.day))
    }
    guard !dossier.hasUnusableRecord(in: [.visits, .certifications]) else {
      return sink.nearly(self, Dossier.unusableRecord)
    }
    guard !dossier.mayBeDead() else { return sink.nearly(self, Dossier.perhapsDead) }

    var evidence = EvidenceList()
    evidence.add(entry, "status")
    for sign in dossier.signsOfLife where sign.day == last?.day { evidence.add(sign) }
    var money: Finding.Money?
    if let pension = dossier.lastPaidPension {
      evidence.add(pension, "grossAmount")
      let monthly = pension.grossAmount.fen
      money = Finding.Money(amount: monthly, recovered: .zero, outstanding: monthly)
    }
    sink.append(
      dossier.finding(
        of: self, certainty: Certainty(own: dossier.isOwn(entry)), money: money, action: .visitFirst, unit: .village,
        evidence: evidence))
  }

  private static func seen(on day: Day) -> LocalizedText {
    LocalizedText(
      zh: "\(day)有生存迹象", en: "last sign of life on \(day), which is recent enough", ko: "\(day)에 생존 흔적이 있음")
  }
}

extension NoSignOfLife {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "高龄领取人长期没有任何生存迹象。",
      en: "Somebody old is in payment, and for long nothing has shown the person alive.",
      ko: "고령 수급자에게 오랫동안 생존 정황이 없음."),
    amount: LocalizedText(
      zh: "月养老金，即下个月将发放的金额；从未发放过养老金的无金额。",
      en: "The monthly pension, which is what the next month would cost; none where no pension was ever paid.",
      ko: "월 연금액(다음 달에 나갈 금액); 지급된 적이 없으면 없음."),
    doesNotFire: LocalizedText(
      zh: "核对日前24个月内有就医，或有人脸识别、窗口、上门认证的；不满80周岁的；身份证号中的出生日期不存在的；任何来源有死亡信息的；可能是生存迹象或死亡信息的记录无法识别的。",
      en: "Where a visit, or a certification by face, counter or home visit, lies in the 24 months before the "
        + "day; under 80 years of age; where the birth date in the ID does not exist; for somebody who is dead "
        + "by any source; where a record that may be a sign of life or tell of a death cannot be read.",
      ko:
        "기준일 전 24개월 안에 진료나 얼굴·창구·방문 인증이 있는 경우; 80세 미만; 번호의 생년월일이 실재하지 않는 경우; 사망 정보가 하나라도 있는 경우; 생존 정황 또는 사망 정보일 수 있는 기록을 읽을 수 없는 경우."
    ))
}
