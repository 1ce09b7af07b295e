import Civil

/// The pension was stopped for a death, but the person seems to be alive (疑似误停).
///
/// - Legal basis: State Council Order 765 (2023), art. 26: nothing is stopped before an investigation.
/// - Reads: all death evidence, signs of life, the household register, the register here, pension payments.
/// - Argues from absence: yes, of death evidence from anybody but the bureau itself.
/// - Amount: the monthly pension for each month from the one it stopped up to the day; none where no pension was ever
///   paid.
/// - Does not fire: where a sign of life lies no more than a day after the day before stopMonth and another agency
///   knows of a death, or the household register does not have the person as `正常`; for a sign of life without a
///   stopMonth; where a record that may tell of a death cannot be read.
struct StoppedThoughAlive: Rule {
  static let metadata = RuleMetadata(
    id: "stopped-though-alive",
    title: LocalizedText(zh: "疑似误停", en: "Stopped though perhaps alive", ko: "생존자 지급 정지 의심"),
    chapter: .deaths,
    reads: DeathEvidence.datasets.union([.pensionPayments]),
    arguesFromAbsence: true,
    parameters: [DeathAssessment.signOfLifeAfterDeath.declaration],
    legalBasis: [LegalBasis.investigateFirst], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let entry = dossier.registerEntry, entry.isStoppedForDeath else { return }
    let death = dossier.death
    let registered = entry.stopMonth.value?.firstDay.adding(days: -1)
    let margin = policy.value(DeathAssessment.signOfLifeAfterDeath, on: dossier.asOf) ?? 0
    let signs = dossier.signsOfLife.filter { sign in registered.map { sign.day.days(since: $0) > margin } ?? false }
    let isOnlyOurWord = death?.isKnownOutside != true && dossier.householdEntry?.status.value == .normal
    guard !signs.isEmpty || isOnlyOurWord else {
      if let death { sink.nearly(self, Self.nearMiss(death, registered)) }
      return
    }
    guard !signs.isEmpty || !dossier.mayBeDead(by: DeathEvidence.outside) else {
      return sink.nearly(self, Dossier.perhapsDead)
    }

    var evidence = EvidenceList()
    if let death { evidence.add(death) }
    evidence.add(entry, "status")
    evidence.add(entry, "stopReason")
    if registered != nil { evidence.add(entry, "stopMonth") }
    // A death nobody dates is denied by whoever was seen at all: nothing says that it was before.
    let lastSeen =
      registered == nil
      ? dossier.signsOfLife.max {
        ($0.day, $0.evidence.dataset, $0.evidence.place) < ($1.day, $1.evidence.dataset, $1.evidence.place)
      } : nil
    for sign in signs + (lastSeen.map { [$0] } ?? []) { evidence.add(sign) }
    if let household = dossier.householdEntry, isOnlyOurWord { evidence.add(household, "status") }
    if let last = dossier.lastPaidPension { evidence.add(last, "grossAmount") }
    let months = entry.stopMonth.value.flatMap(dossier.monthsOwed)
    let certainty = death?.certainty ?? (lastSeen == nil ? .singleSource : .conflicting)
    sink.append(
      dossier.finding(
        of: self, certainty: certainty, months: months, money: dossier.pensionOwed(for: months),
        action: certainty == .conflicting ? .visitFirst : .verify, unit: .village, evidence: evidence))
  }

  private static func nearMiss(_ death: DeathAssessment, _ registered: Day?) -> LocalizedText {
    guard let registered else {
      return LocalizedText(
        zh: "已按死亡停发，但没有停发月份；其他部门也有死亡信息（\(death.date)），或户口状态不是“正常”",
        en: "stopped for a death, but nothing says since when; another agency knows of it too (\(death.date)), or the "
          + "household register does not have the person as 正常",
        ko: "사망으로 지급 정지되었으나 정지 월이 없음; 다른 기관에도 사망 정보가 있거나(\(death.date)) 호적 상태가 '정상'이 아님")
    }
    if death.isKnownOutside {
      return LocalizedText(
        zh: "已按死亡停发；其他部门也有死亡信息（\(death.date)），且\(registered)之后无生存迹象",
        en: "stopped for a death; another agency knows of it too (\(death.date)), and there is no sign of life after "
          + "\(registered)",
        ko: "사망으로 지급 정지됨; 다른 기관에도 사망 정보가 있고(\(death.date)) \(registered) 이후 생존 흔적이 없음")
    }
    return LocalizedText(
      zh: "已按死亡停发；其他部门无死亡信息，但户口状态不是“正常”，且\(registered)之后无生存迹象",
      en: "stopped for a death nobody else knows of, but the household register does not have the person as 正常, and "
        + "there is no sign of life after \(registered)",
      ko: "사망으로 지급 정지됨; 다른 기관에 사망 정보는 없으나 호적 상태가 '정상'이 아니고 \(registered) 이후 생존 흔적이 없음")
  }
}

extension StoppedThoughAlive {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "养老金因死亡停发，但本人似乎健在。",
      en: "The pension was stopped for a death, but the person seems to be alive.",
      ko: "사망을 이유로 연금이 중지되었으나 본인이 살아 있는 것으로 보임."),
    amount: LocalizedText(
      zh: "从停发月份到核对日所在月份，每月的月养老金；从未发放过养老金的无金额。",
      en: "The monthly pension for each month from the one it stopped up to the day; none where no pension was ever "
        + "paid.",
      ko: "중지된 달부터 기준일이 속한 달까지의 월 연금액; 지급된 적이 없으면 없음."),
    doesNotFire: LocalizedText(
      zh: "生存迹象不晚于停发月份前一天的次日，且其他部门有死亡信息或户籍状态不是“正常”的；没有停发月份而仅有生存迹象的；可能是死亡信息的记录无法识别的。",
      en: "Where a sign of life lies no more than a day after the day before stopMonth and another agency knows "
        + "of a death, or the household register does not have the person as `正常`; for a sign of life without a "
        + "stopMonth; where a record that may tell of a death cannot be read.",
      ko:
        "생존 정황이 중지월 전날보다 하루를 넘지 않고 다른 기관에 사망 정보가 있거나 호적이 ‘正常’이 아닌 경우; 중지월 없이 생존 정황만 있는 경우; 사망 정보일 수 있는 기록을 읽을 수 없는 경우.")
  )
}
