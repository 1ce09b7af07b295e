import Civil

/// The fixed texts of `hedui explain`.
enum ExplainPhrase: CaseIterable {
  case title, noEvidence, deathDate, latestDate, born
  case evidenceOfDeath, payments, signsOfLife, periods, otherRecords, none
  case timeline, timelineSummary, verdicts, found, nearly, notEvaluated, nothing, whyNot, notAsked
  case unusable, unusableNotice, doubtfulFeeds, file, values, date, asOfMark
  case legendDeath, legendDeciding, legendUncounted, legendPaid, legendAfterDeath, legendReturned
  case legendSubsidy, legendLife, legendContradicting, legendFaint, footer

  /// The text in each language.
  var texts: LocalText {
    switch self {
    case .title: return LocalText("个人核对说明", en: "Explanation of one person", ko: "개인 대조 설명")
    case .noEvidence: return LocalText("没有任何部门的死亡信息", en: "no evidence of death from any source", ko: "사망 정보 없음")
    case .deathDate: return LocalText("认定死亡日期", en: "Death date", ko: "판정 사망일")
    case .latestDate: return LocalText("各部门最晚日期", en: "Latest date of any source", ko: "가장 늦은 날짜")
    case .born: return LocalText("出生", en: "Born", ko: "출생")
    case .evidenceOfDeath: return LocalText("死亡信息", en: "Evidence of death", ko: "사망 정보")
    case .payments: return LocalText("发放记录", en: "Payments", ko: "지급 기록")
    case .signsOfLife: return LocalText("生存迹象", en: "Signs of life", ko: "생존 정황")
    case .periods: return LocalText("时段", en: "Periods", ko: "기간")
    case .otherRecords: return LocalText("其他记录", en: "Other records", ko: "그 밖의 기록")
    case .none: return LocalText("无", en: "none", ko: "없음")
    case .timeline: return LocalText("时间轴", en: "Timeline", ko: "시간축")
    case .timelineSummary:
      return LocalText(
        "上方为死亡信息，中间为发放记录，下方为生存迹象；各条记录见下表。",
        en: "Evidence of death above, payments in the middle, signs of life below; each record is in the tables.",
        ko: "위는 사망 정보, 가운데는 지급 기록, 아래는 생존 정황입니다. 각 기록은 아래 표에 있습니다.")
    case .verdicts: return LocalText("规则核对结果", en: "What the rules say", ko: "규칙별 대조 결과")
    case .found: return LocalText("列入", en: "Found", ko: "해당")
    case .nearly: return LocalText("接近但未列入", en: "Nearly", ko: "근접하나 미해당")
    case .notEvaluated: return LocalText("未核对", en: "Not evaluated", ko: "미대조")
    case .nothing: return LocalText("未列入", en: "Nothing found", ko: "미해당")
    case .whyNot: return LocalText("原因", en: "Why not", ko: "이유")
    case .notAsked:
      return LocalText(
        "所问线索在核对日不成立：", en: "The finding asked for does not exist on this day:", ko: "질의한 단서는 기준일에 성립하지 않음:")
    case .unusable:
      return LocalText("提及该号码但无法使用的记录", en: "Unusable records with this number", ko: "이 번호가 있으나 사용할 수 없는 기록")
    case .unusableNotice:
      return LocalText(
        "这些记录没有计入以上内容；号码的校验位不同的，也可能是此人。",
        en: "They are no part of the above. A number that differs in its check character may still be this person's.",
        ko: "위 내용에 포함되지 않았습니다. 검증 문자만 다른 번호도 이 사람의 것일 수 있습니다.")
    case .doubtfulFeeds: return LocalText("异常数据", en: "Feeds not fresh", ko: "비정상 자료")
    case .file: return LocalText("来源文件及行号", en: "File and line", ko: "출처 파일 및 행")
    case .values: return LocalText("内容", en: "Values", ko: "내용")
    case .date: return LocalText("日期", en: "Date", ko: "날짜")
    case .asOfMark: return LocalText("核对日", en: "as of", ko: "기준일")
    case .legendDeath: return LocalText("死亡信息", en: "evidence of death", ko: "사망 정보")
    case .legendDeciding: return LocalText("据以认定死亡日期", en: "gives the death date", ko: "사망일 판정 근거")
    case .legendUncounted: return LocalText("未采用", en: "not counted", ko: "불채택")
    case .legendPaid: return LocalText("已发放", en: "paid", ko: "지급")
    case .legendAfterDeath: return LocalText("死亡次月起发放", en: "paid after the month of death", ko: "사망 다음 달 이후 지급")
    case .legendReturned: return LocalText("退回", en: "returned", ko: "반송")
    case .legendSubsidy: return LocalText("丧葬补助金", en: "funeral subsidy", ko: "장례보조금")
    case .legendLife: return LocalText("生存迹象", en: "sign of life", ko: "생존 정황")
    case .legendContradicting: return LocalText("死亡日期之后", en: "after the death date", ko: "사망일 이후")
    case .legendFaint: return LocalText("数据比对，不是生存迹象", en: "data match, no sign of life", ko: "자료 대조(생존 정황 아님)")
    case .footer:
      return LocalText(
        "本说明由核对程序自动生成，内容为待核实的线索，不是处理决定。含个人信息，仅供经办使用，不得外传。",
        en:
          "Made by the reconciliation program. Leads to be verified, not decisions. Holds personal data: for official "
          + "use only, not to be passed on.",
        ko: "대조 프로그램이 자동으로 작성하였습니다. 확인이 필요한 단서이며 처분 결정이 아닙니다. 개인정보가 포함되어 있으므로 외부에 유출하지 마십시오.")
    }
  }
}

extension Wording {
  /// A fixed text of an explanation.
  func explainText(_ phrase: ExplainPhrase) -> String {
    phrase.texts[language]
  }

  /// A row of the timeline.
  func text(_ lane: ExplainedRecord.Lane) -> String {
    switch lane {
    case .police: return LocalText("公安", en: "Police", ko: "공안")[language]
    case .deathCertificate: return LocalText("卫健（死亡证明）", en: "Certificate", ko: "사망 증명")[language]
    case .funeral: return LocalText("民政（殡葬）", en: "Funeral", ko: "장례")[language]
    case .medicalInsurance: return LocalText("医保", en: "Insurance", ko: "의료보험")[language]
    case .register: return LocalText("参保登记", en: "Register", ko: "가입 등록")[language]
    case .pension: return LocalText("养老金", en: "Pension", ko: "연금")[language]
    case .funeralSubsidy: return LocalText("丧葬补助金", en: "Subsidy", ko: "장례보조금")[language]
    case .visit: return LocalText("就医", en: "Visits", ko: "진료")[language]
    case .certification: return LocalText("资格认证", en: "Proofs", ko: "자격 인증")[language]
    }
  }

  /// A time in a person's life.
  func text(_ kind: PersonExplanation.Span.Kind) -> String {
    switch kind {
    case .benefit: return LocalText("待遇领取期", en: "Pension due", ko: "수급 기간")[language]
    case .imprisoned: return LocalText("服刑", en: "In prison", ko: "수감")[language]
    case .otherCustody: return LocalText("羁押或矫正", en: "Custody", ko: "구금·교정")[language]
    case .otherPension: return LocalText("其他养老保险", en: "Other pension", ko: "기타 연금")[language]
    }
  }

  /// What a record is to the question whether the person died.
  func text(_ remark: ExplainedRecord.Remark) -> String {
    switch remark {
    case .decidesDate: return LocalText("据以认定死亡日期", en: "gives the death date", ko: "사망일 판정 근거")[language]
    case .pointsOnly: return LocalText("无本人证件号", en: "without the person's ID", ko: "본인 신분증 번호 없음")[language]
    case .foreignName: return LocalText("姓名不符", en: "another name", ko: "성명 불일치")[language]
    case .notCounted:
      return LocalText(
        "未采用：无日期、晚于核对日或早于出生", en: "not counted: no date, after the day, or before the birth",
        ko: "불채택: 날짜 없음, 기준일 이후 또는 출생 전")[language]
    case .contradictsDeath: return LocalText("晚于死亡日期", en: "after the death date", ko: "사망일 이후")[language]
    case .showsNobody: return LocalText("不是生存迹象", en: "no sign of life", ko: "생존 정황 아님")[language]
    case .afterDeath: return LocalText("死亡次月起发放", en: "after the month of death", ko: "사망 다음 달 이후")[language]
    case .returned: return LocalText("退回", en: "returned", ko: "반송")[language]
    }
  }

  /// The values of a record in a row: `姓名 金明花，死亡日期 2021-03-05`. A birth date would undo the masking of the ID.
  func text(_ values: [ExplainedRecord.Value], _ masking: Masking) -> String {
    values.filter { masking == .unmasked || $0.field != "birthDate" }.map {
      visible($0.title) + " " + visible(masking.value($0.text, ofField: $0.field))
    }
    .joined(separator: listSeparator)
  }

  /// The drop and line of a record.
  func place(_ drop: String, _ line: Int) -> String { visible(drop) + " " + self.line(line) }

  /// Months and money of a finding in a row.
  func facts(_ finding: ReportedFinding) -> String {
    var parts = [text(finding.certainty)]
    if let months = finding.months {
      parts.append("\(months.first)–\(months.last)" + inBrackets(self.months(months.count)))
    }
    if let money = finding.money {
      parts.append(phrase(.amount) + " " + grouped(money.amount))
      if money.recovered != .zero { parts.append(phrase(.recovered) + " " + grouped(money.recovered)) }
      if money.outstanding != money.amount { parts.append(phrase(.outstanding) + " " + grouped(money.outstanding)) }
    }
    if let lower = finding.lowerAmount { parts.append(phrase(.lowerAmount) + " " + grouped(lower)) }
    return parts.joined(separator: listSeparator)
  }

  /// Where the records a finding rests on are; after a few their number will do, since all are listed by themselves.
  func places(of finding: ReportedFinding) -> String {
    let records = EvidenceRecord.grouping(finding.evidence)
    let limit = 6
    var places = records.prefix(limit).map { $0.feedTitle[language] + " " + place($0.drop, $0.line) }
    if records.count > limit { places.append(moreRecords(records.count - limit)) }
    return places.joined(separator: clauseSeparator)
  }

  /// Why a rule was not evaluated.
  func obstacles(of rule: ReportedRule, titles: (String) -> LocalText) -> String {
    rule.obstacles.map { titles($0.feed)[language] + inBrackets(text($0.health)) }.joined(separator: nameSeparator)
  }
}
