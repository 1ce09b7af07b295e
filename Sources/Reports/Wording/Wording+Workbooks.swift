import Civil

extension Wording {
  /// What is to be done next about a case: a stop is proposed only after somebody has checked and confirmed it.
  func proposal(_ action: Action, _ standing: CaseStanding?) -> String {
    guard let standing else { return text(action) }
    switch action {
    case .stopAndRecover, .verifyThenStop, .stop:
      guard standing.isConfirmed else { return workbook(.verifyFirst) }
      guard standing.outcomes.contains(where: { $0.kind == .stopped }) else { return workbook(.proposeStop) }
      return action == .stopAndRecover ? text(Action.recover) : text(OutcomeKind.stopped)
    case .verifyWithAgency, .visitFirst, .recover, .pay, .enrol, .correct, .verify:
      return text(action)
    }
  }

  /// How long a case may still take, or by how much it is late; nothing without a deadline.
  func timeLeft(_ standing: CaseStanding, on day: Day) -> String {
    guard let deadline = standing.deadline, standing.state == .open else { return "" }
    let left = deadline.days(since: day)
    switch language {
    case .zhHans: return left < 0 ? "逾期 \(-left) 天" : "剩余 \(left) 天"
    case .en: return left < 0 ? "overdue \(days(-left))" : "\(days(left)) left"
    case .ko: return left < 0 ? "\(-left)일 경과" : "\(left)일 남음"
    }
  }

  /// What staff reported, in a line: `已追回 1,234.50元 2021-10-20（朴经办）`.
  func text(_ outcome: Outcome) -> String {
    var parts = [text(outcome.kind)]
    if let reason = outcome.reason { parts.append(text(reason)) }
    if let amount = outcome.amount { parts.append(yuan(amount)) }
    if let day = outcome.day { parts.append(day.description) }
    let officer = outcome.officer.isEmpty ? "" : inBrackets(outcome.officer)
    return parts.joined(separator: " ") + officer
  }

  /// First to last month.
  func period(_ months: Finding.Months) -> String {
    guard months.first != months.last else { return months.first.description }
    switch language {
    case .zhHans: return "\(months.first)至\(months.last)"
    case .en, .ko: return "\(months.first) – \(months.last)"
    }
  }

  /// Yuan with their unit.
  func yuan(_ amount: Fen) -> String {
    switch language {
    case .zhHans: return grouped(amount) + "元"
    case .en: return grouped(amount) + " yuan"
    case .ko: return grouped(amount) + "위안"
    }
  }

  /// What has to be made good.
  func text(_ kind: ReportedCases.Restoration.Kind) -> String {
    switch kind {
    case .pension: return workbook(.pensionRestored)
    case .refund: return workbook(.refunded)
    }
  }

  /// How a check was made, to be ticked.
  var methods: [LocalText] {
    [
      LocalText("入户", en: "home visit", ko: "방문"), LocalText("电话", en: "telephone", ko: "전화"),
      LocalText("视频", en: "video call", ko: "영상 통화"), LocalText("村（社区）干部", en: "village officials", ko: "촌(사회구역) 간부"),
      LocalText("邻居", en: "neighbours", ko: "이웃"), LocalText("查阅档案", en: "files", ko: "서류 열람"),
    ]
  }

  /// What a check found, to be ticked, line by line: confirmed, then the reasons for refuting, then what is left.
  var results: [[LocalText]] {
    let reasons = RefutationReason.allCases.filter { $0 != .other }.map { reason in
      LocalText(
        Wording(.zhHans).text(reason), en: Wording(.en).text(reason), ko: Wording(.ko).text(reason))
    }
    return [
      [
        LocalText(
          "属实（如已死亡，死亡日期：　　　　年　　月　　日）", en: "Confirmed (if dead, date of death: ____-__-__)",
          ko: "사실(사망한 경우 사망일: 　　　　년　　월　　일)")
      ],
      Array(reasons[..<3]), Array(reasons[3...]),
      [
        LocalText("无法核实", en: "Cannot be verified", ko: "확인 불가"),
        LocalText("其他：＿＿＿＿＿＿＿＿＿＿", en: "Other: ______________", ko: "기타: ＿＿＿＿＿＿＿＿"),
      ],
    ]
  }

  /// The page number and the number of pages, in the commands of a spreadsheet's footer.
  var pages: String {
    switch language {
    case .zhHans: return "第 &P 页，共 &N 页"
    case .en: return "Page &P of &N"
    case .ko: return "&P / &N쪽"
    }
  }

  /// The day a list is about, for its head.
  func asOf(_ day: Day) -> String {
    workbook(.asOf) + colon + self.day(day)
  }
}

extension CaseStanding {
  /// Whether somebody checked the case and found it right, and nobody has refuted it since.
  var isConfirmed: Bool {
    outcomes.last { $0.kind == .confirmed || $0.kind == .refuted }?.kind == .confirmed
  }
}

extension ReportedFinding {
  /// Whether somebody still has to deal with it.
  var isToBeDone: Bool { standing?.isToBeDone ?? true }
}
