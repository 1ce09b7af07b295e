extension Wording {
  /// What stands at the head of a column of cases.
  func title(_ column: CaseSheetColumn) -> String {
    (Wording.factTitle(column) ?? Wording.caseTitle(column))[language]
  }

  /// The same with what stands in brackets on a line of its own, since heads are narrow.
  func titleLines(_ column: CaseSheetColumn) -> [String] {
    let title = title(column)
    guard let bracket = title.firstIndex(where: { "（(".contains($0) }) else { return [title] }
    return [title[..<bracket], title[bracket...]].map { String($0.last == " " ? $0.dropLast() : $0) }
  }

  /// Columns about the finding.
  private static func factTitle(_ column: CaseSheetColumn) -> LocalText? {
    switch column {
    case .number: return LocalText("序号", en: "No.", ko: "번호")
    case .rule: return LocalText("问题类型", en: "Finding", ko: "문제 유형")
    case .id: return LocalText("身份证号", en: "ID number", ko: "신분증 번호")
    case .name: return LocalText("姓名", en: "Name", ko: "성명")
    case .personNumber: return LocalText("个人编号", en: "Person number", ko: "개인 번호")
    case .town: return LocalText("乡镇（街道）", en: "Town", ko: "향·진(가도)")
    case .village: return LocalText("村（社区）", en: "Village", ko: "촌(사회구역)")
    case .certainty: return LocalText("确定程度", en: "Certainty", ko: "확실성")
    case .period: return LocalText("涉及月份", en: "Months", ko: "해당 월")
    case .firstMonth: return LocalText("起始月份", en: "First month", ko: "시작 월")
    case .lastMonth: return LocalText("截止月份", en: "Last month", ko: "종료 월")
    case .months: return LocalText("月数", en: "Months", ko: "개월 수")
    case .amount: return LocalText("涉及金额（元）", en: "Amount (yuan)", ko: "해당 금액(위안)")
    case .recovered: return LocalText("已追回（元）", en: "Recovered (yuan)", ko: "환수액(위안)")
    case .outstanding: return LocalText("未结金额（元）", en: "Outstanding (yuan)", ko: "미결 금액(위안)")
    case .lowerAmount:
      return LocalText(
        "按最晚日期计算的未结金额（元，追缴以此为准）", en: "Outstanding by the latest date (yuan, to be demanded)",
        ko: "가장 늦은 날짜 기준 미결 금액(위안, 환수 기준)")
    case .action: return LocalText("建议处理", en: "Recommended action", ko: "권장 조치")
    case .unit: return LocalText("处理单位", en: "Responsible unit", ko: "처리 기관")
    case .marks: return LocalText("标注", en: "Marks", ko: "표시")
    case .doubts: return LocalText("可能有误的原因", en: "Why it may be wrong", ko: "오류 가능성")
    case .evidence: return LocalText("证据（来源文件及行号）", en: "Evidence (file and line)", ko: "증거(출처 파일 및 행)")
    case .legalBasis: return LocalText("政策依据", en: "Legal basis", ko: "정책 근거")
    default: return nil
    }
  }

  /// Columns about the case.
  private static func caseTitle(_ column: CaseSheetColumn) -> LocalText {
    switch column {
    case .fingerprint: return LocalText("证据指纹", en: "Fingerprint", ko: "증거 지문")
    case .change: return LocalText("本期变化", en: "Tonight", ko: "이번 변화")
    case .proposal: return LocalText("下一步", en: "Next step", ko: "다음 조치")
    case .deadline: return LocalText("办理期限", en: "Deadline", ko: "처리 기한")
    case .timeLeft: return LocalText("时限", en: "Time left", ko: "남은 기간")
    case .lastOutcome: return LocalText("最近处理结果", en: "Last outcome", ko: "최근 처리 결과")
    case .outcome: return LocalText("处理结果", en: "Outcome", ko: "처리 결과")
    case .reason: return LocalText("不属实原因", en: "Why refuted", ko: "사실 아님 사유")
    case .money: return LocalText("金额（元）", en: "Yuan", ko: "금액(위안)")
    case .day: return LocalText("办理日期", en: "Date", ko: "처리 일자")
    case .officer: return LocalText("经办人", en: "Officer", ko: "처리자")
    case .note: return LocalText("备注", en: "Note", ko: "비고")
    case .differences: return LocalText("变化内容", en: "What changed", ko: "변경 내용")
    case .openedOn: return LocalText("首次发现日期", en: "First found", ko: "최초 발견일")
    case .daysOpen: return LocalText("已历天数", en: "Days open", ko: "경과 일수")
    case .assignee: return LocalText("承办人", en: "Assigned to", ko: "담당자")
    default: return LocalText("案件编号", en: "Case number", ko: "사건 번호")
    }
  }
}
