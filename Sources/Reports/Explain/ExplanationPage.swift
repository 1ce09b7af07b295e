import Civil

/// One person's explanation as a page that needs no network and no script.
public struct ExplanationPage: Sendable {
  let explanation: PersonExplanation
  let wording: Wording
  let masking: Masking

  /// The page of an explanation.
  public init(_ explanation: PersonExplanation, wording: Wording, masking: Masking = .masked) {
    self.explanation = explanation
    self.wording = wording
    self.masking = masking
  }

  /// Writes the page.
  public func write(to sink: inout some ByteSink) throws {
    var html = HTMLWriter()
    html.markup("<!DOCTYPE html>\n<html lang=\"")
    html.text(wording.language.rawValue)
    html.markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.markup(
      "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
    let title = wording.explainText(.title) + " " + masking.id(explanation.id) + " " + explanation.asOf.description
    html.element("<title>", title, "</title>\n<style>\n")
    html.markup(Stylesheet.base)
    html.markup(Stylesheet.dark)
    html.markup(Stylesheet.print)
    html.markup(ExplanationStylesheet.all)
    html.markup("</style>\n</head>\n<body>\n<div class=\"page\">\n")
    head(&html)
    html.markup("<main>\n")
    timeline(&html)
    verdicts(&html)
    for section in ExplanationSection.all(of: explanation) { records(&html, section) }
    unusable(&html)
    doubtfulFeeds(&html)
    html.element("</main>\n<p class=\"foot\">", wording.explainText(.footer), "</p>\n</div>\n</body>\n</html>\n")
    try html.flush(to: &sink)
  }

  private func head(_ html: inout HTMLWriter) {
    html.element("<header>\n<div class=\"head\">\n<p class=\"city\">", explanation.city[wording.language], "</p>\n<h1>")
    html.element("", wording.explainText(.title), "</h1>\n<p class=\"meta\">")
    html.element("<span><strong>", explanation.name.isEmpty ? "—" : explanation.name, "</strong></span>")
    html.element("<span class=\"id\">", masking.id(explanation.id), "</span>")
    if let birth = explanation.birthDate, masking == .unmasked {
      html.element("<span>", wording.explainText(.born) + " " + birth.description, "</span>")
    }
    if !explanation.personNumber.isEmpty {
      html.element("<span>", wording.phrase(.personNumber) + " " + explanation.personNumber, "</span>")
    }
    html.element("<span>", explanation.town + explanation.village, "</span><span>")
    html.element("", wording.phrase(.asOf) + " ", "")
    html.element("<strong>", wording.day(explanation.asOf), "</strong></span></p>\n</div>\n")
    html.markup(explanation.death == nil ? "<p class=\"status\">" : "<p class=\"status bad\">")
    html.text(ExplanationText.death(explanation, wording))
    html.markup("</p>\n")
    if let certainty = explanation.death?.certainty {
      html.element("<p class=\"notice\">", wording.explanation(certainty), "</p>\n")
    }
    html.element("<p><strong>", wording.phrase(.leadNotice), "</strong></p>\n<p class=\"notice\">")
    html.text(wording.phrase(.privacyNotice) + " ")
    html.element("", wording.phrase(masking == .masked ? .maskedNotice : .unmaskedNotice), "</p>\n</header>\n")
  }

  // MARK: Timeline

  private func timeline(_ html: inout HTMLWriter) {
    guard !explanation.records.isEmpty else { return }
    let timeline = Timeline(explanation)
    html.element("<h2>", wording.explainText(.timeline), "</h2>\n<div class=\"scroll\">\n")
    TimelinePicture(timeline, wording: wording).draw(&html)
    html.markup("</div>\n<p class=\"legend\" aria-hidden=\"true\">")
    let used = Set(timeline.rows.flatMap { $0.marks.map(\.tone) })
    for (tone, phrase) in ExplanationPage.legend where used.contains(tone) {
      html.markup("<span><svg viewBox=\"0 0 16 16\">")
      swatch(&html, tone)
      html.element("</svg>", wording.explainText(phrase), "</span>")
    }
    html.markup("</p>\n")
  }

  private static let legend: [(Timeline.Tone, ExplainPhrase)] = [
    (.deciding, .legendDeciding), (.death, .legendDeath), (.uncounted, .legendUncounted), (.paid, .legendPaid),
    (.afterDeath, .legendAfterDeath), (.returned, .legendReturned), (.subsidy, .legendSubsidy), (.life, .legendLife),
    (.contradicting, .legendContradicting), (.faint, .legendFaint),
  ]

  private func swatch(_ html: inout HTMLWriter, _ tone: Timeline.Tone) {
    switch tone {
    case .deciding: html.markup("<path class=\"tl-deciding\" d=\"M8 1l7 7l-7 7l-7 -7z\"/>")
    case .death: html.markup("<path class=\"tl-evidence\" d=\"M8 1l7 7l-7 7l-7 -7z\"/>")
    case .uncounted: html.markup("<path class=\"tl-uncounted\" d=\"M8 1l7 7l-7 7l-7 -7z\"/>")
    case .paid: html.markup("<rect class=\"tl-paid\" x=\"2\" y=\"1\" width=\"12\" height=\"14\"/>")
    case .afterDeath: html.markup("<rect class=\"tl-late\" x=\"2\" y=\"1\" width=\"12\" height=\"14\"/>")
    case .returned: html.markup("<rect class=\"tl-returned\" x=\"2\" y=\"1\" width=\"12\" height=\"14\"/>")
    case .subsidy: html.markup("<rect class=\"tl-subsidy\" x=\"2\" y=\"2\" width=\"12\" height=\"12\"/>")
    case .life: html.markup("<circle class=\"tl-life\" cx=\"8\" cy=\"8\" r=\"5\"/>")
    case .contradicting: html.markup("<circle class=\"tl-contra\" cx=\"8\" cy=\"8\" r=\"7\"/>")
    case .faint: html.markup("<circle class=\"tl-faint\" cx=\"8\" cy=\"8\" r=\"4\"/>")
    }
  }

  // MARK: Records

  private func records(_ html: inout HTMLWriter, _ section: ExplanationSection) {
    html.element("<h2>", wording.explainText(section.title), "</h2>\n")
    guard !section.records.isEmpty else {
      html.element("<p>", wording.explainText(.none), "</p>\n")
      return
    }
    html.element(
      "<div class=\"scroll\"><table class=\"records\">\n<caption>", wording.explainText(section.title),
      "</caption>\n<thead><tr>")
    html.element("<th scope=\"col\" class=\"date\">", wording.explainText(.date), "</th>")
    html.element("<th scope=\"col\" class=\"feed\">", wording.phrase(.dataset), "</th>")
    html.element("<th scope=\"col\">", wording.explainText(.values), "</th>")
    html.element("<th scope=\"col\" class=\"file\">", wording.explainText(.file), "</th></tr></thead>\n<tbody>\n")
    for record in section.records {
      html.element("<tr><td class=\"nowrap\">", section.date(of: record), "</td><th scope=\"row\">")
      html.text(record.feedTitle[wording.language])
      for remark in record.remarks { tag(&html, remark) }
      html.element("</th><td class=\"long\">", wording.text(record.values, masking), "</td>")
      html.element("<td class=\"long\">", wording.place(record.drop, record.line), "</td></tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }

  private func tag(_ html: inout HTMLWriter, _ remark: ExplainedRecord.Remark) {
    switch remark {
    case .decidesDate, .afterDeath: html.markup("<br><span class=\"tag confirmed\">")
    case .contradictsDeath, .foreignName: html.markup("<br><span class=\"tag conflicting\">")
    case .pointsOnly: html.markup("<br><span class=\"tag probable\">")
    case .notCounted, .showsNobody, .returned: html.markup("<br><span class=\"sub\">")
    }
    html.element("", wording.text(remark), "</span>")
  }

  private func unusable(_ html: inout HTMLWriter) {
    guard !explanation.unusable.isEmpty else { return }
    html.element("<h2>", wording.explainText(.unusable), "</h2>\n<p class=\"notice\">")
    html.element("", wording.explainText(.unusableNotice), "</p>\n<ul>\n")
    for value in explanation.unusable {
      let title = value.feedTitle[wording.language]
      html.element("<li class=\"long\">", title + " " + wording.place(value.drop, value.line) + wording.colon, "")
      html.text(wording.text([value.value], masking))
      html.element("", wording.inBrackets(wording.text(value.reason)), "</li>\n")
    }
    html.markup("</ul>\n")
  }

  private func doubtfulFeeds(_ html: inout HTMLWriter) {
    guard !explanation.doubtfulFeeds.isEmpty else { return }
    html.element("<h2>", wording.explainText(.doubtfulFeeds), "</h2>\n<ul>\n")
    for feed in explanation.doubtfulFeeds {
      let age = wording.age(feed.ageDays, allowed: feed.allowedDays)
      let text = feed.title[wording.language] + wording.colon + wording.text(feed.health) + wording.listSeparator + age
      html.element("<li>", text, "</li>\n")
    }
    html.markup("</ul>\n")
  }
}
