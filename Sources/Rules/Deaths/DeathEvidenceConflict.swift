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
    legalBasis: [LegalBasis.investigateFirst])

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let death = dossier.death, dossier.isOnRegister else { return }
    let margin = policy.value(Self.cremationBeforeDeath, on: dossier.asOf) ?? 0
    let early = dossier.funerals.filter { funeral in
      guard funeral.head.id == dossier.id, let cremation = funeral.cremationDate.value else { return false }
      return death.date.days(since: cremation) > margin
    }
    guard death.certainty == .conflicting || !early.isEmpty else { return }

    var evidence = EvidenceList()
    evidence.add(death)
    for funeral in early { evidence.add(funeral, "cremationDate") }
    sink.append(dossier.finding(of: self, on: death, evidence: evidence))
  }
}
