import Civil

/// The fixed texts of `hedui rules` and of the rule pages.
enum RulePhrase: CaseIterable {
  case rules, absenceNote, claim, legalBasis, reads, arguesFromAbsence, yes, no, amount, doesNotFire
  case parameters, deathParameters, noParameters, notInForce, since, until, checkedOn, notDocumented
  case pageTitle, pageNote, id, title, value, reference, parameterTable, laterRules

  /// The text in each language.
  var texts: LocalText {
    switch self {
    case .rules: return LocalText("核对规则", en: "Rules", ko: "대조 규칙")
    case .absenceNote:
      return LocalText(
        "† 以“没有”为依据：所读数据有一项缺失、过期或被拒收时，该规则不核对。",
        en: "† argues from something that is not there: not evaluated where a dataset it reads is missing, late or "
          + "refused.",
        ko: "† ‘없음’을 근거로 하는 규칙: 읽는 자료 중 하나라도 미제출·기한 경과·접수 거부이면 대조하지 않습니다.")
    case .claim: return LocalText("列入条件", en: "Finding", ko: "해당 조건")
    case .legalBasis: return LocalText("政策依据", en: "Legal basis", ko: "정책 근거")
    case .reads: return LocalText("读取数据", en: "Reads", ko: "읽는 자료")
    case .arguesFromAbsence: return LocalText("以“没有”为据", en: "Argues from absence", ko: "‘없음’을 근거로 함")
    case .yes: return LocalText("是（†）", en: "yes (†)", ko: "예(†)")
    case .no: return LocalText("否", en: "no", ko: "아니요")
    case .amount: return LocalText("金额", en: "Amount", ko: "금액")
    case .doesNotFire: return LocalText("不列入", en: "Does not fire", ko: "해당하지 않음")
    case .parameters: return LocalText("参数", en: "Parameters", ko: "매개변수")
    case .deathParameters:
      return LocalText("认定死亡所用参数", en: "Parameters of weighing a death", ko: "사망 판정에 쓰는 매개변수")
    case .noParameters: return LocalText("无", en: "none", ko: "없음")
    case .notInForce: return LocalText("当日无有效值", en: "no value in force on that day", ko: "그날 유효한 값 없음")
    case .since: return LocalText("起始", en: "Since", ko: "시작")
    case .until: return LocalText("截止", en: "Until", ko: "종료")
    case .checkedOn: return LocalText("最近核对", en: "Checked on", ko: "최근 확인")
    case .notDocumented: return LocalText("尚无说明。", en: "Not described yet.", ko: "아직 설명이 없습니다.")
    case .pageTitle: return LocalText("核对规则说明", en: "The rules", ko: "대조 규칙 설명")
    case .pageNote:
      return LocalText(
        "本页由 `make docs` 从规则源文件和 `schedules/parameters/` 生成，请勿手工修改。每条规则查看一个人的全部数据，"
          + "得出的是待核实的线索，不是处理决定。",
        en:
          "This page is made by `make docs` from the rule files and `schedules/parameters/`; do not edit it. Each rule "
          + "looks at everything agencies say about one person. What it finds is a lead to be verified, not a decision.",
        ko: "이 문서는 `make docs`가 규칙 원본 파일과 `schedules/parameters/`에서 생성합니다.")
    case .id: return LocalText("规则", en: "Rule", ko: "규칙")
    case .title: return LocalText("名称", en: "Title", ko: "명칭")
    case .value: return LocalText("值", en: "Value", ko: "값")
    case .reference: return LocalText("出处", en: "Reference", ko: "출처")
    case .parameterTable: return LocalText("全部参数", en: "All parameters", ko: "전체 매개변수")
    case .laterRules:
      return LocalText(
        "目录中的 `id-changed`（一人多证）要等按姓名等信息关联人员的功能，目前不核对。",
        en: "`id-changed` of the catalogue waits for the linking of records without an ID and is not evaluated yet.",
        ko: "목록의 `id-changed`는 신분증 번호 없이 연결하는 기능이 생긴 뒤에 대조합니다.")
    }
  }
}

extension Wording {
  /// A fixed text about rules.
  func ruleText(_ phrase: RulePhrase) -> String {
    phrase.texts[language]
  }

  /// A parameter's value in its unit.
  func text(_ amount: DescribedParameter.Amount) -> String {
    switch amount {
    case .days(let count): return days(count)
    case .months(let count): return months(count)
    case .years(let count):
      switch language {
      case .zhHans: return "\(count) 周年"
      case .en: return count == 1 ? "1 year" : "\(count) years"
      case .ko: return "\(count)년"
      }
    case .count(let count): return String(count)
    case .money(let amount):
      switch language {
      case .zhHans: return grouped(amount) + " 元"
      case .en: return grouped(amount) + " yuan"
      case .ko: return grouped(amount) + "위안"
      }
    case .day(let day): return day.description
    }
  }

  /// How long a parameter's value holds: `自 2021-01-01 起`.
  func span(of value: DescribedParameter.Value) -> String {
    guard let until = value.until else {
      switch language {
      case .zhHans: return "自 \(value.since) 起"
      case .en: return "since \(value.since)"
      case .ko: return "\(value.since)부터"
      }
    }
    switch language {
    case .zhHans: return "\(value.since) 至 \(until)"
    case .en: return "\(value.since) to \(until)"
    case .ko: return "\(value.since)~\(until)"
    }
  }
}
