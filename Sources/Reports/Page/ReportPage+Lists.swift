import Civil

extension ReportPage {
  /// Lists up to this length are open at first; longer ones would bury the page.
  static let openLimit = 20
  /// A page with tens of thousands of findings opens on no office computer: of a longer list it shows the first, surest
  /// and largest ones, and says where the rest is.
  static let longestList = 500
  /// Records spelled out at once; the rest of a long series of payments can be opened.
  private static let recordLimit = 4

  /// What the certainties mean, then the findings of every rule.
  func lists(_ html: inout HTMLWriter, to sink: inout some ByteSink) throws {
    html.element("<h2 id=\"lists\">", wording.phrase(.lists), "</h2>\n")
    guard !shown.isEmpty else {
      html.element("<p>", wording.phrase(.noFindings), "</p>\n")
      return
    }
    html.element("<p class=\"notice screen\">", wording.phrase(.printNotice), "</p>\n")
    html.element("<h3>", wording.phrase(.certaintyGuide), "</h3>\n<dl>\n")
    for certainty in Certainty.allCases {
      html.markup("<dt>")
      tag(&html, certainty)
      html.element("</dt><dd>", wording.explanation(certainty), "</dd>\n")
    }
    html.markup("</dl>\n")
    var chapter: LocalText?
    for rule in report.rules {
      guard let findings = findings[rule.id] else { continue }
      if rule.chapter != chapter { html.element("<h3>", rule.chapter[wording.language], "</h3>\n") }
      chapter = rule.chapter
      try list(&html, rule, findings, to: &sink)
    }
    let known = Set(report.rules.map(\.id))
    for id in findings.keys.filter({ !known.contains($0) }).sorted() {
      let rule = ReportedRule(id: id, title: LocalText(id), chapter: LocalText(""))
      try list(&html, rule, findings[id] ?? [], to: &sink)
    }
  }

  private func list(
    _ html: inout HTMLWriter, _ rule: ReportedRule, _ findings: [ReportedFinding], to sink: inout some ByteSink
  ) throws {
    let tally = tallies[rule.id] ?? FindingTally([])
    html.element("<details id=\"rule-", rule.id, "\"")
    html.markup(findings.count <= ReportPage.openLimit ? " open>\n<summary>" : ">\n<summary>")
    html.element("<span class=\"title\">", rule.title[wording.language], "</span>")
    html.element("<span class=\"sum\">", wording.records(tally.count), "</span>")
    if let outstanding = tally.outstanding {
      html.element("<span class=\"sum\">", wording.phrase(.outstanding) + " " + wording.grouped(outstanding), "</span>")
    }
    for certainty in Certainty.allCases {
      if let count = tally.byCertainty[certainty] { tag(&html, certainty, count: count) }
    }
    html.markup("</summary>\n<div class=\"inside\">\n")
    if !rule.legalBasis.isEmpty {
      let basis = rule.legalBasis.map { $0[wording.language] }.joined(separator: wording.clauseSeparator)
      html.element("<p class=\"notice\">", wording.phrase(.legalBasis) + wording.colon + basis, "</p>\n")
    }
    if tally.byCertainty[.conflicting] != nil {
      html.markup("<p class=\"warning\">")
      tag(&html, .conflicting)
      html.element(" ", wording.explanation(.conflicting), "</p>\n")
    }
    let hasMonths = findings.contains { $0.months != nil }
    let hasMoney = findings.contains { $0.money != nil }
    html.element(
      "<div class=\"scroll\"><table class=\"list\">\n<caption>", rule.title[wording.language], "</caption>\n<thead><tr>"
    )
    html.element("<th scope=\"col\" class=\"tags\">", wording.phrase(.certainty), "</th>")
    headCell(&html, wording.phrase(.person))
    html.element("<th scope=\"col\" class=\"place\">", wording.phrase(.place), "</th>")
    if hasMonths { html.element("<th scope=\"col\" class=\"months\">", wording.phrase(.months), "</th>") }
    if hasMoney { html.element("<th scope=\"col\" class=\"n money\">", wording.phrase(.money), "</th>") }
    html.element("<th scope=\"col\" class=\"action\">", wording.phrase(.action), "</th></tr></thead>\n")
    // All columns but the certainty's, which spans both rows of a finding.
    let span = 3 + (hasMonths ? 1 : 0) + (hasMoney ? 1 : 0)
    for finding in findings.prefix(ReportPage.longestList) {
      html.markup("<tbody class=\"finding\"><tr class=\"facts\"><td rowspan=\"2\">")
      facts(&html, finding, hasMonths: hasMonths, hasMoney: hasMoney)
      html.element("</tr>\n<tr class=\"why\"><td colspan=\"", String(span), "\">")
      evidence(&html, finding)
      html.markup("</td></tr></tbody>\n")
      try html.flush(to: &sink)
    }
    html.markup("</table></div>\n")
    if findings.count > ReportPage.longestList {
      html.element(
        "<p class=\"warning\">", wording.restOfList(shown: ReportPage.longestList, of: findings.count), "</p>\n")
    }
    html.markup("</div>\n</details>\n")
  }

  private func facts(_ html: inout HTMLWriter, _ finding: ReportedFinding, hasMonths: Bool, hasMoney: Bool) {
    tag(&html, finding.certainty)
    if let standing = finding.standing { tags(&html, standing) }
    html.element(
      "</td><th scope=\"row\" class=\"long\"><strong lang=\"zh-Hans\">", finding.name.isEmpty ? "—" : finding.name,
      "</strong>")
    html.element(" <span class=\"id\">", masking.id(finding.id), "</span>")
    if !finding.personNumber.isEmpty {
      html.element("<span class=\"sub\">", wording.phrase(.personNumber) + " " + finding.personNumber, "</span>")
    }
    if !finding.marks.isEmpty { html.element("<span class=\"sub\">", wording.marks(finding.marks), "</span>") }
    if let standing = finding.standing {
      html.element("<span class=\"sub\">", wording.caseText(.caseNumber) + " " + standing.number.description, "</span>")
    }
    html.element("</th><td lang=\"zh-Hans\">", finding.town, "")
    html.element("<span class=\"sub\">", finding.village, "</span></td>")
    if hasMonths {
      html.markup("<td class=\"nowrap\">")
      if let months = finding.months {
        let range = [months.first, months.last].map(\.description)
        html.text(months.first == months.last ? range[0] : range.joined(separator: " – "))
        html.element("<span class=\"sub\">", wording.months(months.count), "</span>")
      }
      html.markup("</td>")
    }
    if hasMoney { money(&html, finding) }
    html.element("<td>", wording.text(finding.action), "")
    html.element("<span class=\"sub\">", wording.text(finding.unit), "</span></td>")
  }

  private func money(_ html: inout HTMLWriter, _ finding: ReportedFinding) {
    html.markup("<td class=\"n\">")
    if let money = finding.money {
      html.text(wording.grouped(money.amount))
      if money.recovered != .zero { sum(&html, .recovered, money.recovered) }
      if money.outstanding != money.amount { sum(&html, .outstanding, money.outstanding) }
    }
    if let lower = finding.lowerAmount { sum(&html, .lowerAmount, lower) }
    html.markup("</td>")
  }

  private func sum(_ html: inout HTMLWriter, _ phrase: Phrase, _ amount: Fen) {
    html.element("<span class=\"sub\">", wording.phrase(phrase) + " " + wording.grouped(amount), "</span>")
  }

  private func evidence(_ html: inout HTMLWriter, _ finding: ReportedFinding) {
    let records = EvidenceRecord.grouping(finding.evidence)
    let shown = records.count <= ReportPage.recordLimit + 1 ? records.count : ReportPage.recordLimit
    items(&html, records.prefix(shown))
    if shown < records.count {
      html.element("<details class=\"more\"><summary>", wording.moreRecords(records.count - shown), "</summary>\n")
      items(&html, records.dropFirst(shown))
      html.markup("</details>")
    }
    if !finding.doubts.isEmpty {
      let doubts = finding.doubts.map { $0[wording.language] }.joined(separator: wording.clauseSeparator)
      html.element("<p><strong>", wording.phrase(.doubts) + wording.colon, "</strong>")
      html.element("", doubts, "</p>")
    }
    if let standing = finding.standing { progress(&html, standing) }
  }

  private func items(_ html: inout HTMLWriter, _ records: ArraySlice<EvidenceRecord>) {
    guard !records.isEmpty else { return }
    html.markup("<ul>")
    for record in records { html.element("<li class=\"long\">", record.text(wording, masking), "</li>") }
    html.markup("</ul>")
  }
}
