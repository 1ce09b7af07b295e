import Civil

/// What agencies say about a registered person's death contradicts itself, or a sign of life contradicts it
/// (死亡信息矛盾).
///
/// - Legal basis: State Council Order 765 (2023), art. 26: such a case is investigated before anything is stopped.
/// - Reads: all death evidence, signs of life, the register here.
/// - Argues from absence: no.
/// - Amount: none.
/// - Does not fire: for people who were never on the register; for a cremation up to a day before the death date; for a
///   funeral record that only points to the person.
struct DeathEvidenceConflict: Rule {
  /// Days a cremation may lie before the death date without contradicting it; by the as-of day.
  static let cremationBeforeDeath = ParameterID.days("cremation-before-death-days")

  static let metadata = RuleMetadata(
    id: "death-evidence-conflict",
    title: LocalizedText(zh: "死亡信息矛盾", en: "Conflicting death evidence", ko: "사망 정보 모순"),
    chapter: .deaths,
    reads: DeathEvidence.datasets,
    parameters: [cremationBeforeDeath.declaration],
    legalBasis: [LegalBasis.investigateFirst], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let death = dossier.death, dossier.isOnRegister else { return }
    let margin = policy.value(Self.cremationBeforeDeath, on: dossier.asOf) ?? 0
    let early = dossier.funerals.filter { funeral in
      guard funeral.head.id == dossier.id, let cremation = funeral.cremationDate.value else { return false }
      return death.date.days(since: cremation) > margin
    }
    guard death.certainty == .conflicting || !early.isEmpty else {
      sink.nearly(self, Self.nearMiss(death.date))
      return
    }

    var evidence = EvidenceList()
    evidence.add(death)
    for funeral in early { evidence.add(funeral, "cremationDate") }
    sink.append(dossier.finding(of: self, on: death, evidence: evidence))
  }

  private static func nearMiss(_ death: Day) -> LocalizedText {
    LocalizedText(
      zh: "有死亡信息（\(death)），各来源及生存迹象、姓名、火化日期互不矛盾",
      en: "there is death evidence (\(death)), and no source, sign of life, name or cremation date contradicts it",
      ko: "사망 정보가 있고(\(death)) 출처, 생존 흔적, 성명, 화장일 사이에 모순이 없음")
  }
}

extension DeathEvidenceConflict {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "登记在册的人，各部门的死亡信息互相矛盾，或者有生存迹象与之矛盾。",
      en: "What agencies say about a registered person's death contradicts itself, or a sign of life contradicts it.",
      ko: "등록된 사람의 사망 정보가 기관 간에 서로 모순되거나 생존 정황과 모순됨."),
    amount: LocalizedText(
      zh: "无。",
      en: "None.",
      ko: "없음."),
    doesNotFire: LocalizedText(
      zh: "从未参保登记的人；火化日期早于死亡日期不超过一天的；殡葬记录没有本人证件号、仅为指向本人的。",
      en: "For people who were never on the register; for a cremation up to a day before the death date; for a "
        + "funeral record that only points to the person.",
      ko: "등록된 적이 없는 사람; 화장일이 사망일보다 하루까지 이른 경우; 본인 신분증 번호 없이 본인을 가리키기만 하는 장례 기록."))
}
