import Civil

extension ReportPage {
  /// Quarantined records by reason, and what the agency should mend.
  func quarantine(_ html: inout HTMLWriter) {
    html.element("<h2>", wording.phrase(.quarantine), "</h2>\n")
    let reasons = QuarantineReason.allCases.filter { reason in
      report.feeds.contains { $0.quarantined[reason, default: 0] > 0 }
    }
    if reasons.isEmpty {
      html.element("<p>", wording.phrase(.noQuarantine), "</p>\n")
    } else {
      html.element("<p>", wording.phrase(.quarantineNotice), "</p>\n")
      tableHead(
        &html, caption: .quarantine, [(.reason, false), (.number, true), (.dataset, false), (.remedy, false)])
      html.markup("<tbody>\n")
      for reason in reasons { quarantineRow(&html, reason) }
      html.markup("</tbody></table></div>\n")
    }
    issues(&html)
  }

  private func quarantineRow(_ html: inout HTMLWriter, _ reason: QuarantineReason) {
    let feeds = report.feeds.compactMap { feed -> (title: String, count: Int)? in
      guard let count = feed.quarantined[reason], count > 0 else { return nil }
      return (feed.title[wording.language], count)
    }
    html.element("<tr><th scope=\"row\" class=\"reason\">", wording.text(reason), "</th>")
    countCell(&html, feeds.reduce(0) { $0 + $1.count })
    let names = feeds.map { $0.title + " " + wording.records($0.count) }.joined(separator: wording.nameSeparator)
    html.element("<td>", names, "</td>")
    html.element("<td class=\"remedy\">", wording.remedy(reason), "</td></tr>\n")
  }

  private func issues(_ html: inout HTMLWriter) {
    guard report.feeds.contains(where: { !$0.valueIssues.isEmpty }) else { return }
    html.element("<h3>", wording.phrase(.issues), "</h3>\n<p>")
    html.element("", wording.phrase(.issuesNotice), "</p>\n")
    tableHead(
      &html, caption: .issues,
      [(.dataset, false), (.field, false), (.reason, false), (.number, true), (.remedy, false)])
    html.markup("<tbody>\n")
    for feed in report.feeds {
      for issue in feed.valueIssues {
        html.element("<tr><th scope=\"row\">", feed.title[wording.language], "</th>")
        html.element("<td>", issue.fieldTitle.isEmpty ? issue.field : issue.fieldTitle, "</td>")
        html.element("<td>", wording.text(issue.reason), "</td>")
        countCell(&html, issue.count)
        html.element("<td>", wording.remedy(issue.reason), "</td></tr>\n")
      }
    }
    html.markup("</tbody></table></div>\n")
  }

  /// Every feed: its state, its records and its files.
  func feeds(_ html: inout HTMLWriter) {
    html.element("<h2>", wording.phrase(.feeds), "</h2>\n")
    tableHead(
      &html, caption: .feeds,
      [
        (.dataset, false), (.state, false), (.dataAge, false), (.read, true), (.used, true), (.quarantined, true),
        (.replaced, true), (.deleted, true), (.linkedByID, true), (.linkedOtherwise, true), (.notLinked, true),
      ])
    for feed in report.feeds { feedRows(&html, feed) }
    html.markup("</table></div>\n")
  }

  private func feedRows(_ html: inout HTMLWriter, _ feed: ReportedFeed) {
    let counts = feed.counts
    html.element(
      "<tbody class=\"finding\"><tr class=\"facts\"><th scope=\"row\" class=\"nowrap\">", feed.title[wording.language],
      "")
    html.element("<span class=\"sub\">", feed.agency[wording.language], "</span></th><td>")
    tag(&html, feed.health)
    html.element("</td><td>", wording.age(feed.ageDays, allowed: feed.allowedDays), "</td>")
    for count in [
      counts.read, counts.used, counts.quarantined, counts.replaced, counts.deleted, counts.linkedByID,
      counts.linkedOtherwise, counts.notLinked,
    ] {
      countCell(&html, count)
    }
    html.markup("</tr>\n<tr class=\"why\"><td colspan=\"11\">")
    if !feed.dropsUsed.isEmpty {
      let drops = feed.dropsUsed.map { drop in
        drop.name + wording.inBrackets(drop.encoding + wording.listSeparator + wording.records(drop.records))
      }
      line(&html, .dropsUsed, drops)
    }
    for drop in feed.dropsRefused { line(&html, .dropsRefused, [drop.name + " – " + wording.sentences(drop.problem)]) }
    if !feed.unknownColumns.isEmpty { line(&html, .unknownColumns, feed.unknownColumns) }
    problems(&html, feed.notes)
    html.markup("</td></tr></tbody>\n")
  }

  private func line(_ html: inout HTMLWriter, _ phrase: Phrase, _ items: [String]) {
    let text = wording.phrase(phrase) + wording.colon + items.joined(separator: wording.nameSeparator)
    html.element("<span class=\"sub long\">", text, "</span>")
  }
}
