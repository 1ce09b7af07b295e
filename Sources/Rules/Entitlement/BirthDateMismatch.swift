import Civil

/// The birth date on the register here is not the one in the ID (出生日期不符).
///
/// - Legal basis: Min. HR Doc. [2019] 84, the register agrees with the identity card.
/// - Reads: the register here.
/// - Argues from absence: no.
/// - Amount: none.
/// - Does not fire: where the register has no birth date; where the one in the ID does not exist.
struct BirthDateMismatch: Rule {
  static let metadata = RuleMetadata(
    id: "birth-date-mismatch",
    title: LocalizedText(zh: "出生日期不符", en: "Birth date differs from the ID", ko: "생년월일 불일치"),
    chapter: .entitlement,
    reads: [.participants],
    legalBasis: [LegalBasis.registerFollowsCard], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let entry = dossier.registerEntry, let registered = entry.birthDate.value else { return }
    guard let birth = dossier.birthDate else { return sink.nearly(self, Self.noDate) }
    guard registered != birth else { return }

    var evidence = EvidenceList()
    evidence.add(entry, "id")
    evidence.add(entry, "birthDate")
    sink.append(
      dossier.finding(
        of: self, certainty: Certainty(own: dossier.isOwn(entry)), action: .verify, unit: .bureau, evidence: evidence))
  }

  private static let noDate = LocalizedText(
    zh: "参保登记有出生日期，但身份证号中的出生日期不存在",
    en: "the register has a birth date, but the one in the ID does not exist",
    ko: "가입 등록에 생년월일이 있으나 신분증 번호의 생년월일이 존재하지 않음")
}

extension BirthDateMismatch {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "参保登记的出生日期与身份证号中的出生日期不一致。",
      en: "The birth date on the register here is not the one in the ID.",
      ko: "가입 등록의 생년월일이 신분증 번호의 생년월일과 다름."),
    amount: LocalizedText(
      zh: "无。",
      en: "None.",
      ko: "없음."),
    doesNotFire: LocalizedText(
      zh: "参保登记没有出生日期的；身份证号中的日期不存在的。",
      en: "Where the register has no birth date; where the one in the ID does not exist.",
      ko: "등록에 생년월일이 없는 경우; 번호의 날짜가 실재하지 않는 경우."))
}
