import Civil

extension Wording {
  /// Some of all with their share: `3 / 412（0.7%）`.
  func share(_ part: Int, of whole: Int) -> String {
    grouped(part) + " / " + grouped(whole) + (whole > 0 ? inBrackets(rate(perMille(part, of: whole))) : "")
  }

  /// Thousandths, rounded; at least one where there is any, and not all where one is missing.
  func perMille(_ part: Int, of whole: Int) -> Int {
    guard whole > 0, part > 0 else { return 0 }
    if part == whole { return 1000 }
    return min(max((part * 1000 + whole / 2) / whole, 1), 999)
  }

  /// How late a feed tells of deaths.
  func text(_ delay: ReportedScorecard.Delay) -> String {
    let (median, decile) = (days(delay.medianDays), days(delay.ninthDecileDays))
    switch language {
    case .zhHans:
      return "\(grouped(delay.deaths)) 例：中位数 \(median)，九成在 \(decile)内，超过 30 天 \(grouped(delay.overThirtyDays)) 例"
    case .en:
      return "\(grouped(delay.deaths)) deaths: median \(median), nine in ten within \(decile), "
        + "\(grouped(delay.overThirtyDays)) over 30 days"
    case .ko:
      return "\(grouped(delay.deaths))명: 중앙값 \(median), 90%는 \(decile) 이내, 30일 초과 \(grouped(delay.overThirtyDays))명"
    }
  }

  /// Reasons with their counts, the most frequent first; what is beyond the limit is put together.
  func reasons(_ counts: [QuarantineReason: Int], limit: Int) -> String {
    let sorted = QuarantineReason.allCases.filter { counts[$0, default: 0] > 0 }
      .sorted { counts[$0, default: 0] > counts[$1, default: 0] }
    var parts = sorted.prefix(limit).map { text($0) + " " + grouped(counts[$0, default: 0]) }
    let rest = sorted.dropFirst(limit).reduce(0) { $0 + counts[$1, default: 0] }
    if rest > 0 { parts.append(LocalText("其他", en: "other", ko: "기타")[language] + " " + grouped(rest)) }
    return parts.joined(separator: clauseSeparator)
  }

  /// What is asked of an agency, as a sentence that names its figures.
  func sentence(_ request: AgencyRequest) -> String {
    let title = request.feedTitle[language]
    switch language {
    case .zhHans: return "“\(title)”：" + chinese(request.subject) + "。"
    case .en: return title + ": " + english(request.subject) + "."
    case .ko: return "‘\(title)’: " + korean(request.subject) + "."
    }
  }

  /// That an agency is asked more than is spelled out.
  func moreRequests(_ count: Int) -> String {
    switch language {
    case .zhHans: return "另有 \(count) 项，见退回清单和核对报告。"
    case .en: return "\(count) more: see the returned lists and the report."
    case .ko: return "그 밖의 \(count)건은 반환 목록과 대조 보고서를 참조하십시오."
    }
  }

  private func chinese(_ subject: AgencyRequest.Subject) -> String {
    switch subject {
    case .missing: return "至今没有可用数据，请尽快报送"
    case .late(let age, let allowed): return "数据已有 \(age) 天未更新（允许 \(allowed) 天），请按期报送"
    case .refused(let count): return "有 \(count) 个文件被拒收，请按退回说明改正后重新报送"
    case .quarantined(let reason, let count, let share):
      return "\(grouped(count)) 条记录（\(rate(share))）无法使用，\(text(reason))，请\(remedy(reason))"
    case .unusableIDs(let count, let share): return "\(grouped(count)) 条记录（\(rate(share))）证件号为空或校验不通过，请逐条核对补正"
    case .delay(let median, let over, let deaths):
      return "死亡信息报送延迟中位数 \(median) 天，\(grouped(deaths)) 例中有 \(grouped(over)) 例超过 30 天，请缩短报送时间"
    case .withdrawn(let count): return "\(grouped(count)) 件案件因死亡信息事后撤回或改变而撤销，请查明原因，报送前先核实"
    case .unsoundNights(let part, let whole): return "\(grouped(whole)) 次核对中有 \(grouped(part)) 次不正常，请保证按期报送"
    case .unknownColumns(let columns): return "有 \(columns) 个未登记的列，请说明含义"
    }
  }

  private func english(_ subject: AgencyRequest.Subject) -> String {
    switch subject {
    case .missing: return "there are no usable data; please deliver them soon"
    case .late(let age, let allowed):
      return "the data are \(days(age)) old, \(allowed) are allowed; please deliver on time"
    case .refused(let count):
      return (count == 1 ? "1 file was refused" : "\(count) files were refused") + "; please mend and deliver again"
    case .quarantined(let reason, let count, let share):
      return "\(records(count)) (\(rate(share))) could not be used: \(text(reason)); please \(remedy(reason))"
    case .unusableIDs(let count, let share):
      return "the ID number is missing or fails its check in \(records(count)) (\(rate(share))); please correct each"
    case .delay(let median, let over, let deaths):
      return
        "deaths are told after \(days(median)) (median), \(grouped(over)) of \(grouped(deaths)) after more than 30; "
        + "please report sooner"
    case .withdrawn(let count):
      return cases(count) + " had to be withdrawn because the death was taken back or moved; please find out why, and "
        + "check before delivering"
    case .unsoundNights(let part, let whole):
      return "not fresh on \(grouped(part)) of \(grouped(whole)) nights; please keep to the dates"
    case .unknownColumns(let columns):
      return (columns == 1 ? "1 column is" : "\(columns) columns are") + " not agreed; please say what they mean"
    }
  }

  private func korean(_ subject: AgencyRequest.Subject) -> String {
    switch subject {
    case .missing: return "사용할 수 있는 자료가 없으니 빨리 제출해 주십시오"
    case .late(let age, let allowed): return "자료가 \(age)일간 갱신되지 않았으니(허용 \(allowed)일) 기한 내에 제출해 주십시오"
    case .refused(let count): return "파일 \(count)개가 접수 거부되었으니 시정하여 다시 제출해 주십시오"
    case .quarantined(let reason, let count, let share):
      return "\(records(count))(\(rate(share)))을 사용할 수 없습니다. 사유: \(text(reason)). 조치: \(remedy(reason))"
    case .unusableIDs(let count, let share):
      return "\(records(count))(\(rate(share)))의 신분증 번호가 비어 있거나 검증에 실패하였으니 건별로 정정해 주십시오"
    case .delay(let median, let over, let deaths):
      return "사망 정보 제출 지연 중앙값이 \(median)일이고 \(grouped(deaths))명 중 \(grouped(over))명이 30일을 넘었으니 기간을 단축해 주십시오"
    case .withdrawn(let count): return "사망 정보 철회·변경으로 \(grouped(count))건이 취소되었으니 원인을 확인하고 제출 전에 검증해 주십시오"
    case .unsoundNights(let part, let whole):
      return "대조 \(grouped(whole))회 중 \(grouped(part))회가 비정상이었으니 제출 기한을 지켜 주십시오"
    case .unknownColumns(let columns): return "등록되지 않은 열이 \(columns)개 있으니 의미를 알려 주십시오"
    }
  }
}
