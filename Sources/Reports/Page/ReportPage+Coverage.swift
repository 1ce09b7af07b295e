import Civil

extension ReportPage {
  /// How many residents are enrolled: the city, its towns, and in each town, to be opened, its villages.
  func coverage(_ html: inout HTMLWriter) {
    guard let coverage = report.coverage else { return }
    html.element("<h2>", wording.phrase(.coverage), "</h2>\n")
    html.element("<p class=\"notice\">", wording.phrase(.coverageNotice), "</p>\n")
    guard coverage.isCounted else {
      html.element("<p>", wording.phrase(.notCounted) + wording.colon + feeds(coverage.obstacles), "</p>\n")
      return
    }
    doubts(&html, coverage.doubts)
    coverageHead(&html, caption: wording.phrase(.coverage))
    coverageRow(&html, name: wording.phrase(.wholeCity), coverage.city, isTotal: true)
    for town in coverage.towns { coverageRow(&html, name: name(of: town), town.row.counts) }
    html.markup("</tbody></table></div>\n")
    for town in coverage.towns where !town.villages.isEmpty {
      let title = name(of: town) + wording.colon + wording.phrase(.villages)
      html.element("<details class=\"villages\"><summary><span class=\"title\">", title, "</span>")
      html.element("<span class=\"sum\">", wording.rate(town.row.counts.ratePerMille), "</span>")
      html.markup("</summary>\n<div class=\"inside\">\n")
      coverageHead(&html, caption: title)
      for village in town.villages { coverageRow(&html, name: name(ofVillage: village), village.counts) }
      html.markup("</tbody></table></div>\n</div></details>\n")
    }
  }

  private func coverageHead(_ html: inout HTMLWriter, caption: String) {
    html.element("<div class=\"scroll\"><table class=\"counts\">\n<caption>", caption, "</caption>\n<thead><tr>")
    headCell(&html, wording.phrase(.division))
    for phrase in [SummaryPhrase.eligible, .enrolled, .rate, .newlyEnrolled] {
      headCell(&html, wording.phrase(phrase), isNumber: true)
    }
    html.markup("</tr></thead>\n<tbody>\n")
  }

  private func coverageRow(
    _ html: inout HTMLWriter, name: String, _ counts: ReportedCoverage.Counts, isTotal: Bool = false
  ) {
    html.element(isTotal ? "<tr class=\"total\"><th scope=\"row\">" : "<tr><th scope=\"row\">", name, "</th>")
    countCell(&html, counts.eligible)
    countCell(&html, counts.enrolled)
    html.element("<td class=\"n\">", wording.rate(counts.ratePerMille), "</td>")
    countCell(&html, counts.newlyEnrolled)
    html.markup("</tr>\n")
  }

  private func name(of town: ReportedCoverage.Town) -> String {
    guard let division = town.row.division else { return wording.phrase(.unknownTown) }
    return town.row.name.isEmpty ? division.description : town.row.name
  }

  private func name(ofVillage row: ReportedCoverage.Row) -> String {
    guard let division = row.division else { return wording.phrase(.villageUnknown) }
    return row.name.isEmpty ? division.description : row.name
  }

  /// Some feeds with what is wrong with each.
  func feeds(_ obstacles: [ReportedRule.Obstacle]) -> String {
    obstacles.map { feedTitle($0.feed) + wording.inBrackets(wording.text($0.health)) }
      .joined(separator: wording.nameSeparator)
  }

  /// That a summary may not be right, where some data are not as they should be.
  func doubts(_ html: inout HTMLWriter, _ doubts: [ReportedRule.Obstacle]) {
    guard !doubts.isEmpty else { return }
    let text = wording.phrase(SummaryPhrase.doubtfulData) + wording.colon + feeds(doubts)
    html.element("<p class=\"caution\">", text, "</p>\n")
  }
}
