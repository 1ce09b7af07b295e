import Civil

/// A resident of an age to be enrolled is in no pension scheme that anybody knows of (应保未保).
///
/// - Legal basis: State Council Doc. [2014] 8, 3: who may enrol.
/// - Reads: the household register, the register here, all death evidence, other pensions, medical insurance, and, for
///   the marks, assistance, disability certificates and poor households.
/// - Argues from absence: yes, of a register entry, of another pension and of death evidence.
/// - Amount: none.
/// - Does not fire: where the household register does not have the person as `正常`; below the age of enrolment; where
///   the birth date in the ID does not exist; with any entry of the register here, `终止` or not; for somebody who pays
///   into or draws from another scheme, or has an employee's medical insurance; for somebody who is dead by any source.
///   It does fire past the age of benefits (mark `past-age`) and for those who may still be at school (mark
///   `maybe-student`): no agency sends students. It does not fire where a record that may say otherwise cannot be read.
struct NotEnrolled: Rule {
  /// Age up to which somebody may still be at school; by the as-of day.
  static let studentAge = ParameterID.years("student-last-age-years")

  static let metadata = RuleMetadata(
    id: "not-enrolled",
    title: LocalizedText(zh: "应保未保", en: "Not enrolled", ko: "미가입"),
    chapter: .coverage,
    reads: DeathEvidence.sources.union([.otherPensions, .assistance, .disabilityCertificates, .poorHouseholds]),
    arguesFromAbsence: true,
    concernsEverybody: true,
    parameters: [EnrolmentAge.years.declaration, BenefitAge.years.declaration, studentAge.declaration],
    legalBasis: [LegalBasis.whoEnrols, LegalBasis.paidByGovernment], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard !dossier.isOnRegister, let household = dossier.householdEntry, household.status.value == .normal,
      dossier.death == nil, let age = dossier.age,
      let youngest = policy.value(EnrolmentAge.years, on: dossier.asOf), age >= youngest
    else { return }
    guard dossier.otherPensionMembership == nil else { return sink.nearly(self, Self.inOtherScheme) }
    guard dossier.employeeInsurance == nil else { return sink.nearly(self, Self.insuredAsEmployee) }
    guard !dossier.hasUnusableRecord(in: [.participants, .otherPensions, .insured]) else {
      return sink.nearly(self, Dossier.unusableRecord)
    }
    guard !dossier.mayBeDead() else { return sink.nearly(self, Dossier.perhapsDead) }

    var evidence = EvidenceList()
    evidence.add(household, "status")
    let groups = dossier.priorityGroups
    for group in groups { evidence.add(group, of: dossier) }
    var marks = groups.map(\.name)
    if let pensionAge = policy.value(BenefitAge.years, on: dossier.asOf), age >= pensionAge { marks.append("past-age") }
    if let student = policy.value(Self.studentAge, on: dossier.asOf), age <= student { marks.append("maybe-student") }
    sink.append(
      dossier.finding(
        of: self, certainty: Certainty(own: dossier.isOwn(household)), action: .enrol, unit: .village, marks: marks,
        evidence: evidence))
  }

  private static let inOtherScheme = LocalizedText(
    zh: "户籍正常且未在本地参保，但其他养老保险正在缴费或领取",
    en: "on the household register and not enrolled here, but pays into or draws from another pension scheme",
    ko: "호적은 정상이고 여기에 가입하지 않았으나 다른 양로보험에 납부 중이거나 수령 중")

  private static let insuredAsEmployee = LocalizedText(
    zh: "户籍正常且未在本地参保，但职工医保正在参保缴费",
    en: "on the household register and not enrolled here, but an employee's medical insurance is being paid for",
    ko: "호적은 정상이고 여기에 가입하지 않았으나 종업원 의료보험에 납부 중")
}

extension NotEnrolled {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "达到参保年龄的居民，没有参加任何已知的养老保险。",
      en: "A resident of an age to be enrolled is in no pension scheme that anybody knows of.",
      ko: "가입 연령의 주민이 알려진 어떤 연금에도 가입하지 않음."),
    amount: LocalizedText(
      zh: "无。",
      en: "None.",
      ko: "없음."),
    doesNotFire: LocalizedText(
      zh: "户籍状态不是“正常”的；未到参保年龄的；身份证号中的出生日期不存在的；有任何一条参保登记的，不论是否“终止”；在其他养老保险缴费或领取的，或参加职工医保的；任何来源有死亡信息的。超过领取年龄的照常列入（标注 "
        + "`past-age`），可能在校的也列入（标注 `maybe-student`）：没有部门报送学生数据。有可能说明相反情况、但无法识别的记录的，不列入。",
      en: "Where the household register does not have the person as `正常`; below the age of enrolment; where the "
        + "birth date in the ID does not exist; with any entry of the register here, `终止` or not; for somebody "
        + "who pays into or draws from another scheme, or has an employee's medical insurance; for somebody who "
        + "is dead by any source. It does fire past the age of benefits (mark `past-age`) and for those who may "
        + "still be at school (mark `maybe-student`): no agency sends students. It does not fire where a record "
        + "that may say otherwise cannot be read.",
      ko: "호적이 ‘正常’이 아닌 경우; 가입 연령 미만; 번호의 생년월일이 실재하지 않는 경우; ‘终止’ 여부와 관계없이 등록이 있는 경우; 다른 연금에 납부하거나 받는 사람, 직장 의료보험 "
        + "가입자; 사망 정보가 하나라도 있는 경우. 수령 연령을 넘긴 사람(`past-age`)과 재학 중일 수 있는 사람(`maybe-student`)은 해당함: 학생 자료를 보내는 기관이 "
        + "없음. 반대 사실일 수 있는 기록을 읽을 수 없으면 해당하지 않음."))
}
