/// The provisions of the funeral subsidy, each written once.
extension LegalBasis {
  /// The amount, and the deaths it is paid for.
  static let subsidyAmount = LocalizedText(
    zh: "龙政办发〔2021〕5号附件2第二条（二）及附则：2021年1月1日起死亡的，一次性发放600元",
    en: "Longjing Gov. Office Doc. [2021] 5, annex 2, 2(2) and final clause: 600 yuan once, for deaths from 2021-01-01",
    ko: "룡정판발〔2021〕5호 부속서 2 제2조(2) 및 부칙: 2021년 1월 1일 이후 사망자에게 600원 1회 지급")

  /// Who gets none: benefits had stopped before the death, or a sentence was being served.
  static let subsidyExclusions = LocalizedText(
    zh: "龙政办发〔2021〕5号附件2第二条（三）：死亡前已停止待遇或服刑期间死亡的，不发放丧葬补助金",
    en: "Longjing Gov. Office Doc. [2021] 5, annex 2, 2(3): none where benefits had stopped before the death or a "
      + "sentence was being served",
    ko: "룡정판발〔2021〕5호 부속서 2 제2조(3): 사망 전 대우가 중지되었거나 복역 중 사망한 경우 지급하지 않음")

  /// An overpaid pension is set against the subsidy first.
  static let subsidyOffset = LocalizedText(
    zh: "龙政办发〔2021〕5号附件2第三条（二）：因迟报死亡多领的养老金，先从丧葬补助金中抵扣",
    en: "Longjing Gov. Office Doc. [2021] 5, annex 2, 3(2): a pension overpaid through late reporting is set against "
      + "the subsidy first",
    ko: "룡정판발〔2021〕5호 부속서 2 제3조(2): 사망 신고 지연으로 더 받은 연금은 먼저 장례보조금에서 공제")

  /// Paid by bank to the deceased's own card or account only.
  static let subsidyAccount = LocalizedText(
    zh: "龙政办发〔2021〕5号附件2第四条：发放至死亡人员社会保障卡或待遇领取账户，不得发放现金",
    en: "Longjing Gov. Office Doc. [2021] 5, annex 2, 4: by bank to the deceased's social security card or benefit "
      + "account, never cash",
    ko: "룡정판발〔2021〕5호 부속서 2 제4조: 사망자의 사회보장카드 또는 대우 수령 계좌로 지급하며 현금 지급 금지")
}
