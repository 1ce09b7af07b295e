import Civil

extension Wording {
  /// What staff reported, as people say it.
  public func text(_ kind: OutcomeKind) -> String {
    Wording.outcome(kind)[language]
  }

  /// Why a finding was wrong, as people say it.
  public func text(_ reason: RefutationReason) -> String {
    Wording.reason(reason)[language]
  }

  /// Where a case stands, as people say it.
  public func text(_ state: CaseState) -> String {
    Wording.state(state)[language]
  }

  /// What a night did to a case, as people say it.
  public func text(_ change: CaseChange) -> String {
    Wording.change(change)[language]
  }

  /// The kind a text in any of the languages, or an id, means: a workbook may come back in another language.
  public static func outcomeKind(from text: String) -> OutcomeKind? {
    OutcomeKind.allCases.first { outcome($0).holds(text) || $0.rawValue == text }
  }

  /// The reason a text in any of the languages, or an id, means.
  public static func refutationReason(from text: String) -> RefutationReason? {
    RefutationReason.allCases.first { reason($0).holds(text) || $0.rawValue == text }
  }

  private static func outcome(_ kind: OutcomeKind) -> LocalText {
    switch kind {
    case .confirmed: return LocalText("属实", en: "Confirmed", ko: "사실")
    case .refuted: return LocalText("不属实", en: "Refuted", ko: "사실 아님")
    case .checking: return LocalText("核实中", en: "Being checked", ko: "확인 중")
    case .stopped: return LocalText("已停发", en: "Stopped", ko: "지급 중지")
    case .recovered: return LocalText("已追回", en: "Recovered", ko: "환수 완료")
    case .instalment: return LocalText("分期", en: "Instalment", ko: "분할 납부")
    case .offset: return LocalText("抵扣", en: "Set off", ko: "상계")
    case .reversal: return LocalText("冲减", en: "Reversal", ko: "환수액 차감")
    case .paidOut: return LocalText("已补发", en: "Paid out", ko: "미지급분 지급 완료")
    case .unverifiable: return LocalText("无法核实", en: "Cannot be verified", ko: "확인 불가")
    }
  }

  private static func reason(_ reason: RefutationReason) -> LocalText {
    switch reason {
    case .alive: return LocalText("本人健在", en: "Person is alive", ko: "본인 생존")
    case .otherPerson: return LocalText("非同一人", en: "Another person", ko: "동일인 아님")
    case .sourceWrong: return LocalText("来源数据有误", en: "Agency's record is wrong", ko: "출처 자료 오류")
    case .ownDataWrong: return LocalText("本单位数据有误", en: "Our own data are wrong", ko: "본 기관 자료 오류")
    case .alreadySettled: return LocalText("此前已处理", en: "Settled before", ko: "이미 처리됨")
    case .lawful: return LocalText("符合政策", en: "Allowed by the policy", ko: "정책에 부합")
    case .other: return LocalText("其他（请在备注中说明）", en: "Other (say what in the note)", ko: "기타(비고에 설명)")
    }
  }

  private static func state(_ state: CaseState) -> LocalText {
    switch state {
    case .open: return LocalText("待办", en: "Open", ko: "미처리")
    case .refuted: return LocalText("不属实", en: "Refuted", ko: "사실 아님")
    case .settled: return LocalText("已办结", en: "Settled", ko: "처리 완료")
    case .gone: return LocalText("已消除", en: "Gone", ko: "해소됨")
    case .withdrawn: return LocalText("已撤回", en: "Withdrawn", ko: "철회됨")
    }
  }

  private static func change(_ change: CaseChange) -> LocalText {
    switch change {
    case .opened: return LocalText("新增", en: "New", ko: "신규")
    case .continued: return LocalText("持续", en: "Continued", ko: "계속")
    case .changed: return LocalText("有变化", en: "Changed", ko: "변경")
    case .reopened: return LocalText("重新出现", en: "Back again", ko: "재발")
    case .unchecked: return LocalText("本期未核对", en: "Not checked tonight", ko: "이번에 대조 안 함")
    case .gone: return LocalText("已消除", en: "Gone", ko: "해소됨")
    case .withdrawn: return LocalText("已撤回", en: "Withdrawn", ko: "철회됨")
    }
  }
}

extension LocalText {
  /// Whether it is this text in any language.
  func holds(_ text: String) -> Bool { zhHans == text || en == text || ko == text }
}
