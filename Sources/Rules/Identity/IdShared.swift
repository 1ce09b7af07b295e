import Civil

/// Two entries of the register here have one ID and different names (一号多人).
///
/// - Legal basis: Resident Identity Card Law, art. 3, a number belongs to one person; Min. HR Doc. [2019] 84.
/// - Reads: the register here.
/// - Argues from absence: no.
/// - Amount: none.
/// - Does not fire: where the names are equal after folding, or one is empty; for entries that were joined to the person
///   without this ID. It does fire where one of the entries is `终止`.
struct IdShared: Rule {
  static let metadata = RuleMetadata(
    id: "id-shared",
    title: LocalizedText(zh: "一号多人", en: "One ID, several persons", ko: "동일 번호 여러 사람"),
    chapter: .identity,
    reads: [.participants],
    legalBasis: [LegalBasis.oneNumberOnePerson, LegalBasis.registerFollowsCard], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard dossier.participants.count > 1 else { return }
    let named = dossier.participants.filter { dossier.isOwn($0) && !$0.nameHash.isNone }
    guard let first = named.first, named.count > 1 else { return }
    guard named.contains(where: { $0.nameHash != first.nameHash }) else { return sink.nearly(self, Self.sameName) }

    var evidence = EvidenceList()
    for entry in named {
      evidence.add(entry, "name")
      evidence.add(entry, "personNumber")
    }
    sink.append(
      dossier.finding(of: self, certainty: .confirmed, action: .verify, unit: .bureau, evidence: evidence))
  }

  private static let sameName = LocalizedText(
    zh: "同一身份证号有多条参保登记，但姓名相同", en: "several entries have this ID, but all with one name",
    ko: "동일 번호의 가입 등록이 여러 건이나 성명이 같음")
}

extension IdShared {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "两条参保登记的身份证号相同而姓名不同。",
      en: "Two entries of the register here have one ID and different names.",
      ko: "두 등록의 신분증 번호가 같고 성명이 다름."),
    amount: LocalizedText(
      zh: "无。",
      en: "None.",
      ko: "없음."),
    doesNotFire: LocalizedText(
      zh: "规范化后姓名相同或有一方为空的；没有这个号码、由其他信息归入本人的登记。其中一条已“终止”的照常列入。",
      en: "Where the names are equal after folding, or one is empty; for entries that were joined to the person "
        + "without this ID. It does fire where one of the entries is `终止`.",
      ko: "정규화하면 같거나 한쪽이 빈 성명; 이 번호 없이 연결된 등록. 등록 하나가 ‘终止’이어도 해당함."))
}
