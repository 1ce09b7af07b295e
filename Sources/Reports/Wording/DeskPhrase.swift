/// The fixed texts of `hedui cases` and of replies.
enum DeskPhrase: CaseIterable {
  case caseNumber, state, change, rule, name, id, personNumber, town, village, certainty, months, amount, outstanding
  case openedOn, lastSeen, deadline, assignee, outcome, noCase, action, unit, evidence, history
  case nobody, madeGood, by, workbook, note
  case reply, replySuffix, replyNotice, importedOn, result, sheet, cell, toCorrect, accepted, known, rejected,
    nothingFilledIn

  /// The text in each language.
  var texts: LocalText {
    switch self {
    case .caseNumber: return LocalText("案件编号", en: "Case", ko: "사건 번호")
    case .state: return LocalText("状态", en: "State", ko: "상태")
    case .change: return LocalText("本期变化", en: "Tonight", ko: "이번 변화")
    case .rule: return LocalText("问题类型", en: "Finding", ko: "문제 유형")
    case .name: return LocalText("姓名", en: "Name", ko: "성명")
    case .id: return LocalText("身份证号", en: "ID number", ko: "신분증 번호")
    case .personNumber: return LocalText("个人编号", en: "Person number", ko: "개인 번호")
    case .town: return LocalText("乡镇（街道）", en: "Town", ko: "향·진(가도)")
    case .village: return LocalText("村（社区）", en: "Village", ko: "촌(사회구역)")
    case .certainty: return LocalText("确定程度", en: "Certainty", ko: "확실성")
    case .months: return LocalText("涉及月份", en: "Months", ko: "해당 월")
    case .amount: return LocalText("涉及金额", en: "Amount", ko: "해당 금액")
    case .outstanding: return LocalText("未结金额", en: "Outstanding", ko: "미결 금액")
    case .openedOn: return LocalText("首次发现", en: "First found", ko: "최초 발견")
    case .lastSeen: return LocalText("最后发现", en: "Last found", ko: "마지막 발견")
    case .deadline: return LocalText("办理期限", en: "Deadline", ko: "처리 기한")
    case .assignee: return LocalText("承办人", en: "Assigned to", ko: "담당자")
    case .outcome: return LocalText("最近结果", en: "Last outcome", ko: "최근 결과")
    case .noCase: return LocalText("没有符合条件的案件。", en: "No such cases.", ko: "해당하는 사건이 없습니다.")
    case .action: return LocalText("建议处理", en: "Recommended action", ko: "권장 조치")
    case .unit: return LocalText("处理单位", en: "Responsible unit", ko: "처리 기관")
    case .evidence: return LocalText("证据", en: "Evidence", ko: "증거")
    case .history: return LocalText("全过程", en: "History", ko: "경과")
    case .nobody: return LocalText("无人承办", en: "nobody", ko: "없음")
    case .madeGood:
      return LocalText(
        "已判定死亡信息不属实：停发期间的待遇应补发，已收回的应退还，逐月见最近一次核对的报告和清单。",
        en:
          "The death was refuted: what was not paid is to be paid, what was taken back refunded. The report and lists "
          + "of the last run have it month by month.",
        ko: "사망이 사실이 아닌 것으로 판정됨: 중지 기간의 급여를 소급 지급하고 환수한 돈은 반환해야 합니다. 월별 내용은 최근 대조의 보고서와 "
          + "목록에 있습니다.")
    case .by: return LocalText("录入", en: "entered by", ko: "입력")
    case .workbook: return LocalText("工作簿", en: "workbook", ko: "통합 문서")
    case .reply: return LocalText("回执", en: "Reply", ko: "회신")
    case .replySuffix: return LocalText("-回执", en: "-reply", ko: "-회신")
    case .result: return LocalText("导入结果", en: "Result", ko: "가져오기 결과")
    case .sheet: return LocalText("工作表", en: "Sheet", ko: "시트")
    case .cell: return LocalText("单元格", en: "Cell", ko: "셀")
    case .replyNotice:
      return LocalText(
        "退回的行请在原工作簿中更正后重新导入；已录入的行再次导入不会重复。本回执不能导入。",
        en:
          "Correct what was not entered in the workbook itself and send it again; rows entered before do no harm. This "
          + "reply cannot be imported.",
        ko: "반려된 행은 원래 통합 문서에서 고쳐 다시 제출하십시오. 이미 입력된 행은 중복되지 않습니다. 이 회신은 가져올 수 없습니다.")
    case .importedOn: return LocalText("导入日", en: "Imported on", ko: "가져온 날")
    case .toCorrect: return LocalText("需要更正", en: "To be corrected", ko: "고칠 내용")
    case .accepted: return LocalText("已录入", en: "Entered", ko: "입력됨")
    case .known: return LocalText("此前已录入", en: "Entered before", ko: "이전에 입력됨")
    case .rejected: return LocalText("退回", en: "Not entered", ko: "반려")
    case .nothingFilledIn: return LocalText("没有填写的行。", en: "No row is filled in.", ko: "기입한 행이 없습니다.")
    case .note: return LocalText("备注", en: "Note", ko: "비고")
    }
  }
}

extension Wording {
  /// A fixed text of `hedui cases`.
  func desk(_ phrase: DeskPhrase) -> String { phrase.texts[language] }
}
