/// The provisions that rules rest on, each written once.
enum LegalBasis {
  /// The pension is paid for the month of death and for no later month.
  static let pensionEndsWithMonthOfDeath = LocalizedText(
    zh: "国发〔2014〕8号；人社部发〔2019〕84号：养老金发至死亡当月，次月起停发",
    en: "State Council Doc. [2014] 8; Min. HR Doc. [2019] 84: pension up to the month of death, none from the next",
    ko: "국발〔2014〕8호; 인사부발〔2019〕84호: 연금은 사망한 달까지 지급하고 다음 달부터 중지")

  /// Nothing is stopped on a suspicion: first comes an investigation.
  static let investigateFirst = LocalizedText(
    zh: "社会保险经办条例（国务院令第765号，2023年）第二十六条：先核查，后停发",
    en: "State Council Order 765 (2023), art. 26: investigate before stopping",
    ko: "사회보험취급조례(국무원령 제765호, 2023) 제26조: 먼저 조사하고 나서 중지")

  /// What was paid without a right to it is paid back, at once, in instalments or by setting off.
  static let recovery = LocalizedText(
    zh: "社会保险经办条例（国务院令第765号，2023年）第四十六条：退回、分期退回、抵扣",
    en: "State Council Order 765 (2023), art. 46: repayment, instalments, setting off",
    ko: "사회보험취급조례(국무원령 제765호, 2023) 제46조: 반환, 분할 반환, 상계")

  /// The funeral subsidy is paid once for a death.
  static let subsidyOncePerDeath = LocalizedText(
    zh: "龙政办发〔2021〕5号附件2第二条（二）：丧葬补助金一次性发放",
    en: "Longjing Gov. Office Doc. [2021] 5, annex 2, 2(2): the funeral subsidy is paid once per death",
    ko: "룡정판발〔2021〕5호 부속서 2 제2조(2): 장례보조금은 사망 1건에 1회 지급")

  /// No funeral subsidy beside funeral or survivor benefits of another social insurance.
  static let noSecondScheme = LocalizedText(
    zh: "龙政办发〔2021〕5号附件2第五条（一）：不得与其他社会保险丧葬抚恤待遇重复领取，重复领取的予以追回",
    en: "Longjing Gov. Office Doc. [2021] 5, annex 2, 5(1): not together with funeral or survivor benefits of another "
      + "social insurance; what was paid twice is recovered",
    ko: "룡정판발〔2021〕5호 부속서 2 제5조(1): 다른 사회보험의 장례·유족 대우와 중복 수령 불가, 중복분은 환수")
}
