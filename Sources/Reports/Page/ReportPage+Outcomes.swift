import Civil

extension ReportPage {
  /// Beyond so many nights a chart holds only the last ones.
  private static let nightLimit = 60
  /// A rule with fewer judged cases than these says little.
  private static let fewCases = 20

  /// What was found, what came back, and what was not paid for want of a stop; and how all that went.
  func moneyOfCases(_ html: inout HTMLWriter) {
    guard let cases = report.cases else { return }
    html.element("<h2>", wording.caseText(.moneyOfCases), "</h2>\n")
    html.element("<p class=\"notice\">", wording.caseText(.moneyOfCasesNotice), "</p>\n")
    let owing = FindingTally(shown.lazy.filter { MoneySide($0) == .owing })
    let owed = FindingTally(shown.lazy.filter { MoneySide($0) == .owed })
    html.markup("<div class=\"figures\">\n")
    for (amount, phrase) in [
      (owing.amount, CasePhrase.found), (owing.outstanding, .foundOutstanding), (owed.outstanding, .owed),
      (cases.recovered, .recovered), (cases.prevented, .prevented),
    ] {
      html.figure(wording.grouped(amount ?? .zero), wording.caseText(phrase))
    }
    html.markup("</div>\n")
    html.element("<p class=\"notice\">", wording.caseText(.preventedFormula), "")
    if cases.stoppedWithoutMonths > 0 {
      html.text(
        (wording.language == .zhHans ? "" : " ") + wording.notCounted(stoppedWithoutMonths: cases.stoppedWithoutMonths))
    }
    html.markup("</p>\n")
    trend(&html, cases.nights)
  }

  private func trend(_ html: inout HTMLWriter, _ nights: [NightFigures]) {
    guard nights.count > 1 else { return }
    html.element("<h2>", wording.caseText(.trend), "</h2>\n")
    html.element("<p class=\"notice\">", wording.caseText(.trendNotice), "")
    if nights.count > ReportPage.nightLimit {
      html.text(" " + wording.lastNights(ReportPage.nightLimit, of: nights.count))
    }
    html.markup("</p>\n")
    let counts: (Int64) -> String = { wording.grouped(Int($0)) }
    chart(
      &html, "chart-open", .openAndOverdue, .lines, nights, (.open, { Int64($0.open) }),
      (.overdue, { Int64($0.overdue) }), counts)
    chart(
      &html, "chart-changes", .openedAndDeparted, .columns, nights, (.opened, { Int64($0.opened + $0.reopened) }),
      (.departed, { Int64($0.departed) }), counts)
    chart(
      &html, "chart-money", .outstandingAndRecovered, .lines, nights, (.outstanding, { $0.outstanding.rawValue }),
      (.recovered, { $0.recovered.rawValue }), { wording.shortYuan(Fen($0)) })
  }

  /// On how many feeds each night could not rely.
  func feedHistory(_ html: inout HTMLWriter) {
    guard let nights = report.cases?.nights, nights.count > 1 else { return }
    chart(
      &html, "chart-feeds", .unsoundFeedsTrend, .columns, nights, (.unsoundFeeds, { Int64($0.unsoundFeeds) }), nil,
      { wording.grouped(Int($0)) })
  }

  private func chart(
    _ html: inout HTMLWriter, _ id: StaticString, _ title: CasePhrase, _ form: TrendChart.Form,
    _ nights: [NightFigures], _ first: (CasePhrase, (NightFigures) -> Int64),
    _ second: (CasePhrase, (NightFigures) -> Int64)?, _ format: @escaping (Int64) -> String
  ) {
    let nights = nights.suffix(ReportPage.nightLimit)
    let days = nights.map(\.day)
    let series = [first] + (second.map { [$0] } ?? [])
    let drawn = series.map { TrendChart.Series(title: wording.caseText($0.0), values: nights.map($0.1)) }
    let caption = ChartCaption(
      id: id, title: wording.caseText(title), summary: wording.summary(days, drawn, format))
    TrendChart(
      caption: caption, form: form, days: days, first: drawn[0], second: drawn.dropFirst().first,
      dayTitle: wording.caseText(.day), tableTitle: wording.caseText(.tableOfChart), format: format
    ).draw(&html)
  }

  /// How often each rule was right, as far as cases were judged.
  func precision(_ html: inout HTMLWriter) {
    guard let cases = report.cases else { return }
    html.element("<h2>", wording.caseText(.precision), "</h2>\n")
    html.element("<p class=\"notice\">", wording.caseText(.precisionNotice), "</p>\n")
    let judged = cases.precision.compactMap { precision -> (RulePrecision, WilsonInterval)? in
      precision.interval.map { (precision, $0) }
    }
    guard !judged.isEmpty else {
      html.element("<p>", wording.caseText(.noPrecision), "</p>\n")
      return
    }
    let rows = judged.map { precision, interval in
      let (share, low, high) = interval.perMille
      return IntervalChart.Row(
        label: ruleTitle(precision.rule), share: share, low: low, high: high,
        note: wording.grouped(precision.confirmed) + " / " + wording.grouped(precision.judged),
        isWeak: precision.judged < ReportPage.fewCases)
    }
    let summary = rows.map {
      $0.label + " " + wording.rate($0.share) + wording.inBrackets(wording.interval($0.low, $0.high))
    }
    let caption = ChartCaption(
      id: "chart-precision", title: wording.caseText(.precisionChart),
      summary: summary.joined(separator: wording.clauseSeparator))
    IntervalChart(caption: caption, rows: rows).draw(&html)
    html.element("<div class=\"scroll\"><table>\n<caption>", wording.caseText(.precision), "</caption>\n<thead><tr>")
    html.head(wording.phrase(.rule))
    for phrase in [CasePhrase.confirmed, .refuted, .share, .interval] {
      html.head(wording.caseText(phrase), isNumber: true)
    }
    html.head(wording.caseText(.remark))
    html.markup("</tr></thead>\n<tbody>\n")
    for (precision, interval) in judged {
      let (share, low, high) = interval.perMille
      html.markup("<tr>")
      html.rowHead(ruleTitle(precision.rule))
      countCell(&html, precision.confirmed)
      countCell(&html, precision.refuted)
      html.numberCell(wording.rate(share))
      html.numberCell(wording.interval(low, high))
      html.cell(precision.judged < ReportPage.fewCases ? wording.caseText(.weak) : "")
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }
}

extension RulePrecision {
  /// Cases somebody confirmed or refuted.
  var judged: Int { confirmed + refuted }

  /// The share that was right, with its interval; nil where nothing was judged.
  var interval: WilsonInterval? { WilsonInterval(confirmed, of: judged) }
}
