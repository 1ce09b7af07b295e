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
    rejection.cell + colon + sentences(rejection.reason)
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

  /// The heading of a column that staff fill in.
  func filledInTitle(_ column: CaseSheetColumn) -> String {
    switch column {
    case .reason: return desk(.reasonColumn)
    case .money: return desk(.moneyColumn)
    case .day: return desk(.dayColumn)
    case .officer: return desk(.officerColumn)
    case .note: return desk(.noteColumn)
    default: return desk(.outcomeColumn)
    }
  }

  /// The text of the verdict on a row.
  func text(_ verdict: ImportReply.Verdict) -> String {
    switch verdict {
    case .accepted(let state): return desk(.accepted) + inBrackets(text(state))
    case .known: return desk(.known)
    case .rejected: return desk(.rejected)
    }
  }
}
