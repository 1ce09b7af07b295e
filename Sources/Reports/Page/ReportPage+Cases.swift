import Civil

extension ReportPage {
  /// What is new tonight, back, changed, gone, withdrawn and overdue: by rule, then case by case.
  func cases(_ html: inout HTMLWriter, to sink: inout some ByteSink) throws {
    guard let cases = report.cases else { return }
    html.element("<h2>", wording.caseText(.casesTonight), "</h2>\n")
    html.element("<p class=\"notice\">", wording.caseText(.casesNotice), "</p>\n")
    let figures = CaseFigures(report, shown: shown, cases)
    let tonight = cases.nights.last
    html.markup("<div class=\"figures\">\n")
    html.figure(wording.grouped(tonight?.open ?? shown.count), wording.caseText(.open))
    for change in [CaseChange.opened, .reopened, .changed, .gone, .withdrawn] {
      html.figure(wording.grouped(figures[change]), wording.text(change))
    }
    html.figure(wording.grouped(tonight?.overdue ?? figures.overdue), wording.caseText(.overdue))
    html.markup("</div>\n")
    changes(&html, figures)
    for (title, change) in [
      (CasePhrase.newCases, CaseChange.opened), (.reopenedCases, .reopened), (.changedCases, .changed),
    ] {
      let entries = shown.filter { $0.standing?.change == change }.map { CaseEntry(present: $0, self) }
      try caseList(&html, title, entries, to: &sink)
    }
    for (title, change) in [(CasePhrase.goneCases, CaseChange.gone), (.withdrawnCases, .withdrawn)] {
      let entries = cases.departed.filter { $0.change == change }.map { CaseEntry(departed: $0, self) }
      try caseList(&html, title, entries, to: &sink)
    }
    let overdue = shown.filter { $0.standing?.isOverdue(on: report.asOf) ?? false }.sorted(by: isLater)
    try caseList(&html, .overdueCases, overdue.map { CaseEntry(overdue: $0, self) }, to: &sink)
    try restorations(&html, cases.restorations, to: &sink)
  }

  /// Whether the first is longer overdue.
  private func isLater(_ left: ReportedFinding, _ right: ReportedFinding) -> Bool {
    guard let left = left.standing, let right = right.standing, let first = left.deadline, let second = right.deadline
    else { return false }
    return first == second ? left.number < right.number : first < second
  }

  private func changes(_ html: inout HTMLWriter, _ figures: CaseFigures) {
    let rows = figures.rows.filter(\.isWorthTelling)
    guard !rows.isEmpty else { return }
    html.element("<h3>", wording.caseText(.byChange), "</h3>\n")
    html.element(
      "<div class=\"scroll\"><table>\n<caption>", wording.caseText(.byChange), "</caption>\n<thead><tr>")
    html.head(wording.phrase(.rule))
    for change in CaseChange.allCases { html.head(wording.text(change), isNumber: true) }
    html.head(wording.caseText(.overdue), isNumber: true)
    html.head(wording.caseText(.withheld), isNumber: true)
    html.markup("</tr></thead>\n<tbody>\n")
    for row in rows {
      html.markup("<tr>")
      html.rowHead(ruleTitle(row.rule))
      for change in CaseChange.allCases { countCell(&html, row.counts[change, default: 0]) }
      countCell(&html, row.overdue)
      countCell(&html, row.withheld)
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table></div>\n")
    html.element("<p class=\"notice\">", wording.caseText(.withheldNotice), "</p>\n")
  }

  private func caseList(
    _ html: inout HTMLWriter, _ title: CasePhrase, _ entries: [CaseEntry], to sink: inout some ByteSink
  ) throws {
    guard !entries.isEmpty else { return }
    html.markup(entries.count <= ReportPage.openLimit ? "<details open><summary>" : "<details><summary>")
    html.element("<span class=\"title\">", wording.caseText(title), "</span>")
    html.element("<span class=\"sum\">", wording.cases(entries.count), "</span></summary>\n<div class=\"inside\">\n")
    html.element(
      "<div class=\"scroll\"><table class=\"cases\">\n<caption>", wording.caseText(title), "</caption>\n<thead><tr>")
    html.element("<th scope=\"col\" class=\"number\">", wording.caseText(.caseNumber), "</th>")
    html.element("<th scope=\"col\" class=\"rule\">", wording.phrase(.rule), "</th>")
    html.element("<th scope=\"col\" class=\"who\">", wording.phrase(.person), "</th>")
    html.element("<th scope=\"col\" class=\"where\">", wording.phrase(.place), "</th>")
    html.head(wording.phrase(.money), isNumber: true)
    html.head(wording.caseText(.remark))
    html.markup("</tr></thead>\n<tbody>\n")
    for entry in entries.prefix(ReportPage.longestList) {
      caseRow(&html, entry)
      try html.flush(to: &sink)
    }
    html.markup("</tbody></table></div>\n")
    rest(&html, of: entries.count)
    html.markup("</div></details>\n")
  }

  private func caseRow(_ html: inout HTMLWriter, _ entry: CaseEntry) {
    let finding = entry.finding
    html.element("<tr><th scope=\"row\" class=\"nowrap\">", finding.standing?.number.description ?? "", "</th>")
    html.cell(ruleTitle(finding.rule))
    person(&html, finding)
    html.markup("<td lang=\"zh-Hans\">")
    html.element("", finding.town, "<span class=\"sub\">")
    html.element("", finding.village, "</span></td>")
    html.numberCell(finding.money.map { wording.grouped($0.outstanding) } ?? "")
    html.markup("<td class=\"long\">")
    if let warning = entry.warning { html.element("<strong class=\"caution\">", warning, "</strong>") }
    // Each on a line of its own, so that dates stay in one piece.
    for remark in entry.remarks { html.element("<span class=\"fact\">", remark, "</span>") }
    html.markup("</td></tr>\n")
  }

  /// A person by name, which is Chinese whatever the language of the page, and number.
  private func person(_ html: inout HTMLWriter, _ finding: ReportedFinding) {
    html.element("<td class=\"long\"><span lang=\"zh-Hans\">", finding.name, "</span> <span class=\"id\">")
    html.element("", masking.id(finding.id), "</span></td>")
  }

  private func restorations(
    _ html: inout HTMLWriter, _ lines: [ReportedCases.Restoration], to sink: inout some ByteSink
  ) throws {
    guard !lines.isEmpty else { return }
    html.element("<h3>", wording.caseText(.restorations), "</h3>\n")
    html.element("<p class=\"notice\">", wording.caseText(.restorationsNotice), "</p>\n")
    html.element("<div class=\"scroll\"><table>\n<caption>", wording.caseText(.restorations), "</caption>\n<thead><tr>")
    html.head(wording.caseText(.caseNumber))
    html.head(wording.phrase(.person))
    html.head(wording.caseText(.restorationKind))
    html.head(wording.phrase(.months))
    html.head(wording.phrase(.money), isNumber: true)
    html.markup("</tr></thead>\n<tbody>\n")
    for line in lines.prefix(ReportPage.longestList) {
      html.markup("<tr>")
      html.rowHead(line.number.description)
      person(&html, line.finding)
      html.cell(wording.caseText(line.kind == .pension ? .pension : .refund))
      html.cell(line.month.description)
      html.numberCell(line.amount.map(wording.grouped) ?? wording.caseText(.notKnown))
      html.markup("</tr>\n")
      try html.flush(to: &sink)
    }
    let total = lines.reduce(Fen.zero) { $0 + ($1.amount ?? .zero) }
    html.element("<tr class=\"total\"><th scope=\"row\" colspan=\"4\">", wording.phrase(.total), "</th>")
    html.numberCell(wording.grouped(total))
    html.markup("</tr></tbody></table></div>\n")
    rest(&html, of: lines.count)
  }

  private func rest(_ html: inout HTMLWriter, of count: Int) {
    guard count > ReportPage.longestList else { return }
    let text = wording.restOfCases(shown: ReportPage.longestList, of: count)
    html.element("<p class=\"warning\">", text, "</p>\n")
  }

  /// What tonight did to a case, where that is to be seen, and that it is overdue.
  func tags(_ html: inout HTMLWriter, _ standing: CaseStanding) {
    switch standing.change {
    case .opened: html.element(" <span class=\"tag new\">", wording.text(standing.change), "</span>")
    case .changed, .reopened: html.element(" <span class=\"tag back\">", wording.text(standing.change), "</span>")
    case .continued, .unchecked, .gone, .withdrawn: break
    }
    if standing.isOverdue(on: report.asOf) {
      html.element(" <span class=\"tag overdue\">", wording.caseText(.overdue), "</span>")
    }
  }

  /// What is other than before, what was reported, and until when the case has to be done.
  func progress(_ html: inout HTMLWriter, _ standing: CaseStanding) {
    if !standing.differences.isEmpty {
      let differences = standing.differences.map { $0[wording.language] }.joined(separator: wording.clauseSeparator)
      html.element("<p><strong>", wording.text(CaseChange.changed) + wording.colon, "</strong>")
      html.element("", differences, "</p>")
    }
    var parts = [wording.caseText(.openedOn) + " " + standing.openedOn.description]
    parts.append(wording.deadline(standing, asOf: report.asOf))
    if !standing.outcomes.isEmpty {
      parts.append(wording.caseText(.outcomes) + wording.colon + wording.text(standing.outcomes))
    }
    html.element("<p>", parts.joined(separator: wording.clauseSeparator), "</p>")
  }
}
