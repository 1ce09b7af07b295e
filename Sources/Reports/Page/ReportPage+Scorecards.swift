import Civil

extension ReportPage {
  /// Reasons spelled out in a row; the others are put together.
  private static let reasonLimit = 3

  /// How well each agency's feeds serve, for the talk with that agency.
  func scorecards(_ html: inout HTMLWriter) {
    guard !report.scorecards.isEmpty else { return }
    html.element("<h2>", wording.scorecardText(.scorecards), "</h2>\n")
    html.element("<p class=\"notice\">", wording.scorecardText(.scorecardsNotice), "</p>\n")
    quarantinedShares(&html)
    html.element(
      "<div class=\"scroll\"><table class=\"scorecards\">\n<caption>", wording.scorecardText(.scorecards),
      "</caption>\n<thead><tr>")
    html.element("<th scope=\"col\" class=\"feed\">", wording.phrase(.dataset), "</th>")
    html.head(wording.scorecardText(.timeliness))
    html.head(wording.scorecardText(.unsoundNights), isNumber: true)
    html.head(wording.scorecardText(.refusedDrops), isNumber: true)
    html.element("<th scope=\"col\" class=\"reasons\">", wording.scorecardText(.quarantined), "</th>")
    html.head(wording.scorecardText(.unusableIDs), isNumber: true)
    html.element("<th scope=\"col\" class=\"delay\">", wording.scorecardText(.deathsLate), "</th>")
    html.head(wording.scorecardText(.withdrawnDeaths), isNumber: true)
    html.markup("</tr></thead>\n")
    for agency in ReportedAgency.all(of: report) {
      html.element(
        "<tbody>\n<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"8\">", agency.title[wording.language],
        "</th></tr>\n")
      for feed in agency.feeds {
        if let scorecard = feed.scorecard { scorecardRow(&html, feed.feed, scorecard) }
      }
      html.markup("</tbody>\n")
    }
    html.markup("</table></div>\n")
  }

  private func quarantinedShares(_ html: inout HTMLWriter) {
    let feeds = report.feeds.filter { $0.counts.quarantined > 0 && $0.counts.read > 0 }
    guard !feeds.isEmpty else {
      html.element("<p>", wording.scorecardText(.noneQuarantined), "</p>\n")
      return
    }
    let title = wording.scorecardText(.quarantinedShare)
    let rows = feeds.map { feed in
      BarChart.Row(
        label: feed.title[wording.language],
        values: [Int64(wording.perMille(feed.counts.quarantined, of: feed.counts.read))])
    }
    let summary = rows.map { $0.label + " " + wording.rate(Int($0.values[0])) }
      .joined(separator: wording.clauseSeparator)
    BarChart(
      caption: ChartCaption(id: "chart-quarantine", title: title, summary: summary), kinds: [title], rows: rows,
      format: { wording.rate(Int($0)) }
    ).draw(&html)
  }

  private func scorecardRow(_ html: inout HTMLWriter, _ feed: ReportedFeed, _ scorecard: ReportedScorecard) {
    html.markup("<tr>")
    html.rowHead(feed.title[wording.language])
    html.markup("<td>")
    tag(&html, feed.health)
    html.element("<span class=\"sub nowrap\">", wording.age(feed.ageDays, allowed: feed.allowedDays), "</span></td>")
    html.numberCell(
      scorecard.unsoundNights.map { wording.grouped($0.part) + " / " + wording.grouped($0.whole) } ?? "—",
      isZero: scorecard.unsoundNights?.part == 0)
    countCell(&html, feed.dropsRefused.count)
    if feed.counts.quarantined > 0 {
      html.element("<td>", wording.share(feed.counts.quarantined, of: feed.counts.read), "")
      let reasons = wording.reasons(feed.quarantined, limit: ReportPage.reasonLimit)
      html.element("<span class=\"sub\">", reasons, "</span></td>")
    } else {
      html.markup("<td class=\"zero\">0</td>")
    }
    if scorecard.unusableIDs > 0 {
      html.numberCell(wording.share(scorecard.unusableIDs, of: feed.counts.read))
    } else {
      html.numberCell("0", isZero: true)
    }
    html.cell(scorecard.delay.map(wording.text) ?? "—")
    html.numberCell(
      scorecard.withdrawnDeaths.map(wording.grouped) ?? "—", isZero: scorecard.withdrawnDeaths == 0)
    html.markup("</tr>\n")
  }
}
