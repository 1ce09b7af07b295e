import Civil

extension ReportPage {
  /// Counts and amounts of every rule, chapter by chapter.
  func summaryByRule(_ html: inout HTMLWriter) {
    html.element("<h2>", wording.phrase(.byRule), "</h2>\n")
    html.element("<p class=\"notice\">", wording.phrase(.byRuleNotice), "</p>\n")
    html.element("<div class=\"scroll\"><table>\n<caption>", wording.phrase(.byRule), "</caption>\n<thead><tr>")
    headCell(&html, wording.phrase(.rule))
    headCell(&html, wording.phrase(.count), isNumber: true)
    for certainty in Certainty.allCases { headCell(&html, wording.text(certainty), isNumber: true) }
    headCell(&html, wording.phrase(.amount), isNumber: true)
    headCell(&html, wording.phrase(.outstanding), isNumber: true)
    headCell(&html, wording.phrase(.distribution))
    html.markup("</tr></thead>\n<tbody>\n")
    let rows = report.rules.map { ($0, tallies[$0.id] ?? FindingTally([])) }
    let largest = rows.map(\.1.count).max() ?? 0
    var chapter: LocalText?
    for (rule, tally) in rows {
      if rule.chapter != chapter {
        html.element("<tr><th class=\"group\" colspan=\"9\">", rule.chapter[wording.language], "</th></tr>\n")
        chapter = rule.chapter
      }
      summaryRow(&html, rule, tally, largest: largest)
    }
    html.markup("</tbody></table></div>\n")
  }

  private func summaryRow(_ html: inout HTMLWriter, _ rule: ReportedRule, _ tally: FindingTally, largest: Int) {
    html.markup("<tr><th scope=\"row\">")
    if tally.count > 0 {
      html.element("<a href=\"#rule-", rule.id, "\">")
      html.element("", rule.title[wording.language], "</a></th>")
    } else {
      html.element("", rule.title[wording.language], "</th>")
    }
    guard rule.isEvaluated else {
      html.element(
        "<td colspan=\"8\">", wording.phrase(.notEvaluated) + wording.colon + feeds(rule.obstacles), "</td></tr>\n")
      return
    }
    countCell(&html, tally.count)
    for certainty in Certainty.allCases { countCell(&html, tally.byCertainty[certainty] ?? 0) }
    html.element("<td class=\"n\">", tally.amount.map(wording.grouped) ?? "—", "</td>")
    html.element("<td class=\"n\">", tally.outstanding.map(wording.grouped) ?? "—", "</td><td>")
    bar(&html, tally, largest: largest)
    html.markup("</td></tr>\n")
  }

  /// Counts of every town. Without amounts: the same money can be part of several findings.
  func summaryByTown(_ html: inout HTMLWriter) {
    guard !towns.isEmpty else { return }
    html.element("<h2>", wording.phrase(.byTown), "</h2>\n")
    html.element("<div class=\"scroll\"><table>\n<caption>", wording.phrase(.byTown), "</caption>\n<thead><tr>")
    headCell(&html, wording.phrase(.town))
    headCell(&html, wording.phrase(.count), isNumber: true)
    headCell(&html, wording.phrase(.persons), isNumber: true)
    for certainty in Certainty.allCases { headCell(&html, wording.text(certainty), isNumber: true) }
    headCell(&html, wording.phrase(.distribution))
    html.markup("</tr></thead>\n<tbody>\n")
    let largest = towns.map(\.tally.count).max() ?? 0
    for row in towns {
      html.element("<tr><th scope=\"row\">", row.name, "</th>")
      countCell(&html, row.tally.count)
      countCell(&html, row.tally.persons)
      for certainty in Certainty.allCases { countCell(&html, row.tally.byCertainty[certainty] ?? 0) }
      html.markup("<td>")
      bar(&html, row.tally, largest: largest)
      html.markup("</td></tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }

  /// A bar as long as the count, in the colours of the certainties. The numbers stand beside it, so it needs no words.
  private func bar(_ html: inout HTMLWriter, _ tally: FindingTally, largest: Int) {
    guard tally.count > 0 else { return }
    html.markup("<svg class=\"bar\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
    var start = 0
    var sum = 0
    for certainty in Certainty.allCases {
      guard let count = tally.byCertainty[certainty] else { continue }
      sum += count
      // A single finding among thousands still has to be seen.
      let end = max(start + 8, sum * 1000 / largest)
      switch certainty {
      case .confirmed: html.markup("<rect class=\"bar-confirmed\" x=\"")
      case .singleSource: html.markup("<rect class=\"bar-single\" x=\"")
      case .probable: html.markup("<rect class=\"bar-probable\" x=\"")
      case .conflicting: html.markup("<rect class=\"bar-conflicting\" x=\"")
      }
      html.element("", String(start), "\" y=\"0\" height=\"10\" width=\"")
      html.element("", String(end - start), "\"/>")
      start = end
    }
    html.markup("</svg>")
  }
}
