import Civil

/// One person has two entries on the register here that are not ended (一人多号).
///
/// - Legal basis: State Council Doc. [2014] 8 and Min. HR Doc. [2019] 84, one account for each enrolled person.
/// - Reads: the register here.
/// - Argues from absence: no.
/// - Amount: none.
/// - Does not fire: where all entries but one are `终止`.
struct RegisteredTwice: Rule {
  static let metadata = RuleMetadata(
    id: "registered-twice",
    title: LocalizedText(zh: "一人多号", en: "Registered twice", ko: "1인 복수 등록"),
    chapter: .entitlement,
    reads: [.participants],
    legalBasis: [LegalBasis.oneRegistration], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard dossier.participants.count > 1 else { return }
    let current = dossier.participants.filter { $0.status != .ended }
    guard current.count > 1 else { return sink.nearly(self, Self.othersEnded) }

    var evidence = EvidenceList()
    for entry in current {
      evidence.add(entry, "personNumber")
      evidence.add(entry, "status")
    }
    sink.append(
      dossier.finding(
        of: self, certainty: Certainty(own: dossier.areOwn(current)), action: .correct, unit: .bureau,
        evidence: evidence))
  }

  private static let othersEnded = LocalizedText(
    zh: "有多条参保登记，但未终止的不超过一条", en: "several entries, but not more than one that is not ended",
    ko: "가입 등록이 여러 건이나 종료되지 않은 것은 한 건 이하")
}

extension RegisteredTwice {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "同一人有两条未终止的参保登记。",
      en: "One person has two entries on the register here that are not ended.",
      ko: "한 사람에게 종료되지 않은 등록이 두 개 있음."),
    amount: LocalizedText(
      zh: "无。",
      en: "None.",
      ko: "없음."),
    doesNotFire: LocalizedText(
      zh: "除一条外都已“终止”的。",
      en: "Where all entries but one are `终止`.",
      ko: "하나를 제외하고 모두 ‘终止’인 경우."))
}
