import Civil

/// Somebody who died is still on the register as paying, drawing or merely suspended, without having been paid
/// (死亡未注销).
///
/// - Legal basis: State Council Doc. [2014] 8 and Min. HR Doc. [2019] 84, no pension after the month of death; State
///   Council Order 765 (2023), art. 26.
/// - Reads: all death evidence, signs of life, the register here, pension payments.
/// - Argues from absence: no.
/// - Amount: the monthly pension, which is what the next month would cost, where the status is `领取` and a pension was
///   ever paid; else none.
/// - Does not fire: where a month after the month of death was paid (then `deceased-still-paid` does); where the entry
///   is `终止`, or `暂停` for `死亡`, or `暂停` for a reason that cannot be read.
struct DeceasedStillOnRoll: Rule {
  static let metadata = RuleMetadata(
    id: "deceased-still-on-roll",
    title: LocalizedText(zh: "死亡未注销", en: "Deceased still on the register", ko: "사망 후 미말소"),
    chapter: .deaths,
    reads: DeathEvidence.datasets.union([.pensionPayments]),
    legalBasis: [LegalBasis.pensionEndsWithMonthOfDeath, LegalBasis.investigateFirst], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let death = dossier.death, let entry = dossier.registerEntry else { return }
    guard entry.status != .ended, !entry.isStoppedForDeath else {
      sink.nearly(self, Self.alreadyStopped(death.date))
      return
    }
    guard entry.status != .suspended || !entry.stopReason.isUnreadable else {
      return sink.nearly(self, Self.unknownReason(death.date))
    }
    guard dossier.paidPensions(after: death.date.month).isEmpty else {
      sink.nearly(self, Self.paidAfterDeath(death.date))
      return
    }

    var evidence = EvidenceList()
    evidence.add(death)
    evidence.add(entry, "status")
    var money: Finding.Money?
    if entry.status == .drawing, let last = dossier.lastPaidPension {
      evidence.add(last, "grossAmount")
      let monthly = last.grossAmount.fen
      money = Finding.Money(amount: monthly, recovered: .zero, outstanding: monthly)
    }
    sink.append(dossier.finding(of: self, on: death, money: money, evidence: evidence))
  }

  private static func alreadyStopped(_ death: Day) -> LocalizedText {
    LocalizedText(
      zh: "有死亡信息（\(death)），但参保登记已终止或已按死亡暂停",
      en: "there is death evidence (\(death)), but the entry of the register has ended or is suspended for the death",
      ko: "사망 정보가 있으나(\(death)) 가입 등록이 이미 종료되었거나 사망으로 중지됨")
  }

  private static func unknownReason(_ death: Day) -> LocalizedText {
    LocalizedText(
      zh: "有死亡信息（\(death)），参保登记已暂停，但停止原因无法识别，可能就是死亡",
      en:
        "there is death evidence (\(death)), and the entry is suspended for a reason that cannot be read: it may be the "
        + "death",
      ko: "사망 정보가 있고(\(death)) 가입 등록이 중지되었으나 중지 사유를 읽을 수 없음(사망일 수 있음)")
  }

  private static func paidAfterDeath(_ death: Day) -> LocalizedText {
    LocalizedText(
      zh: "有死亡信息（\(death)），死亡当月之后还发过养老金，列入“死亡后继续领取养老金”",
      en: "there is death evidence (\(death)), and a pension was paid after the month of death: that is "
        + "deceased-still-paid",
      ko: "사망 정보가 있고(\(death)) 사망한 달 이후에도 연금이 지급되어 '사망 후 연금 계속 수령'에 해당함")
  }
}

extension DeceasedStillOnRoll {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "已死亡的人在参保登记中仍为缴费、领取或仅为暂停，尚未多发养老金。",
      en: "Somebody who died is still on the register as paying, drawing or merely suspended, without having been "
        + "paid.",
      ko: "사망한 사람이 가입 등록에 여전히 납부·수령 또는 단순 정지로 남아 있으나 초과 지급은 없음."),
    amount: LocalizedText(
      zh: "状态为“领取”且发放过养老金的，为月养老金，即下个月将多发的金额；其他情形无金额。",
      en: "The monthly pension, which is what the next month would cost, where the status is `领取` and a pension was "
        + "ever paid; else none.",
      ko: "상태가 ‘领取’이고 연금을 지급한 적이 있으면 월 연금액(다음 달에 나갈 금액); 그 밖에는 없음."),
    doesNotFire: LocalizedText(
      zh: "死亡次月以后发放过养老金的（由 `deceased-still-paid` 列出）；登记为“终止”，或因“死亡”而“暂停”的，或因无法识别的原因暂停的。",
      en: "Where a month after the month of death was paid (then `deceased-still-paid` does); where the entry "
        + "is `终止`, or `暂停` for `死亡`, or `暂停` for a reason that cannot be read.",
      ko: "사망한 달 이후의 달에 지급된 경우(`deceased-still-paid`에 해당); 등록이 ‘终止’이거나 ‘死亡’으로 ‘暂停’인 경우, 또는 읽을 수 없는 사유로 정지된 경우."))
}
