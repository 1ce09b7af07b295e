import Civil

/// The government should pay the contribution, but the register here has no group for it (应代缴未代缴).
///
/// - Legal basis: State Council Doc. [2014] 8, Min. HR Docs. [2017] 59 and [2021] 64: for whom the government pays.
/// - Reads: the register here, assistance, disability certificates, poor households.
/// - Argues from absence: no.
/// - Amount: none.
/// - Does not fire: where the register does not say `缴费`, or names any group, known or not; from the age of benefits
///   on; where the birth date in the ID does not exist; where assistance ended before the month of the day, or begins
///   after it; for a disability certificate that is not valid, or of a lesser grade; where what puts the person in a
///   group cannot be read.
struct SubsidyMissing: Rule {
  static let metadata = RuleMetadata(
    id: "subsidy-missing",
    title: LocalizedText(zh: "应代缴未代缴", en: "Contribution not paid by the government", ko: "대납 누락"),
    chapter: .coverage,
    reads: [.participants, .assistance, .disabilityCertificates, .poorHouseholds],
    parameters: [BenefitAge.years.declaration],
    legalBasis: [LegalBasis.paidByGovernment], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let entry = dossier.registerEntry, entry.status == .contributing else { return }
    guard dossier.isInPriorityGroup else {
      if dossier.mayBeInPriorityGroup { sink.nearly(self, Self.perhapsInGroup) }
      return
    }
    guard let age = dossier.age, let limit = policy.value(BenefitAge.years, on: dossier.asOf) else { return }
    if let category = entry.subsidyCategory.value {
      if age < limit { sink.nearly(self, Self.paid(category)) }
      return
    }
    guard age < limit else { return sink.nearly(self, Self.tooOld(age, limit)) }
    // A group the feed definition does not list is not empty.
    if entry.subsidyCategory.isUnreadable {
      let text = dossier.text.text(of: "subsidyCategory", at: entry.head.place, in: .participants)
      return sink.nearly(self, Self.unknown(text ?? ""))
    }

    var evidence = EvidenceList()
    evidence.add(entry, "status")
    evidence.add(entry, "subsidyCategory")
    let groups = dossier.priorityGroups
    for group in groups { evidence.add(group, of: dossier) }
    sink.append(
      dossier.finding(
        of: self, certainty: Certainty(own: dossier.isOwn(entry) && groups.contains { dossier.isIn($0, own: true) }),
        action: .correct, unit: .village, marks: groups.map(\.name), evidence: evidence))
  }

  private static let perhapsInGroup = LocalizedText(
    zh: "正在缴费，可能属于代缴人群，但有关记录无法识别",
    en: "pays, and may be in a group the government pays for, but the record cannot be read",
    ko: "납부 중이며 대납 대상일 수 있으나 기록을 읽을 수 없음")

  private static func paid(_ category: Participant.SubsidyCategory) -> LocalizedText {
    LocalizedText(
      zh: "属于代缴人群且正在缴费，参保登记已有代缴类别（\(category.title)）",
      en: "pays, and is in a group the government pays for, but the register has a group (\(category.title))",
      ko: "대납 대상이고 납부 중이며 가입 등록에 대납 유형이 있음(\(category.title))")
  }

  private static func unknown(_ text: String) -> LocalizedText {
    LocalizedText(
      zh: "属于代缴人群且正在缴费，参保登记的代缴类别（\(text)）无法识别",
      en: "pays, and is in a group the government pays for; the group the register names (\(text)) is not a known one",
      ko: "대납 대상이고 납부 중이며 가입 등록의 대납 유형(\(text))을 인식할 수 없음")
  }

  private static func tooOld(_ age: Int, _ limit: Int) -> LocalizedText {
    LocalizedText(
      zh: "属于代缴人群、正在缴费且无代缴类别，但已年满\(limit)周岁（\(age)周岁）",
      en:
        "pays, is in a group the government pays for, and none is registered, but is \(age), no longer under \(limit)",
      ko: "대납 대상이고 납부 중이며 대납 유형이 없으나 \(age)세로 \(limit)세 미만이 아님")
  }
}

extension SubsidyMissing {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "应由政府代缴的人，参保登记没有代缴类别。",
      en: "The government should pay the contribution, but the register here has no group for it.",
      ko: "정부가 대납해야 하나 등록에 대납 구분이 없음."),
    amount: LocalizedText(
      zh: "无。",
      en: "None.",
      ko: "없음."),
    doesNotFire: LocalizedText(
      zh: "登记状态不是“缴费”的，或已填任何类别（不论是否认识）的；已到领取年龄的；身份证号中的出生日期不存在的；救助在核对日所在月份之前终止或之后开始的；残疾人证无效或等级较轻的；所属人群的记录无法识别的。",
      en: "Where the register does not say `缴费`, or names any group, known or not; from the age of benefits on; "
        + "where the birth date in the ID does not exist; where assistance ended before the month of the day, "
        + "or begins after it; for a disability certificate that is not valid, or of a lesser grade; where what "
        + "puts the person in a group cannot be read.",
      ko: "등록이 ‘缴费’가 아니거나 알려졌든 아니든 구분이 기재된 경우; 수령 연령부터; 번호의 생년월일이 실재하지 않는 경우; 지원이 기준월 전에 끝났거나 뒤에 시작하는 경우; 무효이거나 등급이 "
        + "낮은 장애인증; 대상 여부를 정하는 값을 읽을 수 없는 경우."))
}
