import Civil

/// A funeral subsidy was paid for somebody who was drawing no pension in the month of death (死亡前已停止待遇).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 2, 2(3): none where benefits had stopped before the death;
///   State Council Order 765 (2023), art. 46.
/// - Reads: funeral payments, recoveries, the register here, all death evidence.
/// - Argues from absence: no.
/// - Amount: net of all funeral payments; recovered are recoveries of the funeral subsidy.
/// - Does not fire: without a register entry or death evidence; for a stop for `死亡`, which is late or early news of the
///   death itself; for a stop for `未认证`, which is a pause that is paid back; for a stop in a month after the death;
///   where benefitStartMonth, or the reason of the stop, cannot be read.
struct FuneralNotDrawingAtDeath: Rule {
  static let metadata = RuleMetadata(
    id: "funeral-not-drawing-at-death",
    title: LocalizedText(zh: "死亡前已停止待遇", en: "Not drawing a pension at death", ko: "사망 전 대우 중지"),
    chapter: .funeralSubsidy,
    reads: DeathEvidence.datasets.union([.funeralPayments, .recoveries]),
    sums: .funeralWrong,
    legalBasis: [LegalBasis.subsidyExclusions, LegalBasis.recovery], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.funeralPayments.isEmpty, let death = dossier.death, let entry = dossier.registerEntry else { return }
    let month = death.date.month
    let hadBegun = entry.benefitStartMonth.value.map { $0 <= month } ?? entry.benefitStartMonth.isUnreadable
    let hadStopped = entry.stopMonth.value.map { $0 <= month } ?? false
    let reason = entry.stopReason
    let isPause = reason.value == .death || reason.value == .uncertified || reason.isUnreadable
    guard !hadBegun || hadStopped && !isPause else {
      let isUnknown = entry.benefitStartMonth.isUnreadable || hadStopped && reason.isUnreadable
      return sink.nearly(self, isUnknown ? Self.unknown : Self.nearMiss(month, isPause: hadStopped))
    }

    var evidence = EvidenceList()
    evidence.addFuneralSubsidy(of: dossier)
    evidence.add(death)
    evidence.add(entry, "benefitStartMonth")
    if hadStopped {
      evidence.add(entry, "stopMonth")
      evidence.add(entry, "stopReason")
    }
    sink.append(
      dossier.finding(
        of: self, certainty: death.relianceCertainty,
        money: dossier.funeralSubsidyToRecover(dossier.netFuneralSubsidy), action: death.recoveryAction, unit: .bureau,
        evidence: evidence))
  }

  private static let unknown = LocalizedText(
    zh: "参保登记的待遇起始年月或停止原因无法识别，不能确定死亡当月是否领取待遇",
    en: "the register's first month of pension or reason of the stop cannot be read, so nobody can tell whether the "
      + "pension was running in the month of death",
    ko: "가입 등록의 대우 시작 연월 또는 중지 사유를 읽을 수 없어 사망한 달의 수령 여부를 알 수 없음")

  private static func nearMiss(_ month: Month, isPause: Bool) -> LocalizedText {
    if isPause {
      return LocalizedText(
        zh: "死亡当月（\(month)）待遇已停，但停止原因为死亡或未认证",
        en: "the pension had stopped by the month of death (\(month)), but for 死亡 or 未认证",
        ko: "사망한 달(\(month))에 대우가 중지되어 있었으나 중지 사유가 사망 또는 미인증임")
    }
    return LocalizedText(
      zh: "死亡当月（\(month)）正在领取待遇", en: "the pension was running in the month of death (\(month))",
      ko: "사망한 달(\(month))에 대우를 수령 중이었음")
  }
}

extension FuneralNotDrawingAtDeath {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "死亡当月没有领取待遇的人，却发放了丧葬补助金。",
      en: "A funeral subsidy was paid for somebody who was drawing no pension in the month of death.",
      ko: "사망한 달에 연금을 받지 않던 사람에게 장례보조금이 지급됨."),
    amount: LocalizedText(
      zh: "全部丧葬补助金实发额；已追回为丧葬补助金的追回额。",
      en: "Net of all funeral payments; recovered are recoveries of the funeral subsidy.",
      ko: "지급된 장례보조금 실지급액 전부; 환수액은 장례보조금의 환수 기록."),
    doesNotFire: LocalizedText(
      zh: "没有参保登记或没有死亡信息的；因“死亡”停发的，那只是死亡消息来得早或晚；因“未认证”停发的，那是补认证后补发的暂停；停发月份晚于死亡当月的；待遇起始年月或停止原因无法识别的。",
      en: "Without a register entry or death evidence; for a stop for `死亡`, which is late or early news of the "
        + "death itself; for a stop for `未认证`, which is a pause that is paid back; for a stop in a month after "
        + "the death; where benefitStartMonth, or the reason of the stop, cannot be read.",
      ko:
        "가입 등록이나 사망 정보가 없는 경우; ‘死亡’으로 중지된 경우(사망 소식이 이르거나 늦은 것); ‘未认证’으로 중지된 경우(인증 후 소급 지급되는 정지); 사망한 달 이후에 중지된 경우; 대우 시작 연월 또는 중지 사유를 읽을 수 없는 경우."
    ))
}
