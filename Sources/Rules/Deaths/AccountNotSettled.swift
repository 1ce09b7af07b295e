import Civil

/// Somebody died, and the individual account here was not paid out to the heirs (个人账户余额未清退).
///
/// - Legal basis: State Council Doc. [2014] 8, 6: the balance is inherited.
/// - Reads: all death evidence, signs of life, the register here.
/// - Argues from absence: no.
/// - Amount: the balance of the account.
/// - Does not fire: unless the death is `confirmed`; in the first days after it, as many as the parameter says; where
///   the balance is nothing or not told.
struct AccountNotSettled: Rule {
  /// Days the heirs and the bureau have to settle the account; by the as-of day.
  static let daysToSettle = ParameterID.days("account-settlement-days")

  static let metadata = RuleMetadata(
    id: "account-not-settled",
    title: LocalizedText(zh: "个人账户余额未清退", en: "Account of a deceased not settled", ko: "개인계좌 잔액 미정산"),
    chapter: .deaths,
    reads: DeathEvidence.datasets,
    parameters: [daysToSettle.declaration],
    legalBasis: [LegalBasis.accountIsInherited], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let death = dossier.death, death.certainty == .confirmed, let entry = dossier.registerEntry,
      let balance = entry.accountBalance.value?.fen, balance > .zero,
      let days = policy.value(Self.daysToSettle, on: dossier.asOf)
    else { return }
    let passed = dossier.asOf.days(since: death.date)
    guard passed >= days else {
      sink.nearly(
        self,
        LocalizedText(
          zh: "个人账户余额\(balance)元，死亡（\(death.date)）后仅过\(passed)天，未满\(days)天",
          en:
            "account balance \(balance) yuan, but only \(passed) days since the death (\(death.date)), not yet \(days)",
          ko: "개인계좌 잔액 \(balance)원, 사망(\(death.date)) 후 \(passed)일로 \(days)일이 되지 않음"))
      return
    }

    var evidence = EvidenceList()
    evidence.add(death)
    evidence.add(entry, "accountBalance")
    sink.append(
      dossier.finding(
        of: self, certainty: death.certainty,
        money: Finding.Money(amount: balance, recovered: .zero, outstanding: balance), action: .pay, unit: .bureau,
        evidence: evidence))
  }
}

extension AccountNotSettled {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "参保人已死亡，个人账户余额没有退给继承人。",
      en: "Somebody died, and the individual account here was not paid out to the heirs.",
      ko: "가입자가 사망하였으나 개인계좌 잔액을 상속인에게 지급하지 않음."),
    amount: LocalizedText(
      zh: "个人账户余额。",
      en: "The balance of the account.",
      ko: "개인계좌 잔액."),
    doesNotFire: LocalizedText(
      zh: "死亡不是“已确认”的；死亡后未满参数规定天数的；余额为零或未填的。",
      en: "Unless the death is `confirmed`; in the first days after it, as many as the parameter says; where the "
        + "balance is nothing or not told.",
      ko: "사망이 ‘확인됨’이 아닌 경우; 사망 후 매개변수가 정한 일수가 지나지 않은 경우; 잔액이 0이거나 기재되지 않은 경우."))
}
