/// The provisions of contributions advanced, and of individual accounts, each written once.
extension LegalBasis {
  /// Who may apply for an advance, when, and how much it may be.
  static let advanceTerms = LocalizedText(
    zh: "龙政办发〔2021〕5号附件3第一条及附则：2021年4月6日至12月31日申请，新参保且已满60周岁、一次性补缴的人员，"
      + "垫付不超过1000元且不超过补缴年限×100元",
    en: "Longjing Gov. Office Doc. [2021] 5, annex 3, 1 and final clause: applications 2021-04-06 to 2021-12-31, newly "
      + "enrolled and past 60, one-off back contribution, at most 1000 yuan and at most years x 100 yuan",
    ko: "룡정판발〔2021〕5호 부속서 3 제1조 및 부칙: 2021년 4월 6일~12월 31일 신청, 신규 가입하고 만 60세 이상인 자의 "
      + "일시 추납, 대납은 1000원 및 추납 년수×100원 이내")

  /// How an advance is repaid.
  static let advanceRepayment = LocalizedText(
    zh: "龙政办发〔2021〕5号附件3第四条：从每月养老金中全额抵扣至还清，或约定提前偿还",
    en:
      "Longjing Gov. Office Doc. [2021] 5, annex 3, 4: repaid from the monthly pension in full until repaid, or earlier "
      + "by agreement",
    ko: "룡정판발〔2021〕5호 부속서 3 제4조: 매월 연금에서 전액 공제하여 상환 완료, 또는 약정에 따라 조기 상환")

  /// What is left in an individual account goes to the heirs.
  static let accountIsInherited = LocalizedText(
    zh: "国发〔2014〕8号第六条：参保人死亡，个人账户资金余额可以依法继承",
    en: "State Council Doc. [2014] 8, 6: what is left in the individual account of a deceased participant is inherited",
    ko: "국발〔2014〕8호 제6조: 가입자가 사망하면 개인계좌 잔액을 법에 따라 상속할 수 있음")
}
