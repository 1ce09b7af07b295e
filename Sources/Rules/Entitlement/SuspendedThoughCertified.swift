import Civil

/// A pension is still suspended though the reason is gone: the missing proof was made up, or the sentence is over
/// (应恢复未恢复).
///
/// - Legal basis: Min. HR Office Doc. [2018] 107, paid back once the proof is made up; Min. HR Doc. [2019] 84, resumed
///   after release, nothing is paid for the time of the sentence.
/// - Reads: the register here, certifications, custody, all death evidence, pension payments.
/// - Argues from absence: no.
/// - Amount: the monthly pension for each month owed up to the day: for a missing proof since stopMonth, for a sentence
///   since the month after the last release; none where no pension was ever paid.
/// - Does not fire: for `未认证` without a certification (of any method) from the first day of stopMonth on, or without
///   stopMonth; for `服刑` where a term has no end, where the last one ended in this month or the one before, or where no
///   term is known; for any other reason; for somebody who is dead by any source; where the kind of a term, or a record
///   that may tell of a death, cannot be read; for a certification dated after the day.
struct SuspendedThoughCertified: Rule {
  /// Whole months the bureau has to resume a pension after a release; by the as-of day.
  static let resumption = ParameterID.months("resume-after-release-months")

  static let metadata = RuleMetadata(
    id: "suspended-though-certified",
    title: LocalizedText(zh: "应恢复未恢复", en: "Pension not resumed", ko: "재개되지 않은 연금"),
    chapter: .entitlement,
    reads: DeathEvidence.datasets.union([.custody, .pensionPayments]),
    parameters: [resumption.declaration],
    legalBasis: [LegalBasis.proofOfEntitlement, LegalBasis.noPensionInPrison], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let entry = dossier.registerEntry, entry.status == .suspended, dossier.death == nil else { return }
    guard !dossier.mayBeDead() else { return sink.nearly(self, Dossier.perhapsDead) }
    switch entry.stopReason.value {
    case .uncertified: evaluateUncertified(entry, dossier, into: &sink)
    case .imprisoned: evaluateImprisoned(entry, dossier, policy, into: &sink)
    default: return
    }
  }

  private func evaluateUncertified(_ entry: Participant, _ dossier: Dossier, into sink: inout FindingSink) {
    guard let stop = entry.stopMonth.value, let months = dossier.monthsOwed(since: stop) else { return }
    let proofs = dossier.certifications.filter {
      $0.certifiedDate >= stop.firstDay && $0.certifiedDate <= dossier.asOf
    }
    guard !proofs.isEmpty else { return sink.nearly(self, Self.noProof(since: stop)) }

    var evidence = EvidenceList()
    evidence.add(entry, "stopMonth")
    for proof in proofs { evidence.add(proof, "certifiedDate") }
    append(entry, owed: months, own: dossier.areOwn(proofs), evidence, dossier, into: &sink)
  }

  private func evaluateImprisoned(
    _ entry: Participant, _ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink
  ) {
    // A term of an unlisted kind may be a sentence that lasts.
    guard !dossier.custody.contains(where: \.category.isUnreadable) else { return sink.nearly(self, Self.unknownKind) }
    let terms = dossier.custody.filter(\.isSentence)
    guard !terms.isEmpty, let grace = policy.value(Self.resumption, on: dossier.asOf) else { return }
    let releases = terms.compactMap(\.endDate.value)
    guard let release = releases.max(), releases.count == terms.count else { return sink.nearly(self, Self.stillThere) }
    guard release < dossier.asOf.month.adding(months: -grace).firstDay,
      let months = dossier.monthsOwed(since: release.month.adding(months: 1))
    else { return sink.nearly(self, Self.released(release)) }

    var evidence = EvidenceList()
    for term in terms { evidence.add(term, "endDate") }
    append(entry, owed: months, own: dossier.areOwn(terms), evidence, dossier, into: &sink)
  }

  private func append(
    _ entry: Participant, owed months: Finding.Months, own: Bool, _ evidence: EvidenceList, _ dossier: Dossier,
    into sink: inout FindingSink
  ) {
    var evidence = evidence
    evidence.add(entry, "status")
    evidence.add(entry, "stopReason")
    if let pension = dossier.lastPaidPension { evidence.add(pension, "grossAmount") }
    sink.append(
      dossier.finding(
        of: self, certainty: Certainty(own: own && dossier.isOwn(entry)), months: months,
        money: dossier.pensionOwed(for: months), action: .pay, unit: .village, evidence: evidence))
  }

  private static func noProof(since stop: Month) -> LocalizedText {
    LocalizedText(
      zh: "因未认证自\(stop)起暂停，此后没有认证记录", en: "suspended from \(stop) on, and no certification since",
      ko: "미인증으로 \(stop)부터 정지되었고 이후 인증 기록이 없음")
  }

  private static let unknownKind = LocalizedText(
    zh: "因服刑暂停，但有羁押记录的类别无法识别", en: "suspended for a sentence, and the kind of a custody record cannot be read",
    ko: "복역으로 정지되었고 구분을 읽을 수 없는 구금 기록이 있음")

  private static let stillThere = LocalizedText(
    zh: "因服刑暂停，仍有未结束的刑期", en: "suspended for a sentence, and a term has no end yet",
    ko: "복역으로 정지되었고 끝나지 않은 형기가 있음")

  private static func released(_ day: Day) -> LocalizedText {
    LocalizedText(
      zh: "因服刑暂停，\(day)才释放", en: "suspended for a sentence, and released only on \(day)",
      ko: "복역으로 정지되었고 \(day)에야 출소함")
  }
}

extension SuspendedThoughCertified {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "养老金仍在暂停，但原因已消除：已补认证，或刑期已满。",
      en: "A pension is still suspended though the reason is gone: the missing proof was made up, or the sentence is "
        + "over.",
      ko: "사유가 없어졌는데도 연금이 여전히 정지되어 있음: 인증을 마쳤거나 형기가 끝남."),
    amount: LocalizedText(
      zh: "应补各月的月养老金，算到核对日所在月份：未认证的从停发月份起，服刑的从最后一次释放的次月起；从未发放过养老金的无金额。",
      en: "The monthly pension for each month owed up to the day: for a missing proof since stopMonth, for a "
        + "sentence since the month after the last release; none where no pension was ever paid.",
      ko: "기준일이 속한 달까지 지급할 각 달의 월 연금액: 미인증은 중지월부터, 복역은 마지막 석방 다음 달부터; 지급된 적이 없으면 없음."),
    doesNotFire: LocalizedText(
      zh:
        "“未认证”的，从停发月份第一天起没有任何方式认证的，或没有停发月份的；“服刑”的，有刑期未满、最后一次刑期在本月或上月结束、或没有刑期记录的；其他原因的；任何来源有死亡信息的；羁押类别或可能是死亡信息的记录无法识别的；认证日期晚于核对日的。",
      en: "For `未认证` without a certification (of any method) from the first day of stopMonth on, or without "
        + "stopMonth; for `服刑` where a term has no end, where the last one ended in this month or the one "
        + "before, or where no term is known; for any other reason; for somebody who is dead by any source; "
        + "where the kind of a term, or a record that may tell of a death, cannot be read; for a certification "
        + "dated after the day.",
      ko: "‘未认证’: 중지월 첫날 이후 어떤 방식의 인증도 없거나 중지월이 없는 경우; ‘服刑’: 끝나지 않은 형기가 있거나 마지막 형기가 이달 또는 지난달에 끝났거나 형기 기록이 없는 경우; 다른 "
        + "사유; 사망 정보가 하나라도 있는 경우; 구금 구분이나 사망 정보일 수 있는 기록을 읽을 수 없는 경우; 기준일 이후의 인증."))
}
