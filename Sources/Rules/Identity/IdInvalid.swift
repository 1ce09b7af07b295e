import Civil

/// An ID on the bureau's own register or payments is not valid (身份证号无效).
///
/// - Legal basis: GB 11643-1999; Min. HR Doc. [2019] 84, the register agrees with the identity card.
/// - Reads: the register here, pension payments; also their records that were quarantined for the ID.
/// - Argues from absence: no.
/// - Amount: none.
/// - Does not fire: for a wrong ID in another agency's data; for a region code of any time; for an ID that is missing. An
///   ID that several records have wrong in the same way is one finding.
struct IdInvalid: Rule, UnusableRecordRule {
  static let metadata = RuleMetadata(
    id: "id-invalid",
    title: LocalizedText(zh: "身份证号无效", en: "Invalid ID number", ko: "무효 신분증 번호"),
    chapter: .identity,
    reads: [.participants, .pensionPayments],
    legalBasis: [LegalBasis.numberForm, LegalBasis.registerFollowsCard], documentation: documentation)

  /// A number with a right check character whose birth date does not exist: genuine old cards have some, so the record
  /// is used all the same.
  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard dossier.birthDate == nil else { return }
    var evidence = EvidenceList()
    for entry in dossier.participants where dossier.isOwn(entry) { evidence.add(entry, "id") }
    for payment in dossier.pensionPayments where dossier.isOwn(payment) { evidence.add(payment, "id") }
    guard !evidence.isEmpty else { return sink.nearly(self, Self.notOurs) }
    sink.append(
      dossier.finding(of: self, certainty: .confirmed, action: .correct, unit: .bureau, evidence: evidence))
  }

  /// Records that could not be used for their ID, all with the same text.
  func evaluate(_ records: [UnusableRecord], into sink: inout FindingSink) {
    guard let first = records.first, !first.text.isEmpty else { return }
    sink.append(
      Finding(
        rule: Self.metadata.id, subject: .unusableID(first.text), certainty: .confirmed, action: .correct,
        unit: .bureau, key: "\(Self.metadata.id)|\(first.text)",
        personRecords: records.map { Evidence(dataset: $0.dataset, place: $0.place, field: "") },
        evidence: records.map { Evidence(dataset: $0.dataset, place: $0.place, field: $0.field) }))
  }

  private static let notOurs = LocalizedText(
    zh: "身份证号中的出生日期不存在，但参保登记和养老金发放中没有此号",
    en: "the birth date in the ID does not exist, but neither the register here nor any payment has this ID",
    ko: "신분증 번호의 생년월일이 존재하지 않으나 가입 등록과 연금 지급에 이 번호가 없음")
}

extension IdInvalid {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "本局参保登记或发放记录中的身份证号无效。",
      en: "An ID on the bureau's own register or payments is not valid.",
      ko: "사회보험국의 등록이나 지급 기록에 있는 신분증 번호가 올바르지 않음."),
    amount: LocalizedText(
      zh: "无。",
      en: "None.",
      ko: "없음."),
    doesNotFire: LocalizedText(
      zh: "其他部门数据中的错号；任何时期的区划代码；没有填写身份证号的。几条记录错成同一个号码的，只算一条线索。",
      en: "For a wrong ID in another agency's data; for a region code of any time; for an ID that is missing. An ID "
        + "that several records have wrong in the same way is one finding.",
      ko: "다른 기관 자료의 틀린 번호; 시기와 관계없는 지역 코드; 번호가 없는 경우. 여러 기록이 같은 모양으로 틀린 번호는 단서 하나로 봄."))
}
