import Civil

/// Somebody has reached the age and the years of contributions, and still stands on the register as paying (应领未领).
///
/// - Legal basis: State Council Doc. [2014] 8 and Min. HR Doc. [2019] 84, a pension from the month after.
/// - Reads: the register here, other pensions, all death evidence; the birth date is the one in the ID.
/// - Argues from absence: no.
/// - Amount: none; the pension has not been assessed yet.
/// - Does not fire: in the month of the birthday; with less than 15 years of contributions, or where nothing says how
///   many; where another scheme pays a pension; where any source says that the person died; where the birth date in the
///   ID does not exist; where a record that may tell of one of these cannot be read.
struct PensionUnclaimed: Rule {
  /// Years of contributions a pension asks for; by the as-of day.
  static let minimumYears = ParameterID.years("minimum-contribution-years")

  static let metadata = RuleMetadata(
    id: "pension-unclaimed",
    title: LocalizedText(zh: "应领未领", en: "Pension due but not claimed", ko: "연금 미청구"),
    chapter: .entitlement,
    reads: DeathEvidence.datasets.union([.otherPensions]),
    parameters: [BenefitAge.years.declaration, minimumYears.declaration],
    legalBasis: [LegalBasis.pensionFromBenefitAge], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let entry = dossier.registerEntry, entry.status == .contributing, dossier.death == nil,
      entry.contributionYears != Self.yearsNotTold, let birth = dossier.birthDate,
      let age = policy.value(BenefitAge.years, on: dossier.asOf)
    else { return }
    let reached = birth.adding(years: age).month
    guard reached < dossier.asOf.month, let minimum = policy.value(Self.minimumYears, on: dossier.asOf) else { return }
    let drawn = dossier.otherPensions.first { $0.status == .drawing && $0.mayBeCurrent(in: dossier.asOf.month) }
    let years = Int(entry.contributionYears)
    guard years >= minimum else {
      if drawn == nil { sink.nearly(self, Self.tooFew(years, of: minimum)) }
      return
    }
    guard drawn == nil else { return sink.nearly(self, Self.drawsElsewhere) }
    guard !dossier.mayBeDead() else { return sink.nearly(self, Dossier.perhapsDead) }
    guard !dossier.hasUnusableRecord(in: [.otherPensions]) else { return sink.nearly(self, Dossier.unusableRecord) }

    var evidence = EvidenceList()
    evidence.add(entry, "status")
    evidence.add(entry, "contributionYears")
    sink.append(
      dossier.finding(
        of: self, certainty: Certainty(own: dossier.isOwn(entry)), action: .pay, unit: .village, evidence: evidence))
  }

  /// What a row has where the register does not say how many years were paid.
  private static let yearsNotTold = UInt8.max

  private static func tooFew(_ years: Int, of minimum: Int) -> LocalizedText {
    LocalizedText(
      zh: "已到龄，缴费\(years)年，不足\(minimum)年",
      en: "old enough, but with \(years) of \(minimum) years of contributions",
      ko: "수령 연령에 도달했으나 납부 연수가 \(years)년으로 \(minimum)년에 못 미침")
  }

  private static let drawsElsewhere = LocalizedText(
    zh: "已到龄、缴费满年限，但在其他险种领取养老待遇",
    en: "old enough and with enough years, but draws a pension from another scheme",
    ko: "수령 연령과 납부 연한을 채웠으나 다른 보험에서 연금을 받고 있음")
}

extension PensionUnclaimed {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "已到领取年龄且缴费年限足够，参保登记仍为缴费。",
      en: "Somebody has reached the age and the years of contributions, and still stands on the register as paying.",
      ko: "연령과 납부 연수를 채웠는데 등록에는 여전히 납부로 되어 있음."),
    amount: LocalizedText(
      zh: "无；待遇尚未核定。",
      en: "None; the pension has not been assessed yet.",
      ko: "없음; 연금이 아직 산정되지 않음."),
    doesNotFire: LocalizedText(
      zh: "生日当月；缴费不满15年或没有缴费年限的；正在领取其他养老金的；任何来源有死亡信息的；身份证号中的出生日期不存在的；可能说明上述情况的记录无法识别的。",
      en: "In the month of the birthday; with less than 15 years of contributions, or where nothing says how "
        + "many; where another scheme pays a pension; where any source says that the person died; where the "
        + "birth date in the ID does not exist; where a record that may tell of one of these cannot be read.",
      ko:
        "생일이 속한 달; 납부가 15년 미만이거나 연수를 알 수 없는 경우; 다른 연금을 받는 경우; 사망 정보가 하나라도 있는 경우; 번호의 생년월일이 실재하지 않는 경우; 그럴 수 있는 기록을 읽을 수 없는 경우."
    ))
}
