import Civil

/// The briefing for the joint meeting of the agencies (部门联席会议通报): what each sent and how it served, and what each is
/// asked, on two pages of A4. It holds figures only, no personal data.
public struct BriefingPage: Sendable {
  /// Requests of one agency that are spelled out, so that two pages suffice.
  private static let requestLimit = 3
  /// Reasons spelled out in a row of the table, so that most rows are one line.
  private static let reasonLimit = 1

  private let report: RunReport
  private let wording: Wording

  /// The briefing of a report.
  public init(_ report: RunReport, wording: Wording = Wording()) {
    self.report = report
    self.wording = wording
  }

  /// Writes the page.
  public func write(to sink: inout some ByteSink) throws {
    let agencies = ReportedAgency.all(of: report)
    var html = HTMLWriter()
    html.element("<!DOCTYPE html>\n<html lang=\"", wording.language.rawValue, "\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.markup(
      "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
    let title = wording.scorecardText(.briefing)
    html.element(
      "<title>", report.city[wording.language] + " " + title + " " + report.asOf.description, "</title>\n<style>\n")
    html.markup(Stylesheet.base)
    html.markup(Stylesheet.dark)
    html.markup(Stylesheet.print)
    html.markup(ChartStylesheet.all)
    html.markup(BriefingStylesheet.all)
    html.markup("</style>\n</head>\n<body>\n<div class=\"page\">\n<header class=\"head\">\n")
    html.element("<p class=\"city\">", report.city[wording.language], "</p>\n")
    html.element("<h1>", title, "</h1>\n<p class=\"meta\"><span>")
    html.element("", wording.phrase(.asOf) + " ", "<strong>")
    html.element("", wording.day(report.asOf), "</strong></span><span>")
    html.element("", wording.scorecardText(.briefingNotice), "</span></p>\n</header>\n<main>\n")
    headline(&html)
    sent(&html, agencies)
    html.markup("<section class=\"second\">\n")
    deaths(&html)
    requests(&html, agencies)
    html.markup("</section>\n</main>\n</div>\n</body>\n</html>\n")
    try html.flush(to: &sink)
  }

  // MARK: First page

  private func headline(_ html: inout HTMLWriter) {
    html.element("<h2>", wording.scorecardText(.headline), "</h2>\n<div class=\"figures\">\n")
    let shown = report.findings.filter { $0.standing?.isToBeDone ?? true }
    let tally = FindingTally(shown)
    html.figure(
      wording.grouped(report.feeds.count(where: \.isSound)) + " / " + wording.grouped(report.feeds.count),
      wording.scorecardText(.feedsSound))
    if let cases = report.cases {
      let figures = CaseFigures(report, shown: shown, cases)
      let tonight = cases.nights.last
      html.figure(wording.grouped(tonight?.open ?? tally.count), wording.caseText(.open))
      html.figure(wording.grouped(figures[.opened] + figures[.reopened]), wording.caseText(.opened))
      html.figure(wording.grouped(figures[.gone] + figures[.withdrawn]), wording.caseText(.departed))
      html.figure(wording.grouped(tonight?.overdue ?? figures.overdue), wording.caseText(.overdue))
    } else {
      html.figure(wording.grouped(tally.count), wording.phrase(.findings))
      html.figure(wording.grouped(tally.persons), wording.phrase(.persons))
    }
    html.markup("</div>\n<div class=\"figures\">\n")
    let owing = FindingTally(shown.lazy.filter { MoneySide($0) == .owing })
    let owed = FindingTally(shown.lazy.filter { MoneySide($0) == .owed })
    html.figure(wording.grouped(owing.outstanding ?? .zero), wording.caseText(.foundOutstandingOwing))
    html.figure(wording.grouped(owed.outstanding ?? .zero), wording.caseText(.owed))
    if let cases = report.cases {
      html.figure(wording.grouped(cases.recovered), wording.caseText(.recovered))
      html.figure(wording.grouped(cases.prevented), wording.caseText(.prevented))
      html.element("</div>\n<p class=\"notice\">", wording.caseText(.preventedFormula), "</p>\n")
    } else {
      html.element("</div>\n<p class=\"notice\">", wording.scorecardText(.noLedger), "</p>\n")
    }
  }

  private func sent(_ html: inout HTMLWriter, _ agencies: [ReportedAgency]) {
    html.element("<h2>", wording.scorecardText(.whatWasSent), "</h2>\n")
    html.element("<table class=\"sent\">\n<caption>", wording.scorecardText(.whatWasSent), "</caption>\n<thead><tr>")
    html.element("<th scope=\"col\" class=\"feed\">", wording.phrase(.dataset), "</th>")
    html.head(wording.phrase(.state))
    html.head(wording.scorecardText(.howLate), isNumber: true)
    html.head(wording.scorecardText(.unsoundNights), isNumber: true)
    html.head(wording.scorecardText(.files), isNumber: true)
    html.head(wording.scorecardText(.refused), isNumber: true)
    html.head(wording.scorecardText(.records), isNumber: true)
    html.head(wording.phrase(.quarantined), isNumber: true)
    html.element("<th scope=\"col\" class=\"reasons\">", wording.scorecardText(.reasons), "</th>")
    html.head(wording.scorecardText(.unusableIDs), isNumber: true)
    html.markup("</tr></thead>\n")
    for agency in agencies {
      html.element(
        "<tbody>\n<tr><th class=\"group\" scope=\"rowgroup\" colspan=\"10\">", agency.title[wording.language],
        "</th></tr>\n")
      for feed in agency.feeds { sentRow(&html, feed) }
      html.markup("</tbody>\n")
    }
    html.markup("</table>\n")
  }

  private func sentRow(_ html: inout HTMLWriter, _ entry: ReportedAgency.Feed) {
    let feed = entry.feed
    html.markup("<tr>")
    html.rowHead(feed.title[wording.language])
    html.element(
      feed.isSound ? "<td class=\"nowrap\">" : "<td class=\"nowrap doubtful\">", wording.text(feed.health), "</td>")
    html.numberCell(feed.ageDays.map(wording.days) ?? "—")
    let nights = entry.scorecard?.unsoundNights
    html.numberCell(
      nights.map { wording.grouped($0.part) + " / " + wording.grouped($0.whole) } ?? "—", isZero: nights?.part == 0)
    for count in [feed.dropsUsed.count, feed.dropsRefused.count, feed.counts.read] {
      html.numberCell(wording.grouped(count), isZero: count == 0)
    }
    let count = feed.counts.quarantined
    html.numberCell(
      count == 0
        ? "0"
        : wording.grouped(count) + wording.inBrackets(wording.rate(wording.perMille(count, of: feed.counts.read))),
      isZero: count == 0)
    html.cell(wording.reasons(feed.quarantined, limit: BriefingPage.reasonLimit))
    let unusable = entry.scorecard?.unusableIDs
    html.numberCell(unusable.map(wording.grouped) ?? "—", isZero: unusable == 0)
    html.markup("</tr>\n")
  }

  // MARK: Second page

  private func deaths(_ html: inout HTMLWriter) {
    html.element("<h2>", wording.scorecardText(.deathReports), "</h2>\n")
    let feeds = Dictionary(report.feeds.map { ($0.path, $0) }) { first, _ in first }
    let rows = report.scorecards.filter { $0.delay != nil || ($0.withdrawnDeaths ?? 0) > 0 }
    guard !rows.isEmpty else {
      html.element("<p>", wording.scorecardText(.noDeaths), "</p>\n")
      return
    }
    html.element("<table class=\"deaths\">\n<caption>", wording.scorecardText(.deathReports), "</caption>\n<thead><tr>")
    html.head(wording.scorecardText(.agency))
    html.head(wording.phrase(.dataset))
    for phrase in [ScorecardPhrase.reportedDeaths, .median, .ninthDecile, .overThirtyDays, .withdrawnDeaths] {
      html.head(wording.scorecardText(phrase), isNumber: true)
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for row in rows {
      html.markup("<tr>")
      html.rowHead(feeds[row.feed]?.agency[wording.language] ?? row.feed)
      html.cell(feeds[row.feed]?.title[wording.language] ?? row.feed)
      html.numberCell(row.delay.map { wording.grouped($0.deaths) } ?? "—")
      html.numberCell(row.delay.map { wording.days($0.medianDays) } ?? "—")
      html.numberCell(row.delay.map { wording.days($0.ninthDecileDays) } ?? "—")
      html.numberCell(row.delay.map { wording.share($0.overThirtyDays, of: $0.deaths) } ?? "—")
      html.numberCell(row.withdrawnDeaths.map(wording.grouped) ?? "—", isZero: row.withdrawnDeaths == 0)
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table>\n")
  }

  private func requests(_ html: inout HTMLWriter, _ agencies: [ReportedAgency]) {
    html.element("<h2>", wording.scorecardText(.requests), "</h2>\n")
    for agency in agencies {
      let requests = AgencyRequest.all(of: agency, wording)
      html.element("<div class=\"agency\"><h3>", agency.title[wording.language], "</h3>\n")
      if requests.isEmpty {
        html.element("<p>", wording.scorecardText(.nothingToAsk), "</p>\n")
      } else {
        html.markup("<ul>\n")
        for request in requests.prefix(BriefingPage.requestLimit) {
          html.element("<li>", wording.sentence(request), "</li>\n")
        }
        if requests.count > BriefingPage.requestLimit {
          html.element("<li>", wording.moreRequests(requests.count - BriefingPage.requestLimit), "</li>\n")
        }
        html.markup("</ul>\n")
      }
      html.markup("</div>\n")
    }
  }
}
