/// The fixed texts of the report page.
enum Phrase: CaseIterable {
  case reportTitle, cityListFile, asOf, runTime, version, statusDone, statusFailed
  case leadNotice, privacyNotice, maskedNotice, unmaskedNotice, skipToLists, printNotice
  case findings, persons, quarantinedRecords, doubtfulFeeds, rulesNotEvaluated
  case dataProblems, noDataProblems, dataset, state, dataAge, whatIsWrong, rulesAffected, nothingDelivered, otherNotes
  case byRule, byRuleNotice, rule, count, amount, outstanding, distribution, notEvaluated
  case byTown, town, unknownTown
  case lists, certainty, person, place, months, money, action, lowerAmount, recovered, evidence, doubts, legalBasis
  case noFindings, personNumber, emptyValue, certaintyGuide
  case feeds, read, used, quarantined, replaced, deleted, linkedByID, linkedOtherwise, notLinked
  case dropsUsed, dropsRefused, unknownColumns
  case number, quarantine, quarantineNotice, noQuarantine, reason, remedy, issues, issuesNotice, field
  case footer

  /// The text in each language.
  var texts: LocalText {
    switch self {
    case .reportTitle:
      return LocalText(
        "城乡居民养老保险部门数据核对报告", en: "Resident pension: inter-agency reconciliation report",
        ko: "도시·농촌 주민 양로보험 기관 간 자료 대조 보고서")
    case .cityListFile: return LocalText("全市问题清单.csv", en: "city-findings.csv", ko: "시전체-문제목록.csv")
    case .asOf: return LocalText("核对日", en: "As of", ko: "기준일")
    case .runTime: return LocalText("运行时间", en: "Run", ko: "실행 시각")
    case .version: return LocalText("程序版本", en: "Version", ko: "프로그램 버전")
    case .statusDone:
      return LocalText(
        "核对已全部完成，所用数据齐全、未过期。", en: "The run is complete, on complete and current data.",
        ko: "대조가 모두 완료되었으며 사용한 자료에 미제출이나 기한 경과가 없습니다.")
    case .statusFailed:
      return LocalText(
        "核对失败，结果不得使用。", en: "The run failed; its results must not be used.",
        ko: "대조에 실패하였으므로 결과를 사용해서는 안 됩니다.")
    case .leadNotice:
      return LocalText(
        "本报告所列均为待核实的问题线索，不是处理决定，不得仅凭本报告停发待遇。",
        en:
          "What is listed here are leads to be verified, not decisions. No pension may be stopped on this report alone.",
        ko: "이 보고서의 내용은 확인이 필요한 단서이며 처분 결정이 아닙니다. 이 보고서만으로 급여를 정지해서는 안 됩니다.")
    case .privacyNotice:
      return LocalText(
        "内含个人信息，仅供经办工作使用，不得外传。", en: "Holds personal data: for official use only, not to be passed on.",
        ko: "개인정보가 포함되어 있으므로 업무용으로만 사용하고 외부에 유출하지 마십시오.")
    case .maskedNotice:
      return LocalText(
        "身份证号和账号已作脱敏处理。", en: "ID and account numbers are masked.", ko: "신분증 번호와 계좌번호는 일부를 가렸습니다.")
    case .unmaskedNotice:
      return LocalText(
        "身份证号和账号完整显示，请特别注意保管。", en: "ID and account numbers are shown in full: keep with special care.",
        ko: "신분증 번호와 계좌번호가 전부 표시되어 있으므로 각별히 관리하십시오.")
    case .skipToLists: return LocalText("跳到问题清单", en: "Skip to the lists", ko: "문제 목록으로 건너뛰기")
    case .printNotice:
      return LocalText(
        "点击标题可展开或收起清单；打印前请展开需要打印的部分。",
        en: "Select a title to open or close its list; open what you want printed before printing.",
        ko: "제목을 누르면 목록을 펼치거나 접을 수 있습니다. 인쇄하기 전에 필요한 부분을 펼치십시오.")
    case .findings: return LocalText("问题线索", en: "Findings", ko: "문제 단서")
    case .persons: return LocalText("涉及人员", en: "Persons", ko: "해당 인원")
    case .quarantinedRecords: return LocalText("隔离记录", en: "Records quarantined", ko: "격리 기록")
    case .doubtfulFeeds: return LocalText("异常数据", en: "Feeds not fresh", ko: "비정상 자료")
    case .rulesNotEvaluated: return LocalText("未核对规则", en: "Rules not evaluated", ko: "미대조 규칙")
    case .dataProblems: return LocalText("数据问题", en: "Problems with the data", ko: "자료 문제")
    case .noDataProblems:
      return LocalText(
        "各部门数据齐全、未过期，没有文件被拒收。", en: "Every feed is present and current; no file was refused.",
        ko: "모든 기관의 자료가 제출되었고 기한이 지나거나 접수 거부된 파일이 없습니다.")
    case .dataset: return LocalText("数据", en: "Feed", ko: "자료")
    case .state: return LocalText("状态", en: "State", ko: "상태")
    case .dataAge: return LocalText("数据距核对日", en: "Age of the data", ko: "자료 경과일")
    case .whatIsWrong: return LocalText("情况及处理办法", en: "What is wrong and what to do", ko: "내용 및 조치 방법")
    case .rulesAffected: return LocalText("因此未核对", en: "Not evaluated for it", ko: "이로 인해 미대조")
    case .nothingDelivered:
      return LocalText(
        "核对日及以前没有可用数据，请联系该部门报送。", en: "No usable data up to the day. Ask the agency to deliver them.",
        ko: "기준일까지 사용할 수 있는 자료가 없습니다. 해당 기관에 제출을 요청하십시오.")
    case .otherNotes: return LocalText("其他提示", en: "Other notes", ko: "기타 알림")
    case .byRule: return LocalText("按问题类型汇总", en: "Summary by rule", ko: "문제 유형별 집계")
    case .byRuleNotice:
      return LocalText(
        "同一笔钱可能涉及几类问题，因此各行金额不相加。金额单位：元。",
        en: "The same money can be part of several findings, so amounts of rows are not added up. Amounts in yuan.",
        ko: "같은 금액이 여러 유형에 포함될 수 있으므로 행별 금액은 합산하지 않습니다. 금액 단위: 위안.")
    case .rule: return LocalText("问题类型", en: "Rule", ko: "문제 유형")
    case .count: return LocalText("线索", en: "Findings", ko: "단서")
    case .amount: return LocalText("涉及金额", en: "Amount", ko: "해당 금액")
    case .outstanding: return LocalText("未结金额", en: "Outstanding", ko: "미결 금액")
    case .distribution: return LocalText("分布", en: "Distribution", ko: "분포")
    case .notEvaluated: return LocalText("未核对", en: "Not evaluated", ko: "미대조")
    case .byTown: return LocalText("按乡镇（街道）汇总", en: "Summary by town", ko: "향·진(가도)별 집계")
    case .town: return LocalText("乡镇（街道）", en: "Town", ko: "향·진(가도)")
    case .unknownTown: return LocalText("乡镇不明", en: "Town not known", ko: "향·진 불명")
    case .lists: return LocalText("问题清单", en: "Lists of findings", ko: "문제 목록")
    case .certainty: return LocalText("确定程度", en: "Certainty", ko: "확실성")
    case .person: return LocalText("人员", en: "Person", ko: "대상자")
    case .place: return LocalText("所属", en: "Place", ko: "소속")
    case .months: return LocalText("涉及月份", en: "Months", ko: "해당 월")
    case .money: return LocalText("金额（元）", en: "Yuan", ko: "금액(위안)")
    case .action: return LocalText("建议处理", en: "Recommended action", ko: "권장 조치")
    case .lowerAmount:
      return LocalText("追缴以此为准", en: "to be demanded", ko: "환수 기준")
    case .recovered: return LocalText("已追回", en: "recovered", ko: "환수액")
    case .evidence: return LocalText("证据", en: "Evidence", ko: "증거")
    case .doubts: return LocalText("可能有误", en: "May be wrong because", ko: "오류 가능성")
    case .legalBasis: return LocalText("政策依据", en: "Legal basis", ko: "정책 근거")
    case .noFindings: return LocalText("本次没有发现问题线索。", en: "Nothing was found.", ko: "발견된 문제 단서가 없습니다.")
    case .personNumber: return LocalText("个人编号", en: "Person no.", ko: "개인 번호")
    case .emptyValue: return LocalText("（空）", en: "(empty)", ko: "(없음)")
    case .certaintyGuide: return LocalText("确定程度说明", en: "What the certainties mean", ko: "확실성 설명")
    case .feeds: return LocalText("数据来源情况", en: "Feeds", ko: "자료 출처 현황")
    case .read: return LocalText("读取", en: "Read", ko: "읽음")
    case .used: return LocalText("使用", en: "Used", ko: "사용")
    case .quarantined: return LocalText("隔离", en: "Quarantined", ko: "격리")
    case .replaced: return LocalText("被替换", en: "Replaced", ko: "대체됨")
    case .deleted: return LocalText("被删除", en: "Deleted", ko: "삭제됨")
    case .linkedByID: return LocalText("按证件号关联", en: "Linked by ID", ko: "신분증 연결")
    case .linkedOtherwise: return LocalText("按其他信息关联", en: "Linked otherwise", ko: "기타 연결")
    case .notLinked: return LocalText("未关联", en: "Not linked", ko: "미연결")
    case .dropsUsed: return LocalText("使用的文件", en: "Files used", ko: "사용 파일")
    case .dropsRefused: return LocalText("拒收的文件", en: "Files refused", ko: "접수 거부 파일")
    case .unknownColumns: return LocalText("未登记的列", en: "Unknown columns", ko: "등록되지 않은 열")
    case .number: return LocalText("数量", en: "Number", ko: "건수")
    case .quarantine:
      return LocalText("隔离记录与整改建议", en: "Quarantine, and what agencies should mend", ko: "격리 기록 및 시정 권고")
    case .quarantineNotice:
      return LocalText(
        "以下记录无法使用，已单独列出，未参与核对；其余记录不受影响。逐条明细见 quarantine.csv。",
        en:
          "These records could not be used and were set aside; all others were used. Each of them is in quarantine.csv.",
        ko: "다음 기록은 사용할 수 없어 따로 분리하였으며 나머지 기록은 그대로 사용하였습니다. 건별 내역은 quarantine.csv에 있습니다.")
    case .noQuarantine: return LocalText("没有隔离记录。", en: "Nothing was quarantined.", ko: "격리된 기록이 없습니다.")
    case .reason: return LocalText("原因", en: "Reason", ko: "사유")
    case .remedy: return LocalText("请报送部门整改", en: "What the agency should mend", ko: "제출 기관 시정 사항")
    case .issues: return LocalText("个别项目无法识别", en: "Unreadable optional values", ko: "인식할 수 없는 개별 항목")
    case .issuesNotice:
      return LocalText(
        "记录已使用，但其中以下项目无法识别，按空值处理。逐条明细见 issues.csv。",
        en: "The records were used, without these values. Each of them is in issues.csv.",
        ko: "기록은 사용하였으나 다음 항목은 인식할 수 없어 빈 값으로 처리하였습니다. 건별 내역은 issues.csv에 있습니다.")
    case .field: return LocalText("项目", en: "Field", ko: "항목")
    case .footer:
      return LocalText(
        "本报告由核对程序自动生成；每条线索都可按所列文件和行号追溯到报送部门的原始数据。",
        en: "Made by the reconciliation program; every finding can be walked back to a line of a file an agency sent.",
        ko: "이 보고서는 대조 프로그램이 자동으로 작성하였으며 모든 단서는 표시된 파일과 행 번호로 제출 기관의 원자료까지 추적할 수 있습니다.")
    }
  }
}

extension Wording {
  /// A fixed text of the report page.
  func phrase(_ phrase: Phrase) -> String {
    phrase.texts[language]
  }
}
