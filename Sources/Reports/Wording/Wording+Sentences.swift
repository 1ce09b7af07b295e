import Civil

extension Wording {
  /// Between a title and what it holds.
  var colon: String { language == .zhHans ? "：" : ": " }

  /// Between the items of a list within a sentence.
  var listSeparator: String { language == .zhHans ? "，" : ", " }

  /// Between names in a row.
  var nameSeparator: String { language == .zhHans ? "、" : ", " }

  /// Between clauses that have commas themselves.
  var clauseSeparator: String { language == .zhHans ? "；" : "; " }

  /// An aside.
  func inBrackets(_ text: String) -> String {
    switch language {
    case .zhHans: return "（" + text + "）"
    case .en: return " (" + text + ")"
    case .ko: return "(" + text + ")"
    }
  }

  /// The line of a file.
  func line(_ number: Int) -> String {
    switch language {
    case .zhHans: return "第 \(number) 行"
    case .en: return "line \(number)"
    case .ko: return "\(number)행"
    }
  }

  /// A day in a heading.
  func day(_ day: Day) -> String {
    let parts = day.components
    switch language {
    case .zhHans: return "\(parts.year)年\(parts.month)月\(parts.day)日"
    case .en: return day.description
    case .ko: return "\(parts.year)년 \(parts.month)월 \(parts.day)일"
    }
  }

  /// A number of months.
  func months(_ count: Int) -> String {
    switch language {
    case .zhHans: return "\(count) 个月"
    case .en: return count == 1 ? "1 month" : "\(count) months"
    case .ko: return "\(count)개월"
    }
  }

  /// A number of days.
  func days(_ count: Int) -> String {
    switch language {
    case .zhHans: return "\(count) 天"
    case .en: return count == 1 ? "1 day" : "\(count) days"
    case .ko: return "\(count)일"
    }
  }

  /// A number of records.
  func records(_ count: Int) -> String {
    switch language {
    case .zhHans: return "\(grouped(count)) 条"
    case .en: return count == 1 ? "1 record" : "\(grouped(count)) records"
    case .ko: return "\(grouped(count))건"
    }
  }

  /// How old data are and how old they may be.
  func age(_ days: Int?, allowed: Int?) -> String {
    guard let days else { return "—" }
    guard let allowed else { return self.days(days) }
    switch language {
    case .zhHans: return "\(days) 天（允许 \(allowed) 天）"
    case .en: return "\(self.days(days)) (\(allowed) allowed)"
    case .ko: return "\(days)일(허용 \(allowed)일)"
    }
  }

  /// That a list of evidence goes on.
  func moreRecords(_ count: Int) -> String {
    switch language {
    case .zhHans: return "另有 \(count) 条记录"
    case .en: return count == 1 ? "1 more record" : "\(count) more records"
    case .ko: return "그 밖의 기록 \(count)건"
    }
  }

  /// Where the findings are that the page leaves out.
  func restOfList(shown: Int, of all: Int) -> String {
    let file = phrase(.cityListFile)
    switch language {
    case .zhHans: return "本页只列出前 \(shown) 条，其余 \(all - shown) 条见同一目录下的“\(file)”。"
    case .en: return "The page shows the first \(shown); the other \(all - shown) are in “\(file)” beside it."
    case .ko: return "이 페이지에는 앞의 \(shown)건만 표시하며 나머지 \(all - shown)건은 같은 폴더의 ‘\(file)’에 있습니다."
    }
  }

  /// How the run ended, in a sentence or two.
  func status(_ report: RunReport) -> String {
    switch report.status {
    case .done: return phrase(.statusDone)
    case .failed: return phrase(.statusFailed)
    case .doneOnDoubtfulData:
      let feeds = report.feeds.count { !$0.isSound }
      let rules = report.rules.count { !$0.isEvaluated }
      switch language {
      case .zhHans:
        return "核对已完成，但有 \(feeds) 类数据缺失、过期或被拒收，\(rules) 条规则因此未核对。使用结果前，请先看“数据问题”。"
      case .en:
        let feedCount = feeds == 1 ? "1 feed" : "\(feeds) feeds"
        let ruleCount = rules == 1 ? "1 rule" : "\(rules) rules"
        return "The run is complete, but on doubtful data: \(feedCount) missing, late or refused, "
          + "\(ruleCount) not evaluated because of it. Read \"Problems with the data\" before using the results."
      case .ko:
        return "대조는 완료되었으나 미제출·기한 경과·접수 거부 자료가 \(feeds)종이며 이로 인해 규칙 \(rules)개를 대조하지 못했습니다. "
          + "결과를 사용하기 전에 ‘자료 문제’를 먼저 확인하십시오."
      }
    }
  }

  /// An amount in yuan with its thousands apart.
  func grouped(_ amount: Fen) -> String {
    let text = amount.description
    let sign = text.hasPrefix("-") ? "-" : ""
    return sign + grouped(text.dropFirst(sign.count).dropLast(3)) + text.suffix(3)
  }

  /// A number with its thousands apart.
  func grouped(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(String(number.magnitude)[...])
  }

  private func grouped(_ digits: Substring) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
