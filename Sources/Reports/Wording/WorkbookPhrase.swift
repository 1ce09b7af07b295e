/// The fixed texts of workbooks and forms.
enum WorkbookPhrase: CaseIterable {
  case cityFile, formFilePrefix, unknownTownFile
  case bookTitle, summarySheet, balanceSheet, departedSheet, restorationSheet, formSheet
  case asOf, wholeCity, unknownTown, unknownVillage
  case cutOff, printNotice, leadNotice, maskedNotice, unmaskedNotice, withoutLedger
  case byRule, byVillage, byTown, rule, place, findings, persons, overdue, amount, outstanding, sameMoneyNotice
  case sinceLastRun, cases, withheld, firstRun
  case owing, owed, owingNotice, owingCount, owingAmount, owedCount, owedAmount, chartByRule, chartByPlace
  case verifyFirst, proposeStop, toFillIn
  case checkTitle, lockedTitle, lockedMessage, outcomeMessage, reasonMessage, moneyMessage, dayMessage, listError
  case stateColumn, lastSeen, departedNotice, kind, month, restorationAmount, pensionRestored, refunded, amountUnknown
  case subtotal, grandTotal, restorationNotice
  case formTitle, formClaim, formMethod, formResult, formExplanation, formPerson, formPhone, formChecker
  case formSecondChecker, formDate, formDateBlank, formNotice

  /// The text in each language.
  var texts: LocalText {
    switch self {
    case .cityFile: return LocalText("全市问题清单", en: "city-findings", ko: "시전체-문제목록")
    case .formFilePrefix: return LocalText("核实表-", en: "check-forms-", ko: "확인표-")
    case .unknownTownFile: return LocalText("乡镇不明", en: "town-not-known", ko: "향진-불명")
    case .bookTitle:
      return LocalText("城乡居民养老保险核对问题清单", en: "Findings of the pension reconciliation", ko: "주민 양로보험 대조 문제 목록")
    case .summarySheet: return LocalText("汇总", en: "Summary", ko: "집계")
    case .balanceSheet: return LocalText("应追回与应补发", en: "Owing and owed", ko: "환수 대상과 지급 대상")
    case .departedSheet: return LocalText("本期消除或撤回", en: "Gone or withdrawn", ko: "이번 해소·철회")
    case .restorationSheet: return LocalText("误停恢复", en: "To be made good", ko: "오정지 복구")
    case .formSheet: return LocalText("核实表", en: "Check forms", ko: "확인표")
    case .asOf: return LocalText("核对日", en: "As of", ko: "기준일")
    case .wholeCity: return LocalText("全市", en: "Whole city", ko: "시 전체")
    case .unknownTown: return LocalText("乡镇（街道）不明", en: "Town not known", ko: "향·진(가도) 불명")
    case .unknownVillage: return LocalText("村（社区）不明", en: "Village not known", ko: "촌(사회구역) 불명")
    case .cutOff: return LocalText("…（内容过长，已截断）", en: "… (too long, cut off)", ko: "…(너무 길어 생략함)")
    case .printNotice:
      return LocalText("内含个人信息，不得外传", en: "Personal data: not to be passed on", ko: "개인정보 포함, 외부 유출 금지")
    case .leadNotice:
      return LocalText(
        "所列均为待核实的问题线索，不是处理决定；未经核实，不得停发待遇。",
        en: "Leads to be verified, not decisions. No pension may be stopped before the check.",
        ko: "확인이 필요한 단서이며 처분 결정이 아닙니다. 확인하기 전에는 급여를 정지할 수 없습니다.")
    case .maskedNotice:
      return LocalText("身份证号和账号已脱敏。", en: "ID and account numbers are masked.", ko: "신분증 번호와 계좌번호는 일부를 가렸습니다.")
    case .unmaskedNotice:
      return LocalText(
        "身份证号和账号完整显示，请妥善保管。", en: "ID and account numbers are shown in full: keep with care.",
        ko: "신분증 번호와 계좌번호가 전부 표시되어 있으므로 각별히 관리하십시오.")
    case .withoutLedger:
      return LocalText(
        "本次运行没有案件台账：没有新增、期限等内容，填写的结果不能导回。",
        en: "Made without a ledger: nothing on new cases and deadlines, and outcomes cannot be imported.",
        ko: "사건 대장 없이 작성됨: 신규 여부와 기한 정보가 없으며 기입한 결과를 가져올 수 없습니다.")
    case .byRule: return LocalText("按问题类型", en: "By rule", ko: "문제 유형별")
    case .byVillage: return LocalText("按村（社区）", en: "By village", ko: "촌(사회구역)별")
    case .byTown: return LocalText("按乡镇（街道）", en: "By town", ko: "향·진(가도)별")
    case .rule: return LocalText("问题类型", en: "Rule", ko: "문제 유형")
    case .place: return LocalText("所属", en: "Place", ko: "소속")
    case .findings: return LocalText("线索", en: "Findings", ko: "단서")
    case .persons: return LocalText("人数", en: "Persons", ko: "인원")
    case .overdue: return LocalText("已逾期", en: "Overdue", ko: "기한 경과")
    case .amount: return LocalText("涉及金额（元）", en: "Amount (yuan)", ko: "해당 금액(위안)")
    case .outstanding: return LocalText("未结金额（元）", en: "Outstanding (yuan)", ko: "미결 금액(위안)")
    case .sameMoneyNotice:
      return LocalText(
        "同一笔钱可能涉及几类问题，各行金额不相加。",
        en: "The same money can be part of several findings: amounts of rows are not added up.",
        ko: "같은 금액이 여러 유형에 포함될 수 있으므로 행별 금액은 합산하지 않습니다.")
    case .sinceLastRun: return LocalText("与上次运行相比", en: "Since the last run", ko: "지난 실행과 비교")
    case .cases: return LocalText("案件", en: "Cases", ko: "사건")
    case .withheld:
      return LocalText(
        "已判定不属实或已办结，本期不再列出", en: "Refuted or settled before, not listed again",
        ko: "사실 아님 또는 처리 완료로 이번에 표시하지 않음")
    case .firstRun: return LocalText("本台账首次运行。", en: "The first run of this ledger.", ko: "이 대장의 첫 실행입니다.")
    case .owing: return LocalText("应追回（个人欠）", en: "Owing to the fund", ko: "환수 대상(개인이 반환)")
    case .owed: return LocalText("应补发（欠个人）", en: "Owed to persons", ko: "지급 대상(개인에게 지급)")
    case .owingNotice:
      return LocalText(
        "左：核实后应追回；右：核实后应补发。均为未结金额，单位：元。",
        en: "Left: to be recovered after the check. Right: to be paid after the check. Outstanding yuan.",
        ko: "왼쪽: 확인 후 환수할 금액. 오른쪽: 확인 후 지급할 금액. 미결 금액, 단위: 위안.")
    case .owingCount: return LocalText("应追回（件）", en: "Owing (cases)", ko: "환수 대상(건)")
    case .owingAmount: return LocalText("应追回（元）", en: "Owing (yuan)", ko: "환수 대상(위안)")
    case .owedCount: return LocalText("应补发（件）", en: "Owed (cases)", ko: "지급 대상(건)")
    case .owedAmount: return LocalText("应补发（元）", en: "Owed (yuan)", ko: "지급 대상(위안)")
    case .chartByRule: return LocalText("各类问题线索数", en: "Findings by rule", ko: "유형별 단서 수")
    case .chartByPlace: return LocalText("应追回与应补发（元）", en: "Owing and owed (yuan)", ko: "환수 대상과 지급 대상(위안)")
    case .verifyFirst: return LocalText("先核实", en: "Verify first", ko: "먼저 확인")
    case .proposeStop: return LocalText("建议停发", en: "Stop proposed", ko: "지급 정지 제안")
    case .toFillIn: return LocalText("（填写）", en: "(fill in)", ko: "(기입)")
    case .checkTitle: return LocalText("填写有误", en: "Please check", ko: "기입 오류")
    case .lockedTitle: return LocalText("不可修改", en: "Not to be changed", ko: "수정 불가")
    case .lockedMessage:
      return LocalText(
        "此列由核对程序填写，请按“取消”。请只填写黄色各列。",
        en: "This column is the program's. Choose Cancel, and fill in the yellow columns only.",
        ko: "이 열은 프로그램이 작성합니다. ‘취소’를 누르고 노란색 열에만 기입하십시오.")
    case .outcomeMessage:
      return LocalText(
        "请从列表中选择。停发须先由他人核实属实。", en: "Choose from the list. A stop needs a check by somebody else first.",
        ko: "목록에서 선택하십시오. 지급 정지는 다른 사람이 먼저 사실로 확인해야 합니다.")
    case .reasonMessage:
      return LocalText(
        "仅在处理结果为“不属实”时选择。", en: "Only where the outcome is “Refuted”.", ko: "처리 결과가 ‘사실 아님’일 때만 선택하십시오.")
    case .moneyMessage:
      return LocalText(
        "已追回、分期、抵扣、冲减、已补发时填写，单位：元，须大于 0。",
        en: "Yuan that came back, were reversed or paid out: a number greater than 0.",
        ko: "환수·분할 납부·상계·차감·미지급분 지급 시 기입, 단위: 위안, 0보다 커야 합니다.")
    case .dayMessage:
      return LocalText(
        "请填写办理日期，如 2021-10-31；不得早于 2000-01-01，不得晚于今天。",
        en: "The day it was done, such as 2021-10-31; not before 2000-01-01 nor after today.",
        ko: "처리한 날짜, 예: 2021-10-31. 2000-01-01 이후부터 오늘까지만 가능합니다.")
    case .listError: return LocalText("请从下拉列表中选择。", en: "Choose from the list.", ko: "목록에서 선택하십시오.")
    case .stateColumn: return LocalText("状态", en: "State", ko: "상태")
    case .lastSeen: return LocalText("最后出现", en: "Last seen", ko: "마지막 확인일")
    case .departedNotice:
      return LocalText(
        "以下案件本期已消除（数据不再支持）或已撤回（所依据的死亡信息撤回或改变），不再列入清单。无须再办；此前已停发的，请核对是否应恢复。",
        en:
          "These cases left the lists: the data no longer support them, or the death was withdrawn. Nothing is left to do; "
          + "where a pension was stopped, see whether it has to be restored.",
        ko: "다음 사건은 자료가 더 이상 뒷받침하지 않거나 사망 정보가 철회되어 목록에서 제외되었습니다. "
          + "이미 정지한 경우 복구가 필요한지 확인하십시오.")
    case .kind: return LocalText("款项", en: "For", ko: "항목")
    case .month: return LocalText("所属月份", en: "Month", ko: "해당 월")
    case .restorationAmount: return LocalText("金额（元）", en: "Yuan", ko: "금액(위안)")
    case .pensionRestored: return LocalText("补发养老金", en: "Pension not paid", ko: "미지급 연금")
    case .refunded: return LocalText("退还已收款", en: "Refund", ko: "환급")
    case .amountUnknown: return LocalText("金额待核定", en: "to be determined", ko: "금액 산정 필요")
    case .subtotal: return LocalText("小计", en: "Subtotal", ko: "소계")
    case .grandTotal: return LocalText("合计", en: "Total", ko: "합계")
    case .restorationNotice:
      return LocalText(
        "以下人员曾被列为死亡，经核实不属实：应恢复待遇，逐月补发，并退还已收款项。",
        en:
          "Listed as dead, and found alive: their pensions have to be restored, paid month by month, and money taken from "
          + "them given back.",
        ko: "사망으로 표시되었으나 사실이 아닌 것으로 확인된 사람입니다. 급여를 복구하고 월별로 지급하며 받은 돈을 환급합니다.")
    case .formTitle: return LocalText("养老保险待遇核实表", en: "Pension check form", ko: "양로보험 급여 확인표")
    case .formClaim: return LocalText("待核实问题", en: "To be checked", ko: "확인할 문제")
    case .formMethod: return LocalText("核实方式", en: "How checked", ko: "확인 방법")
    case .formResult: return LocalText("核实结果", en: "Result", ko: "확인 결과")
    case .formExplanation: return LocalText("情况说明", en: "What was found", ko: "확인 내용")
    case .formPerson: return LocalText("本人或家属签字", en: "Person or family", ko: "본인·가족 서명")
    case .formPhone: return LocalText("联系电话", en: "Telephone", ko: "전화번호")
    case .formChecker: return LocalText("核实人签字", en: "Checked by", ko: "확인자 서명")
    case .formSecondChecker: return LocalText("陪同人签字", en: "In presence of", ko: "동행자 서명")
    case .formDate: return LocalText("日期", en: "Date", ko: "날짜")
    case .formDateBlank: return LocalText("　　　　年　　月　　日", en: "Day: ____-__-__", ko: "　　　　년　　월　　일")
    case .formNotice:
      return LocalText(
        "由两人核实并签字。核实人不得办理停发；未经核实，不得停发待遇。核实后将结果填入问题清单对应案件。",
        en:
          "Two people check and sign. Whoever checks does not stop the pension; no pension is stopped before the check. "
          + "Enter the result in the list, at the case of this number.",
        ko: "두 사람이 확인하고 서명합니다. 확인자는 지급 정지를 처리할 수 없으며 확인 전에는 급여를 정지할 수 없습니다. "
          + "확인 결과는 문제 목록의 해당 사건에 기입합니다.")
    }
  }
}

extension Wording {
  /// A fixed text of workbooks.
  func workbook(_ phrase: WorkbookPhrase) -> String {
    phrase.texts[language]
  }
}
