/// The fixed texts about coverage and money on the report page.
enum SummaryPhrase: CaseIterable {
  case coverage, coverageNotice, notCounted, doubtfulData, division, eligible, enrolled, rate, newlyEnrolled
  case wholeCity, villages, villageUnknown
  case moneySummary, moneyNotice, sumsByTown, sumsByMonth, month, total, noMoney, incomplete
  case funeralSubsidies, advances, overpaidPensions
  case funeralPaid, funeralSetOff, funeralWrong, funeralOwed
  case advanceGiven, advanceRepaid, advanceOutstanding
  case pensionOverpaid, pensionRecovered, pensionOutstanding

  /// The text in each language.
  var texts: LocalText {
    switch self {
    case .coverage: return LocalText("参保覆盖", en: "Coverage", ko: "가입 현황")
    case .coverageNotice:
      return LocalText(
        "应参保：核对日户籍状态正常、年满16周岁未满60周岁、无死亡信息、未参加其他养老保险和职工医保的居民；"
          + "已参保：其中参保状态为缴费、领取或暂停的。在校学生没有数据，未予扣除。按户籍所在村（社区）统计。",
        en: "Eligible: on the household register on the day, aged 16 to 59, no record of a death, in no other pension "
          + "scheme and no employee's medical insurance. Enrolled: those of them who pay, draw or are suspended here. No "
          + "agency sends students; they are not taken out. By the village of the household register.",
        ko: "가입 대상: 기준일 호적 상태가 정상이고 만 16세 이상 60세 미만이며 사망 정보가 없고 다른 양로보험과 종업원 의료보험에 가입하지 않은 주민. "
          + "가입자: 그중 가입 상태가 납부·수령·정지인 사람. 재학생 자료가 없어 제외하지 못함. 호적지 촌(사회구역)별 집계.")
    case .notCounted: return LocalText("未统计", en: "Not counted", ko: "집계하지 않음")
    case .doubtfulData:
      return LocalText("所用数据有问题，结果可能不准", en: "On doubtful data, so perhaps not right", ko: "자료에 문제가 있어 정확하지 않을 수 있음")
    case .division: return LocalText("区划", en: "Division", ko: "행정구역")
    case .eligible: return LocalText("应参保", en: "Eligible", ko: "가입 대상")
    case .enrolled: return LocalText("已参保", en: "Enrolled", ko: "가입자")
    case .rate: return LocalText("参保率", en: "Rate", ko: "가입률")
    case .newlyEnrolled: return LocalText("本年新增参保", en: "Enrolled this year", ko: "올해 신규 가입")
    case .wholeCity: return LocalText("全市", en: "Whole city", ko: "시 전체")
    case .villages: return LocalText("各村（社区）", en: "Villages and communities", ko: "촌(사회구역)별")
    case .villageUnknown: return LocalText("村（社区）不明", en: "Village not known", ko: "촌(사회구역) 불명")
    case .moneySummary: return LocalText("资金汇总", en: "Money", ko: "자금 집계")
    case .moneyNotice:
      return LocalText(
        "金额单位：元。“发放有误”“应领未领”“多发”来自本报告的问题线索，尚待核实；同一笔钱只计一次。"
          + "按月：发放、抵扣、追回、偿还计入发生月，垫付及未偿还计入申请月，应领未领计入死亡月，多发及未追回计入待遇所属月"
          + "（追回的先冲最早月份）。",
        en:
          "In yuan. What was wrongly paid, is owed or overpaid is by the findings of this report, still to be verified; "
          + "no money is counted twice. Months: of payment, setting off, recovery and repayment; of application for "
          + "advances and what is outstanding of them; of death for what is owed; of the pension for what was overpaid and "
          + "is outstanding (what was recovered counts for the earliest months first).",
        ko: "금액 단위: 위안. ‘지급 오류’, ‘미수령’, ‘과다 지급’은 이 보고서의 단서에 따른 것으로 확인이 필요하며 같은 돈은 한 번만 계산함. "
          + "월별: 지급·공제·환수·상환은 발생 월, 대납과 미상환은 신청 월, 미수령은 사망 월, 과다 지급과 미환수는 연금 귀속 월"
          + "(환수액은 가장 이른 월부터 차감).")
    case .sumsByTown: return LocalText("按乡镇（街道）", en: "By town", ko: "향·진(가도)별")
    case .sumsByMonth: return LocalText("按月", en: "By month", ko: "월별")
    case .month: return LocalText("月份", en: "Month", ko: "월")
    case .total: return LocalText("合计", en: "Total", ko: "합계")
    case .noMoney: return LocalText("没有相关资金记录。", en: "There is no money to tell of.", ko: "관련 자금 기록이 없습니다.")
    case .incomplete:
      return LocalText(
        "以下各项依据的规则未全部核对，金额不完整", en: "Not whole, since some rules were not evaluated",
        ko: "일부 규칙을 대조하지 못하여 완전하지 않은 금액")
    case .funeralSubsidies: return LocalText("丧葬补助金", en: "Funeral subsidies", ko: "장례보조금")
    case .advances: return LocalText("缴费资金垫付", en: "Advances", ko: "보험료 대납")
    case .overpaidPensions: return LocalText("多发养老金", en: "Overpaid pensions", ko: "연금 과다 지급")
    case .funeralPaid: return LocalText("实发", en: "Paid", ko: "지급")
    case .funeralSetOff: return LocalText("已抵扣", en: "Set off", ko: "공제")
    case .funeralWrong: return LocalText("发放有误", en: "Wrongly paid", ko: "지급 오류")
    case .funeralOwed: return LocalText("应领未领", en: "Owed", ko: "미수령")
    case .advanceGiven: return LocalText("已垫付", en: "Given", ko: "대납")
    case .advanceRepaid: return LocalText("已偿还", en: "Repaid", ko: "상환")
    case .advanceOutstanding: return LocalText("未偿还", en: "Outstanding", ko: "미상환")
    case .pensionOverpaid: return LocalText("多发", en: "Overpaid", ko: "과다 지급")
    case .pensionRecovered: return LocalText("已追回", en: "Recovered", ko: "환수")
    case .pensionOutstanding: return LocalText("未追回", en: "Outstanding", ko: "미환수")
    }
  }
}

extension ReportedMoney.Group {
  /// What stands above the sums.
  var phrase: SummaryPhrase {
    switch self {
    case .funeralSubsidies: return .funeralSubsidies
    case .advances: return .advances
    case .overpaidPensions: return .overpaidPensions
    }
  }
}

extension ReportedMoney.Item {
  /// What stands above the sum.
  var phrase: SummaryPhrase {
    switch self {
    case .funeralPaid: return .funeralPaid
    case .funeralSetOff: return .funeralSetOff
    case .funeralWrong: return .funeralWrong
    case .funeralOwed: return .funeralOwed
    case .advanceGiven: return .advanceGiven
    case .advanceRepaid: return .advanceRepaid
    case .advanceOutstanding: return .advanceOutstanding
    case .pensionOverpaid: return .pensionOverpaid
    case .pensionRecovered: return .pensionRecovered
    case .pensionOutstanding: return .pensionOutstanding
    }
  }
}

extension Wording {
  /// A fixed text about coverage or money.
  func phrase(_ phrase: SummaryPhrase) -> String {
    phrase.texts[language]
  }

  /// A rate with one decimal, `95.3%`.
  func rate(_ perMille: Int?) -> String {
    guard let perMille else { return "—" }
    return "\(perMille / 10).\(perMille % 10)%"
  }
}
