import Civil

/// Somebody died before the advance was repaid (垫付人死亡未还清).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 3, 4; State Council Order 765 (2023), art. 46.
/// - Reads: advances, repayments, all death evidence.
/// - Argues from absence: no.
/// - Amount: what is not repaid.
/// - Does not fire: for an advance that is repaid.
struct AdvanceOutstandingAtDeath: Rule {
  static let metadata = RuleMetadata(
    id: "advance-outstanding-at-death",
    title: LocalizedText(zh: "垫付人死亡未还清", en: "Advance outstanding at death", ko: "사망 시 대납금 미상환"),
    chapter: .advances,
    reads: DeathEvidence.datasets.union([.contributionAdvances, .advanceRepayments]),
    legalBasis: [LegalBasis.advanceRepayment, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let death = dossier.death else { return }
    for advance in dossier.contributionAdvances {
      let amount = advance.amount.fen
      let repaid = dossier.repaid(of: advance)
      guard repaid < amount else {
        sink.nearly(self, Self.nearMiss(amount, death.date))
        continue
      }
      var evidence = EvidenceList()
      evidence.add(advance, repaidTo: dossier)
      evidence.add(death)
      let rest = amount - repaid
      sink.append(
        dossier.finding(
          of: self, about: advance, certainty: death.relianceCertainty,
          money: Finding.Money(amount: rest, recovered: .zero, outstanding: rest), action: death.recoveryAction,
          evidence: evidence))
    }
  }

  private static func nearMiss(_ amount: Fen, _ death: Day) -> LocalizedText {
    LocalizedText(
      zh: "已死亡（\(death)），但垫付的\(amount)元已还清",
      en: "there is death evidence (\(death)), but the advance of \(amount) yuan is repaid",
      ko: "사망 정보가 있으나(\(death)) 대납금 \(amount)원은 상환 완료됨")
  }
}

extension AdvanceOutstandingAtDeath {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "垫付资金还清之前，垫付对象死亡。",
      en: "Somebody died before the advance was repaid.",
      ko: "대납금을 다 갚기 전에 사망함."),
    amount: LocalizedText(
      zh: "尚未偿还的金额。",
      en: "What is not repaid.",
      ko: "상환되지 않은 금액."),
    doesNotFire: LocalizedText(
      zh: "已还清的垫付。",
      en: "For an advance that is repaid.",
      ko: "상환된 대납금."))
}
