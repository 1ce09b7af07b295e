import Civil

/// The register here and the household register have one ID with different names (同号异名).
///
/// - Legal basis: Min. HR Doc. [2019] 84, the register agrees with the identity card.
/// - Reads: the register here, the household register.
/// - Argues from absence: no.
/// - Amount: none.
/// - Does not fire: where the names are equal after folding (spaces, interpuncts, traditional and private-use
///   characters, notes in brackets); where the former name on the household register is the one here; where either name
///   is empty; where the former name cannot be read.
struct IdNameMismatch: Rule {
  static let metadata = RuleMetadata(
    id: "id-name-mismatch",
    title: LocalizedText(zh: "同号异名", en: "One ID, different names", ko: "동일 번호 다른 성명"),
    chapter: .identity,
    reads: [.participants, .residents],
    legalBasis: [LegalBasis.registerFollowsCard], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let entry = dossier.registerEntry, let household = dossier.householdEntry,
      entry.nameHash != household.nameHash, !entry.nameHash.isNone, !household.nameHash.isNone
    else { return }
    guard entry.nameHash != household.formerNameHash else { return sink.nearly(self, Self.formerName) }
    guard !household.formerNameHash.isUnreadable else { return sink.nearly(self, Self.unknownFormerName) }

    var evidence = EvidenceList()
    evidence.add(entry, "name")
    evidence.add(household, "name")
    if !household.formerNameHash.isNone { evidence.add(household, "formerName") }
    sink.append(
      dossier.finding(
        of: self, certainty: Certainty(own: dossier.isOwn(entry) && dossier.isOwn(household)), action: .verify,
        unit: .bureau, evidence: evidence))
  }

  private static let unknownFormerName = LocalizedText(
    zh: "参保登记的姓名与户籍不同，户籍曾用名无法识别",
    en: "the name here is not that of the household register, whose former name cannot be read",
    ko: "가입 등록의 성명이 호적과 다르며 호적의 이전 성명을 읽을 수 없음")

  private static let formerName = LocalizedText(
    zh: "参保登记的姓名与户籍不同，但与户籍曾用名相同",
    en: "the name here is not that of the household register, but it is the former name there",
    ko: "가입 등록의 성명이 호적과 다르나 호적의 이전 성명과 같음")
}

extension IdNameMismatch {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "同一身份证号在参保登记和户籍中的姓名不同。",
      en: "The register here and the household register have one ID with different names.",
      ko: "가입 등록과 호적에서 같은 번호의 성명이 다름."),
    amount: LocalizedText(
      zh: "无。",
      en: "None.",
      ko: "없음."),
    doesNotFire: LocalizedText(
      zh: "规范化后姓名相同的（空格、间隔号、繁体字和私用区字符、括号中的备注）；户籍曾用名与参保登记姓名相同的；任何一方姓名为空的；曾用名无法识别的。",
      en: "Where the names are equal after folding (spaces, interpuncts, traditional and private-use "
        + "characters, notes in brackets); where the former name on the household register is the one here; "
        + "where either name is empty; where the former name cannot be read.",
      ko: "정규화하면 같은 성명(공백, 가운뎃점, 번체와 사용자 영역 문자, 괄호 안 주기); 호적의 옛 이름이 여기 성명과 같은 경우; 한쪽 성명이 빈 경우; 이전 성명을 읽을 수 없는 경우."))
}
