import Civil

extension ReportPage {
  /// A town with its findings.
  struct Town {
    /// The town; nil for findings of whom it is not known.
    let division: Division?
    /// Its name.
    let name: String
    /// Its findings, in the order of the report.
    let findings: [ReportedFinding]
    /// Their counts and sums.
    let tally: FindingTally
  }

  /// The towns of some findings, in the order of their codes; last, findings of whom the town is not known.
  static func towns(_ findings: [ReportedFinding], _ wording: Wording) -> [Town] {
    Dictionary(grouping: findings) { $0.division?.town }.map { town, findings in
      // The least of the names given, so that the order of the findings does not matter.
      let name = town.map { town in findings.lazy.map(\.town).filter { !$0.isEmpty }.min() ?? town.description }
      return Town(
        division: town, name: name ?? wording.phrase(.unknownTown), findings: findings, tally: FindingTally(findings))
    }
    .sorted { ($0.division?.code ?? .max) < ($1.division?.code ?? .max) }
  }

  /// Findings by town and rule, the darker the more; then, town by town, what is owing and what is owed.
  func townsAndRules(_ html: inout HTMLWriter) {
    guard !towns.isEmpty else { return }
    let cells = towns.map { town in
      town.findings.reduce(into: [String: FindingTally]()) { $0[$1.rule, default: FindingTally([])].add($1) }
    }
    heat(&html, cells)
    owingAndOwed(&html)
  }

  private func heat(_ html: inout HTMLWriter, _ cells: [[String: FindingTally]]) {
    html.element("<h2>", wording.caseText(.townAndRule), "</h2>\n<p class=\"notice\">")
    let space = wording.language == .zhHans ? "" : " "
    html.element(
      "", wording.caseText(.townAndRuleNotice) + space + wording.caseText(.heatNotice), "</p>\n")
    html.element(
      "<div class=\"scroll\"><table class=\"heat\">\n<caption>", wording.caseText(.townAndRule),
      "</caption>\n<thead><tr>")
    html.head(wording.phrase(.rule))
    for town in towns { html.head(town.name, isNumber: true) }
    html.head(wording.phrase(SummaryPhrase.total), isNumber: true)
    html.markup("</tr></thead>\n<tbody>\n")
    let largest = cells.lazy.flatMap { $0.values.lazy.map(\.count) }.max() ?? 1
    for rule in report.rules {
      guard let tally = tallies[rule.id] else { continue }
      html.markup("<tr>")
      html.rowHead(rule.title[wording.language])
      for town in cells { heatCell(&html, town[rule.id], largest: largest) }
      html.element("<td class=\"n all\">", wording.grouped(tally.count), "")
      html.element("<span class=\"sub\">", tally.amount.map(wording.grouped) ?? "", "</span></td></tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }

  private func heatCell(_ html: inout HTMLWriter, _ tally: FindingTally?, largest: Int) {
    guard let tally else {
      html.markup("<td class=\"n zero\">0</td>")
      return
    }
    switch tally.count * 100 / largest {
    case 50...: html.markup("<td class=\"n heat-4\">")
    case 20...: html.markup("<td class=\"n heat-3\">")
    case 5...: html.markup("<td class=\"n heat-2\">")
    default: html.markup("<td class=\"n heat-1\">")
    }
    html.element("", wording.grouped(tally.count), "")
    html.element("<span class=\"sub\">", tally.amount.map(wording.grouped) ?? "", "</span></td>")
  }

  private func owingAndOwed(_ html: inout HTMLWriter) {
    let rows = towns.map { town in
      (
        name: town.name,
        sides: MoneySide.allCases.map { side in FindingTally(town.findings.lazy.filter { MoneySide($0) == side }) }
      )
    }
    .filter { row in row.sides.contains { $0.count > 0 } }
    guard !rows.isEmpty else { return }
    html.element("<h3>", wording.caseText(.owingAndOwed), "</h3>\n")
    html.element("<p class=\"notice\">", wording.caseText(.owingAndOwedNotice), "</p>\n")
    let kinds = [wording.caseText(.owing), wording.scorecardText(.owed)]
    let bars = rows.map { row in
      BarChart.Row(label: row.name, values: row.sides.map { max(0, $0.outstanding?.rawValue ?? 0) })
    }
    let summary = bars.map { bar in
      let sums = zip(kinds, bar.values).map { $0 + " " + wording.grouped(Fen($1)) }
      return bar.label + wording.colon + sums.joined(separator: wording.listSeparator)
    }
    let caption = ChartCaption(
      id: "chart-owing", title: wording.caseText(.owingAndOwedChart),
      summary: summary.joined(separator: wording.clauseSeparator))
    BarChart(caption: caption, kinds: kinds, rows: bars, format: { wording.grouped(Fen($0)) }).draw(&html)
    html.element(
      "<div class=\"scroll\"><table class=\"sums\">\n<caption>", wording.caseText(.owingAndOwed),
      "</caption>\n<thead><tr>")
    html.element("<th scope=\"col\" rowspan=\"2\">", wording.phrase(.town), "</th>")
    for kind in kinds { html.element("<th scope=\"colgroup\" class=\"part first\" colspan=\"4\">", kind, "</th>") }
    html.markup("</tr>\n<tr>")
    for _ in kinds {
      html.element("<th scope=\"col\" class=\"n first\">", wording.phrase(.count), "</th>")
      for phrase in [Phrase.persons, .amount, .outstanding] { html.head(wording.phrase(phrase), isNumber: true) }
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for row in rows {
      html.markup("<tr>")
      html.rowHead(row.name)
      for side in row.sides {
        html.element(
          side.count == 0 ? "<td class=\"n first zero\">" : "<td class=\"n first\">", wording.grouped(side.count),
          "</td>")
        countCell(&html, side.persons)
        html.numberCell(side.amount.map(wording.grouped) ?? "0", isZero: side.amount == nil)
        html.numberCell(side.outstanding.map(wording.grouped) ?? "0", isZero: side.outstanding == nil)
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }
}
