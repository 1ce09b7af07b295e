import Civil

extension Wording {
  /// How certain a finding is.
  public func text(_ certainty: Certainty) -> String {
    switch certainty {
    case .confirmed: return LocalText("已确认", en: "Confirmed", ko: "확인됨")[language]
    case .singleSource: return LocalText("单一来源", en: "Single source", ko: "단일 출처")[language]
    case .probable: return LocalText("疑似", en: "Probable", ko: "추정")[language]
    case .conflicting: return LocalText("矛盾", en: "Conflicting", ko: "상충")[language]
    }
  }

  /// What a certainty means for whoever has to act on it.
  public func explanation(_ certainty: Certainty) -> String {
    switch certainty {
    case .confirmed:
      return LocalText(
        "有关记录相互印证，或由本人证件号码直接认定。仍须依法核实后处理。",
        en: "Records agree, or carry the person's own ID. Still to be checked as the law asks before acting.",
        ko: "기록이 서로 일치하거나 본인의 신분증 번호로 확인되었습니다. 그래도 법에 따라 확인한 뒤 처리합니다.")[language]
    case .singleSource:
      return LocalText(
        "只有一个部门的数据，尚无其他部门印证。先核实，再处理。",
        en: "One agency only says so. Verify first, then act.",
        ko: "한 기관의 자료에만 근거합니다. 먼저 확인한 뒤 처리합니다.")[language]
    case .probable:
      return LocalText(
        "记录中没有本人身份证号，仅凭姓名等信息比对得出，可能是他人。先向来源部门核实。",
        en: "The records only point to the person and may be somebody else's. Verify with the agency first.",
        ko: "신분증 번호 없이 성명 등으로 대조한 결과이므로 다른 사람일 수 있습니다. 먼저 해당 기관에 확인합니다.")[language]
    case .conflicting:
      return LocalText(
        "各部门数据互相矛盾，或死亡日期之后仍有生存迹象，本人可能健在。必须先入户核查，不得停发待遇。",
        en: "Sources contradict each other, or there is a sign of life after the death date: the person may be alive. "
          + "Visit the home first; do not stop the pension.",
        ko: "기관 간 자료가 서로 다르거나 사망일 이후 생존 정황이 있어 본인이 살아 있을 수 있습니다. "
          + "반드시 먼저 방문하여 확인하고 급여를 정지하지 마십시오.")[language]
    }
  }

  /// What is recommended.
  public func text(_ action: Action) -> String {
    switch action {
    case .stopAndRecover:
      return LocalText("核实后停发并追回", en: "After the check: stop and recover", ko: "확인 후 지급 정지 및 환수")[language]
    case .verifyThenStop:
      return LocalText("先核实，再停发", en: "Verify, then stop", ko: "먼저 확인한 뒤 지급 정지")[language]
    case .verifyWithAgency:
      return LocalText("先向来源部门核实", en: "Verify with the agency", ko: "먼저 해당 기관에 확인")[language]
    case .visitFirst:
      return LocalText(
        "先入户核查，不得停发", en: "Visit the home first; do not stop", ko: "먼저 방문 확인, 지급 정지 금지")[language]
    case .recover:
      return LocalText("追回", en: "Recover", ko: "환수")[language]
    case .stop:
      return LocalText("核实后停发", en: "After the check: stop", ko: "확인 후 지급 정지")[language]
    case .pay:
      return LocalText("核实后补发", en: "After the check: pay what is owed", ko: "확인 후 미지급분 지급")[language]
    case .enrol:
      return LocalText("动员参保", en: "Win for enrolment", ko: "가입 안내")[language]
    case .correct:
      return LocalText("更正信息", en: "Correct the register", ko: "정보 정정")[language]
    case .verify:
      return LocalText("核实", en: "Verify", ko: "확인")[language]
    }
  }

  /// Who has to deal with a finding.
  public func text(_ unit: ResponsibleUnit) -> String {
    switch unit {
    case .village: return LocalText("村（社区）", en: "Village or community", ko: "촌(사회구역)")[language]
    case .town: return LocalText("乡镇（街道）", en: "Town or subdistrict", ko: "향·진(가도)")[language]
    case .bureau: return LocalText("市社保局", en: "Social insurance bureau", ko: "시 사회보험국")[language]
    }
  }

  /// Whether a feed could be relied on.
  public func text(_ health: FeedHealth) -> String {
    switch health {
    case .fresh: return LocalText("正常", en: "Fresh", ko: "정상")[language]
    case .late: return LocalText("过期", en: "Late", ko: "기한 경과")[language]
    case .missing: return LocalText("缺失", en: "Missing", ko: "미제출")[language]
    case .refused: return LocalText("拒收", en: "Refused", ko: "접수 거부")[language]
    }
  }
}
