import Civil

extension Wording {
  /// A number of cases.
  func cases(_ count: Int) -> String {
    switch language {
    case .zhHans: return "\(grouped(count)) 件"
    case .en: return count == 1 ? "1 case" : "\(grouped(count)) cases"
    case .ko: return "\(grouped(count))건"
    }
  }

  /// By when a case has to be dealt with, and how long that is past.
  func deadline(_ standing: CaseStanding, asOf day: Day) -> String {
    guard let deadline = standing.deadline else { return caseText(.noDeadline) }
    let text = caseText(.deadline) + " " + deadline.description
    let late = day.days(since: deadline)
    guard standing.state == .open, late > 0 else { return text }
    switch language {
    case .zhHans: return text + "，已逾期 \(late) 天"
    case .en: return text + ", " + days(late) + " overdue"
    case .ko: return text + ", \(late)일 경과"
    }
  }

  /// What staff reported of a case, the earliest first; without the names of staff.
  func text(_ outcomes: [Outcome]) -> String {
    outcomes.map { outcome in
      var parts = [text(outcome.kind)]
      if let reason = outcome.reason { parts.append(text(reason)) }
      if let amount = outcome.amount { parts.append(grouped(amount)) }
      if let day = outcome.day { parts.append(day.description) }
      return parts.joined(separator: " ")
    }
    .joined(separator: clauseSeparator)
  }

  /// That a list of cases goes on.
  func restOfCases(shown: Int, of all: Int) -> String {
    switch language {
    case .zhHans: return "本页只列出前 \(grouped(shown)) 件，共 \(grouped(all)) 件。"
    case .en: return "The page shows the first \(grouped(shown)) of \(grouped(all))."
    case .ko: return "이 페이지에는 \(grouped(all))건 중 앞의 \(grouped(shown))건만 표시합니다."
    }
  }

  /// Stopped cases that the estimate of what was prevented leaves out.
  func notCounted(stoppedWithoutMonths count: Int) -> String {
    switch language {
    case .zhHans: return "另有 \(grouped(count)) 件已停发案件涉及月数不明，未计入。"
    case .en: return cases(count) + " stopped whose months are not known: not counted."
    case .ko: return "지급이 중지되었으나 개월 수를 알 수 없는 \(grouped(count))건은 포함하지 않았습니다."
    }
  }

  /// What can be seen in a chart of nights.
  func summary(_ days: [Day], _ series: [TrendChart.Series], _ format: (Int64) -> String) -> String {
    guard let first = days.first, let last = days.last else { return "" }
    let parts = series.map { series -> String in
      let values = [series.values.first, series.values.last, series.values.min(), series.values.max()]
        .map { format($0 ?? 0) }
      switch language {
      case .zhHans: return "\(series.title)：由 \(values[0]) 到 \(values[1])，最低 \(values[2])，最高 \(values[3])"
      case .en: return "\(series.title): from \(values[0]) to \(values[1]), lowest \(values[2]), highest \(values[3])"
      case .ko: return "\(series.title): \(values[0])에서 \(values[1]), 최저 \(values[2]), 최고 \(values[3])"
      }
    }
    return first.description + " – " + last.description + clauseSeparator
      + parts.joined(separator: clauseSeparator)
  }

  /// That a chart shows the last nights only.
  func lastNights(_ shown: Int, of all: Int) -> String {
    switch language {
    case .zhHans: return "图中为最近 \(shown) 次核对，共 \(grouped(all)) 次。"
    case .en: return "The charts show the last \(shown) of \(grouped(all)) nights."
    case .ko: return "도표는 전체 \(grouped(all))회 중 최근 \(shown)회입니다."
    }
  }

  /// An amount in yuan, without fen where there are none.
  func shortYuan(_ amount: Fen) -> String {
    amount.rawValue % 100 == 0 ? grouped(Int(amount.rawValue / 100)) : grouped(amount)
  }

  /// An interval of thousandths.
  func interval(_ low: Int, _ high: Int) -> String { rate(low) + " – " + rate(high) }
}
