/// The fixed texts about cases on the report page.
enum CasePhrase: CaseIterable {
  case casesTonight, casesNotice, byChange
  case open, overdue, withheld, withheldNotice
  case newCases, reopenedCases, changedCases, goneCases, withdrawnCases, overdueCases
  case caseNumber, remark, deadline, noDeadline, assignee, lastSeen, outcomes, openedOn
  case alreadyStopped, moneyCameBack
  case restorations, restorationsNotice, restorationKind, pension, refund, notKnown
  case moneyOfCases, moneyOfCasesNotice, found, foundOutstanding, foundOutstandingOwing, owed, recovered, prevented,
    preventedFormula
  case trend, trendNotice, openAndOverdue, openedAndDeparted, outstandingAndRecovered
  case opened, departed, outstanding, day, tableOfChart, unsoundFeeds, unsoundFeedsTrend
  case townAndRule, townAndRuleNotice, heatNotice
  case owingAndOwed, owingAndOwedNotice, owingAndOwedChart, owing
  case precision, precisionNotice, precisionChart, noPrecision, confirmed, refuted, share, interval, weak

  /// The text in each language.
  var texts: LocalText {
    switch self {
    case .casesTonight: return LocalText("本期案件变化", en: "Cases: what changed tonight", ko: "이번 회차 사건 변화")
    case .casesNotice:
      return LocalText(
        "与上一次核对相比。已判定不属实或已办结、证据又没有变化的，不再列出。",
        en:
          "Compared with the night before. What was refuted or settled stays away as long as its evidence is the same.",
        ko: "직전 대조와 비교한 것입니다. 사실이 아니거나 처리 완료로 판정되고 증거가 그대로인 것은 다시 표시하지 않습니다.")
    case .byChange: return LocalText("按问题类型的变化", en: "Changes by rule", ko: "문제 유형별 변화")
    case .open: return LocalText("待办案件", en: "Open", ko: "미처리 사건")
    case .overdue: return LocalText("逾期未办", en: "Overdue", ko: "기한 경과")
    case .withheld: return LocalText("不再列出", en: "Withheld", ko: "표시 안 함")
    case .withheldNotice:
      return LocalText(
        "“不再列出”是核对再次发现、但已判定不属实或已办结的案件；“本期未核对”是因数据缺失或规则未核对而保持原状的案件。",
        en:
          "Withheld: found again, but refuted or settled before. Not checked tonight: left as they were, since data are "
          + "missing or the rule was not evaluated.",
        ko: "‘표시 안 함’은 다시 발견되었으나 이미 사실 아님 또는 처리 완료로 판정된 사건이고, ‘이번에 대조 안 함’은 자료가 없거나 규칙을 대조하지 "
          + "못하여 그대로 둔 사건입니다.")
    case .newCases: return LocalText("本期新增", en: "New tonight", ko: "이번 신규")
    case .reopenedCases: return LocalText("重新出现", en: "Back again", ko: "재발")
    case .changedCases: return LocalText("有变化", en: "Changed", ko: "변경")
    case .goneCases:
      return LocalText("已消除（数据不再支持）", en: "Gone: the data no longer support them", ko: "해소됨(자료로 더는 확인되지 않음)")
    case .withdrawnCases:
      return LocalText(
        "已撤回（死亡信息撤回或改变）", en: "Withdrawn: the death was taken back or moved", ko: "철회됨(사망 정보 철회 또는 변경)")
    case .overdueCases: return LocalText("逾期未办案件", en: "Overdue cases", ko: "기한 경과 사건")
    case .caseNumber: return LocalText("案件编号", en: "Case", ko: "사건 번호")
    case .remark: return LocalText("说明", en: "Remarks", ko: "설명")
    case .deadline: return LocalText("办理期限", en: "Deadline", ko: "처리 기한")
    case .noDeadline: return LocalText("未设期限", en: "no deadline", ko: "기한 없음")
    case .assignee: return LocalText("承办", en: "assigned to", ko: "담당")
    case .lastSeen: return LocalText("最后一次发现", en: "last found", ko: "마지막 발견")
    case .outcomes: return LocalText("处理情况", en: "Reported", ko: "처리 상황")
    case .openedOn: return LocalText("首次发现", en: "first found", ko: "최초 발견")
    case .alreadyStopped:
      return LocalText(
        "已停发：请立即复核，确认健在的应恢复并补发",
        en: "Already stopped: check at once; if the person lives, resume the pension and pay what was missed",
        ko: "이미 지급 중지됨: 즉시 재확인하고 생존이 확인되면 지급을 재개하고 소급 지급")
    case .moneyCameBack:
      return LocalText("已收回资金：请复核是否应退还", en: "Money came back: check whether to refund it", ko: "환수금 있음: 반환 여부를 재확인")
    case .restorations: return LocalText("误停恢复", en: "To be made good", ko: "오정지 복구")
    case .restorationsNotice:
      return LocalText(
        "核实为健在的人员，其停发期间的养老金应补发，已收回的应退还，逐月列出。",
        en: "Persons who turned out to live: the pensions they missed are to be paid and what was taken back refunded, "
          + "month by month.",
        ko: "생존이 확인된 사람에게 중지 기간의 연금을 소급 지급하고 환수한 돈은 반환해야 하며 월별로 표시합니다.")
    case .restorationKind: return LocalText("事项", en: "What", ko: "항목")
    case .pension: return LocalText("补发养老金", en: "Pension to be paid", ko: "연금 소급 지급")
    case .refund: return LocalText("退还", en: "Refund", ko: "반환")
    case .notKnown: return LocalText("金额不明", en: "amount not known", ko: "금액 불명")
    case .moneyOfCases: return LocalText("资金成效", en: "Money found, recovered, prevented", ko: "자금 성과")
    case .moneyOfCasesNotice:
      return LocalText(
        "金额单位：元。发现金额为本期待办线索的涉及金额之和，同一笔钱可能涉及几类问题；追回金额以经办人报告为准。",
        en: "In yuan. Found: the amounts of tonight's open findings added up; the same money can be part of several. "
          + "Recovered: as staff reported.",
        ko: "금액 단위: 위안. 발견 금액은 이번 미처리 단서의 금액 합계이며 같은 돈이 여러 유형에 포함될 수 있습니다. 환수 금액은 담당자 보고 기준입니다.")
    case .found: return LocalText("发现多发、错发", en: "Found: paid wrongly", ko: "발견된 과오 지급")
    case .foundOutstanding: return LocalText("其中未结", en: "of it outstanding", ko: "그중 미결")
    case .foundOutstandingOwing: return LocalText("待追回金额", en: "To be recovered", ko: "환수할 금액")
    case .owed: return LocalText("发现应发未发", en: "Found: owed to persons", ko: "발견된 미지급")
    case .recovered: return LocalText("累计追回", en: "Recovered so far", ko: "누적 환수")
    case .prevented: return LocalText("避免损失（估算）", en: "Prevented (estimate)", ko: "손실 예방(추정)")
    case .preventedFormula:
      return LocalText(
        "避免损失的算法：每件已停发案件，涉及金额 ÷ 涉及月数 × 停发后满的整月数，再逐件相加。",
        en: "How prevented is reckoned: for each stopped case its amount ÷ its months × whole months since the stop, "
          + "added up.",
        ko: "손실 예방 계산법: 지급이 중지된 사건마다 해당 금액 ÷ 해당 개월 수 × 중지 후 만 개월 수를 구하여 합산합니다.")
    case .trend: return LocalText("历次趋势", en: "Trend over the nights", ko: "회차별 추이")
    case .trendNotice:
      return LocalText(
        "每个点为一次核对；没有核对的日子没有点。", en: "Each point is a night that was run; nights without a run have none.",
        ko: "점 하나가 한 번의 대조이며 대조하지 않은 날은 점이 없습니다.")
    case .openAndOverdue: return LocalText("待办案件与逾期案件", en: "Open and overdue cases", ko: "미처리 사건과 기한 경과 사건")
    case .openedAndDeparted:
      return LocalText("每次新增与消除的案件", en: "Cases opened and departed each night", ko: "회차별 신규 및 해소 사건")
    case .outstandingAndRecovered:
      return LocalText(
        "未结金额与累计追回（元）", en: "Outstanding and recovered, in yuan", ko: "미결 금액과 누적 환수(위안)")
    case .opened: return LocalText("新增及重新出现", en: "Opened or back", ko: "신규 및 재발")
    case .departed: return LocalText("消除及撤回", en: "Departed", ko: "해소 및 철회")
    case .outstanding: return LocalText("未结金额", en: "Outstanding", ko: "미결 금액")
    case .day: return LocalText("核对日", en: "Night", ko: "기준일")
    case .tableOfChart: return LocalText("用表格查看数据", en: "The figures as a table", ko: "표로 보기")
    case .unsoundFeeds: return LocalText("异常数据（种）", en: "Feeds not fresh", ko: "비정상 자료(종)")
    case .unsoundFeedsTrend: return LocalText("历次异常数据", en: "Feeds not fresh, night by night", ko: "회차별 비정상 자료")
    case .townAndRule: return LocalText("乡镇与问题类型", en: "By town and rule", ko: "향·진별, 문제 유형별")
    case .townAndRuleNotice:
      return LocalText(
        "每格上为线索数，下为涉及金额（元）。", en: "Each cell: findings, and below them the amount in yuan.",
        ko: "각 칸의 위는 단서 수, 아래는 해당 금액(위안)입니다.")
    case .heatNotice:
      return LocalText("底色越浓，线索越多。", en: "The stronger the colour, the more findings.", ko: "바탕색이 진할수록 단서가 많습니다.")
    case .owingAndOwed: return LocalText("应追回与应补发", en: "Owing and owed", ko: "환수 대상과 지급 대상")
    case .owingAndOwedNotice:
      return LocalText(
        "左为多发、错发待追回，右为应发未发待补发。同一笔钱可能涉及几类问题。",
        en: "Left what was paid wrongly, right what persons have still to get. The same money can be part of several "
          + "findings.",
        ko: "왼쪽은 환수할 과오 지급, 오른쪽은 지급할 미지급분입니다. 같은 돈이 여러 유형에 포함될 수 있습니다.")
    case .owingAndOwedChart:
      return LocalText("各乡镇（街道）未结金额（元）", en: "Outstanding by town, in yuan", ko: "향·진(가도)별 미결 금액(위안)")
    case .owing: return LocalText("应追回", en: "Owing", ko: "환수 대상")
    case .precision: return LocalText("各类问题的准确率", en: "How often each rule was right", ko: "문제 유형별 정확도")
    case .precisionNotice:
      return LocalText(
        "准确率 = 属实 ÷（属实＋不属实），按经办人已报告的核查结果计算；横线为 95% 置信区间（威尔逊法）。尚未核查的案件不计。",
        en:
          "Share of confirmed among confirmed and refuted, by what staff reported; the line is the 95 % interval after "
          + "Wilson. Cases nobody judged yet do not count.",
        ko: "정확도 = 사실 ÷ (사실 + 사실 아님)이며 담당자가 보고한 확인 결과로 계산합니다. 가로선은 95% 신뢰구간(윌슨)입니다. 아직 확인하지 않은 사건은 "
          + "제외합니다.")
    case .precisionChart:
      return LocalText(
        "准确率及其 95% 置信区间", en: "Share of confirmed with its 95 % interval", ko: "정확도와 95% 신뢰구간")
    case .noPrecision:
      return LocalText("尚无核查结果。", en: "No case was judged yet.", ko: "아직 확인 결과가 없습니다.")
    case .confirmed: return LocalText("属实", en: "Confirmed", ko: "사실")
    case .refuted: return LocalText("不属实", en: "Refuted", ko: "사실 아님")
    case .share: return LocalText("准确率", en: "Right", ko: "정확도")
    case .interval: return LocalText("95% 置信区间", en: "95 % interval", ko: "95% 신뢰구간")
    case .weak: return LocalText("样本少，仅供参考", en: "few cases: says little", ko: "표본이 적어 참고용")
    }
  }
}

extension Wording {
  /// A fixed text about cases.
  func caseText(_ phrase: CasePhrase) -> String { phrase.texts[language] }
}
