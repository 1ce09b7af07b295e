/// The provisions about who draws a pension and who does not.
extension LegalBasis {
  /// The pension starts with the month after the one in which the person reaches the age.
  static let pensionFromBenefitAge = LocalizedText(
    zh: "国发〔2014〕8号；人社部发〔2019〕84号：年满60周岁、缴费满规定年限，次月起领取养老金",
    en: "State Council Doc. [2014] 8; Min. HR Doc. [2019] 84: from the month after the age and the years of "
      + "contributions are reached",
    ko: "국발〔2014〕8호; 인사부발〔2019〕84호: 만 60세와 규정 납부 연한을 채운 다음 달부터 연금 수령")

  /// Nobody draws two pensions for one month.
  static let onePension = LocalizedText(
    zh: "人社部发〔2014〕17号；人社部发〔2019〕84号：同一时期只能领取一份养老待遇",
    en: "Min. HR Doc. [2014] 17; Doc. [2019] 84: one pension at a time",
    ko: "인사부발〔2014〕17호; 인사부발〔2019〕84호: 같은 기간에는 하나의 연금만 수령")

  /// No pension while serving a sentence.
  static let noPensionInPrison = LocalizedText(
    zh: "人社部发〔2019〕84号：服刑期间停发养老金，刑满释放后恢复，停发期间不补发",
    en:
      "Min. HR Doc. [2019] 84: no pension while serving a sentence; it resumes after release, nothing is paid for the "
      + "gap",
    ko: "인사부발〔2019〕84호: 복역 기간에는 연금 지급 정지, 출소 후 재개, 정지 기간은 미지급")

  /// The pension ends with the enrolment.
  static let pensionEndsWithEnrolment = LocalizedText(
    zh: "人社部发〔2019〕84号：出国（境）定居、丧失国籍的终止养老保险关系，次月起停发",
    en: "Min. HR Doc. [2019] 84: settling abroad or losing the nationality ends the enrolment, and the pension with it",
    ko: "인사부발〔2019〕84호: 해외 정착·국적 상실 시 보험 관계 종료, 다음 달부터 지급 중지")

  /// What was suspended or ended is not paid.
  static let nothingAfterStop = LocalizedText(
    zh: "人社部发〔2019〕84号：暂停或终止待遇的，停发月起不再发放",
    en: "Min. HR Doc. [2019] 84: a pension that was suspended or ended is not paid from that month on",
    ko: "인사부발〔2019〕84호: 정지·종료된 연금은 정지 월부터 지급하지 않음")

  /// Pensions are paid to registered persons, each month once.
  static let paidOncePerMonth = LocalizedText(
    zh: "国发〔2014〕8号；人社部发〔2019〕84号：养老金按参保登记核定，按月发放",
    en:
      "State Council Doc. [2014] 8; Min. HR Doc. [2019] 84: a pension is granted on the register and paid by the month",
    ko: "국발〔2014〕8호; 인사부발〔2019〕84호: 연금은 가입 등록에 따라 산정하고 매월 지급")

  /// Each person has one registration and one account.
  static let oneRegistration = LocalizedText(
    zh: "国发〔2014〕8号；人社部发〔2019〕84号：每名参保人建立一个终身记录的个人账户",
    en: "State Council Doc. [2014] 8; Min. HR Doc. [2019] 84: one account for life for each enrolled person",
    ko: "국발〔2014〕8호; 인사부발〔2019〕84호: 가입자마다 평생 하나의 개인 계좌")

  /// Proof of entitlement at least once in twelve months; what was suspended for want of it is paid back.
  static let proofOfEntitlement = LocalizedText(
    zh: "人社厅发〔2018〕107号：每12个月至少认证一次；未认证暂停的，补认证后恢复并补发",
    en:
      "Min. HR Office Doc. [2018] 107: proof of entitlement at least every 12 months; what was suspended for want of it "
      + "is paid back once made up",
    ko: "인사청발〔2018〕107호: 12개월마다 최소 1회 자격 인증; 미인증으로 정지된 분은 인증 후 재개하고 소급 지급")

  /// What the register says of a person is what the identity card says.
  static let registerFollowsCard = LocalizedText(
    zh: "人社部发〔2019〕84号：参保登记信息应与居民身份证一致",
    en: "Min. HR Doc. [2019] 84: the register agrees with the identity card",
    ko: "인사부발〔2019〕84호: 가입 등록 정보는 주민신분증과 일치해야 함")
}
