import Civil

extension ReportPage {
  /// Whose report this is, of which day, how the run ended, and the figures to remember.
  func head(_ html: inout HTMLWriter) {
    html.element("<a class=\"skip\" href=\"#lists\">", wording.phrase(.skipToLists), "</a>\n")
    html.element("<header>\n<div class=\"head\">\n<p class=\"city\">", report.city[wording.language], "</p>\n")
    html.element("<h1>", wording.phrase(.reportTitle), "</h1>\n<p class=\"meta\"><span>")
    html.element("", wording.phrase(.asOf), " ")
    html.element("<strong>", wording.day(report.asOf), "</strong></span>")
    let runTime = wording.phrase(.runTime) + " " + report.started + " – " + report.ended
    html.element("<span>", runTime, "</span>")
    html.element("<span>", wording.phrase(.version) + " " + report.version, "</span></p>\n</div>\n")
    html.markup(report.status == .done ? "<p class=\"status\">" : "<p class=\"status bad\">")
    html.element("", wording.status(report), "</p>\n")
    html.element("<p><strong>", wording.phrase(.leadNotice), "</strong></p>\n<p class=\"notice\">")
    html.text(wording.phrase(.privacyNotice) + " ")
    html.element("", wording.phrase(masking == .masked ? .maskedNotice : .unmaskedNotice), "</p>\n")
    let tally = FindingTally(shown)
    html.markup("<div class=\"figures\">")
    figure(&html, tally.count, .findings)
    figure(&html, tally.persons, .persons)
    figure(&html, report.feeds.reduce(0) { $0 + $1.counts.quarantined }, .quarantinedRecords)
    figure(&html, report.feeds.count { !$0.isSound }, .doubtfulFeeds)
    figure(&html, report.rules.count { !$0.isEvaluated }, .rulesNotEvaluated)
    html.markup("</div>\n</header>\n")
  }

  private func figure(_ html: inout HTMLWriter, _ number: Int, _ phrase: Phrase) {
    html.element("<div class=\"figure\"><strong>", wording.grouped(number), "</strong>")
    html.element("<span>", wording.phrase(phrase), "</span></div>\n")
  }

  /// Feeds that cannot be relied on, why, and what was not evaluated because of it.
  func dataProblems(_ html: inout HTMLWriter) {
    html.element("<h2>", wording.phrase(.dataProblems), "</h2>\n")
    let doubtful = report.feeds.filter { !$0.isSound }
    if doubtful.isEmpty {
      html.element("<p>", wording.phrase(.noDataProblems), "</p>\n")
    } else {
      tableHead(
        &html, caption: .dataProblems,
        [(.dataset, false), (.state, false), (.dataAge, false), (.whatIsWrong, false), (.rulesAffected, false)])
      html.markup("<tbody>\n")
      for feed in doubtful { dataProblem(&html, feed) }
      html.markup("</tbody></table></div>\n")
    }
    guard !report.notes.isEmpty else { return }
    html.element("<h3>", wording.phrase(.otherNotes), "</h3>\n<p>")
    problems(&html, report.notes)
    html.markup("</p>\n")
  }

  private func dataProblem(_ html: inout HTMLWriter, _ feed: ReportedFeed) {
    html.element("<tr><th scope=\"row\" class=\"nowrap\">", feed.title[wording.language], "")
    html.element("<span class=\"sub\">", feed.agency[wording.language], "</span></th><td>")
    tag(&html, feed.health)
    html.element("</td><td class=\"nowrap\">", wording.age(feed.ageDays, allowed: feed.allowedDays), "</td><td>")
    for drop in feed.dropsRefused {
      html.element("<span class=\"long\">", drop.name + wording.colon + wording.sentences(drop.problem), "</span><br>")
    }
    let kinds: Set<Problem.Kind> = [.datasetMissing, .datasetLate]
    let said = feed.notes.filter { kinds.contains($0.kind) }
    for note in said { html.element("", wording.sentences(note), "<br>") }
    if said.isEmpty, feed.health == .late, let age = feed.ageDays, let allowed = feed.allowedDays {
      let problem = Problem(.datasetLate, file: feed.path, details: [String(age), String(allowed)])
      html.text(wording.sentences(problem))
    } else if said.isEmpty, feed.ageDays == nil, feed.dropsRefused.isEmpty {
      html.text(wording.phrase(.nothingDelivered))
    }
    html.markup("</td><td>")
    let affected = report.rules.filter { rule in rule.obstacles.contains { $0.feed == feed.path } }
    html.text(
      affected.isEmpty ? "—" : affected.map { $0.title[wording.language] }.joined(separator: wording.nameSeparator))
    html.markup("</td></tr>\n")
  }
}
