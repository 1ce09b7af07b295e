import Civil

extension Wording {
  /// What staff reported, in a line, with who did it.
  func reported(_ outcome: Outcome) -> String {
    var parts = [text(outcome.kind)]
    if let reason = outcome.reason { parts.append(text(reason)) }
    if let amount = outcome.amount { parts.append(grouped(amount)) }
    if let day = outcome.day { parts.append(day.description) }
    return parts.joined(separator: " ") + (outcome.officer.isEmpty ? "" : inBrackets(visible(outcome.officer)))
  }

  /// The deadline, and by how much it is past.
  func deskDeadline(_ standing: CaseStanding, on day: Day) -> String {
    guard let deadline = standing.deadline else { return "" }
    guard standing.isOverdue(on: day) else { return deadline.description }
    let late = day.days(since: deadline)
    switch language {
    case .zhHans: return "\(deadline) 逾期\(late)天"
    case .en: return "\(deadline), \(late) d overdue"
    case .ko: return "\(deadline) \(late)일 경과"
    }
  }

  /// What happened to a case.
  func sentence(_ event: ReportedCaseHistory.Event) -> String {
    switch event {
    case .found(let change, let money, let certainty, _):
      var parts = [text(change), text(certainty)]
      if let money {
        parts.append(desk(.amount) + " " + grouped(money.amount))
        if money.outstanding != money.amount { parts.append(desk(.outstanding) + " " + grouped(money.outstanding)) }
      }
      return parts.joined(separator: listSeparator)
    case .departed(let change): return text(change)
    case .reported(let outcome, _): return reported(outcome)
    case .assigned(let name): return desk(.assignee) + colon + (name.isEmpty ? desk(.nobody) : visible(name))
    }
  }

  /// How many rows of a workbook were entered, were known, and were not entered.
  public func counts(_ reply: ImportReply) -> String {
    let (accepted, known, rejected) = (reply.accepted, reply.known, reply.rejected)
    switch language {
    case .zhHans: return "填写\(reply.rows.count)行：录入\(accepted)行，此前已录入\(known)行，退回\(rejected)行"
    case .en:
      return "\(reply.rows.count) rows filled in: \(accepted) entered, \(known) entered before, \(rejected) not entered"
    case .ko: return "기입한 행 \(reply.rows.count): 입력 \(accepted), 이전에 입력 \(known), 반려 \(rejected)"
    }
  }

  /// What the name of a reply ends with.
  public var replySuffix: String { desk(.replySuffix) }

  /// Where the reply to a workbook stands.
  public func replyWritten(_ path: String) -> String {
    desk(.reply) + colon + path
  }

  /// What is wrong with a row, where, and what to do.
  func correction(_ rejection: ImportReply.Rejection) -> String {
    let shown = rejection.shown.isEmpty ? "" : inBrackets(visible(rejection.shown))
    return rejection.cell + shown + colon + sentences(rejection.reason)
  }

  /// A row that was not entered, as the operator reads it: `FILE:SHEET!CELL: what is wrong. What to do.`
  public func rejected(_ rejection: ImportReply.Rejection, in sheet: String, of file: String) -> String {
    visible(file) + ":" + visible(sheet) + "!" + rejection.cell + ": " + sentences(rejection.reason)
  }

  /// How many cases are listed.
  func listed(_ shown: Int, of all: Int) -> String {
    switch language {
    case .zhHans: return shown == all ? "共 \(all) 件" : "前 \(shown) 件，共 \(all) 件"
    case .en: return shown == all ? "\(all) in all" : "the first \(shown) of \(all)"
    case .ko: return shown == all ? "모두 \(all)건" : "\(all)건 중 앞의 \(shown)건"
    }
  }

  /// The text of the verdict on a row.
  public func text(_ verdict: ImportReply.Verdict) -> String {
    switch verdict {
    case .accepted(let state): return desk(.accepted) + inBrackets(text(state))
    case .known: return desk(.known)
    case .rejected: return desk(.rejected)
    }
  }
}

extension Wording {
  /// That cases were written to a file.
  public func exported(_ count: Int, to path: String) -> String {
    switch language {
    case .zhHans: return "已导出\(count)件：\(path)"
    case .en: return "\(count) cases written: \(path)"
    case .ko: return "사건 \(count)건 내보냄: \(path)"
    }
  }

  /// That somebody has to deal with cases now.
  public func assigned(_ count: Int, to name: String) -> String {
    let name = name.isEmpty ? desk(.nobody) : visible(name)
    switch language {
    case .zhHans: return "\(count)件的承办人：\(name)"
    case .en: return "\(count) cases assigned to: \(name)"
    case .ko: return "사건 \(count)건의 담당자: \(name)"
    }
  }

  /// That the ledger is as it was written.
  public func sound(_ check: LedgerCheck) -> String {
    switch language {
    case .zhHans: return "台账完好：日志\(check.entries)条，哈希链完整，各行与日志一致。"
    case .en: return "The ledger is sound: \(check.entries) entries, the chain whole, every row as the log says."
    case .ko: return "대장 이상 없음: 기록 \(check.entries)건, 해시 사슬 온전, 모든 행이 기록과 일치."
    }
  }

  /// What is not as it was written.
  public func faults(_ check: LedgerCheck) -> [String] {
    var faults: [String] = []
    if let entry = check.firstBrokenEntry {
      switch language {
      case .zhHans: faults.append("日志第\(entry)条起哈希链断裂，日志可能被改动。请用备份恢复。")
      case .en:
        faults.append(
          "the chain of the log is broken from entry \(entry) on; it may have been changed. Restore a backup.")
      case .ko: faults.append("기록 \(entry)번부터 해시 사슬이 끊겨 변조되었을 수 있습니다. 백업에서 복원하십시오.")
      }
    }
    return faults
      + check.disagreements.map { disagreement in
        let subject: String
        switch disagreement.subject {
        case .case(let number): subject = desk(.caseNumber) + " " + number.description
        case .night(let day): subject = day.description
        case .entry(let sequence): subject = "#\(sequence)"
        }
        switch language {
        case .zhHans: return "\(subject)：\(disagreement.field) 与日志不一致。请用备份恢复。"
        case .en: return "\(subject): \(disagreement.field) is not what the log says. Restore a backup."
        case .ko: return "\(subject): \(disagreement.field) 값이 기록과 다릅니다. 백업에서 복원하십시오."
        }
      }
  }
}
