import Civil

/// The columns of the list of findings, in their order.
enum ListColumn: CaseIterable {
  case number, rule, id, name, personNumber, town, village, certainty, firstMonth, lastMonth, months, amount, recovered
  case outstanding, lowerAmount, action, unit, marks, doubts, evidence, legalBasis, outcome

  /// What stands at the head of the column.
  func title(_ wording: Wording) -> String {
    texts[wording.language]
  }

  private var texts: LocalText {
    switch self {
    case .number: return LocalText("序号", en: "No.", ko: "번호")
    case .rule: return LocalText("问题类型", en: "Finding", ko: "문제 유형")
    case .id: return LocalText("身份证号", en: "ID number", ko: "신분증 번호")
    case .name: return LocalText("姓名", en: "Name", ko: "성명")
    case .personNumber: return LocalText("个人编号", en: "Person number", ko: "개인 번호")
    case .town: return LocalText("乡镇（街道）", en: "Town", ko: "향·진(가도)")
    case .village: return LocalText("村（社区）", en: "Village", ko: "촌(사회구역)")
    case .certainty: return LocalText("确定程度", en: "Certainty", ko: "확실성")
    case .firstMonth: return LocalText("起始月份", en: "First month", ko: "시작 월")
    case .lastMonth: return LocalText("截止月份", en: "Last month", ko: "종료 월")
    case .months: return LocalText("月数", en: "Months", ko: "개월 수")
    case .amount: return LocalText("涉及金额（元）", en: "Amount (yuan)", ko: "해당 금액(위안)")
    case .recovered: return LocalText("已追回（元）", en: "Recovered (yuan)", ko: "환수액(위안)")
    case .outstanding: return LocalText("未结金额（元）", en: "Outstanding (yuan)", ko: "미결 금액(위안)")
    case .lowerAmount:
      return LocalText(
        "按最晚日期计算的金额（元，追缴以此为准）", en: "Amount by the latest date (yuan, to be demanded)",
        ko: "가장 늦은 날짜 기준 금액(위안, 환수 기준)")
    case .action: return LocalText("建议处理", en: "Recommended action", ko: "권장 조치")
    case .unit: return LocalText("处理单位", en: "Responsible unit", ko: "처리 기관")
    case .marks: return LocalText("标注", en: "Marks", ko: "표시")
    case .doubts: return LocalText("可能有误的原因", en: "Why it may be wrong", ko: "오류 가능성")
    case .evidence: return LocalText("证据（来源文件及行号）", en: "Evidence (file and line)", ko: "증거(출처 파일 및 행)")
    case .legalBasis: return LocalText("政策依据", en: "Legal basis", ko: "정책 근거")
    case .outcome: return LocalText("处理结果（填写）", en: "Outcome (fill in)", ko: "처리 결과(기입)")
    }
  }
}
