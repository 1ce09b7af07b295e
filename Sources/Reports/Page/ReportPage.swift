import Civil

/// `report.html`: one page for the whole city that needs no network and no script, for screen, paper and screen reader.
public struct ReportPage: Sendable {
  let report: RunReport
  let wording: Wording
  let masking: Masking
  /// The findings that somebody has to deal with, in the order of the report.
  let shown: [ReportedFinding]
  let findings: [String: [ReportedFinding]]
  /// The counts and sums of each rule.
  let tallies: [String: FindingTally]
  let towns: [Town]
  let feedTitles: [String: LocalText]
  let ruleTitles: [String: LocalText]

  /// The page of a report.
  public init(_ report: RunReport, wording: Wording, masking: Masking = .masked) {
    self.report = report
    self.wording = wording
    self.masking = masking
    shown = FindingOrder(report.rules).sorted(report.findings.filter { $0.standing?.isToBeDone ?? true })
    findings = Dictionary(grouping: shown, by: \.rule)
    tallies = findings.mapValues { FindingTally($0) }
    towns = ReportPage.towns(shown, wording)
    feedTitles = Dictionary(report.feeds.map { ($0.path, $0.title) }) { first, _ in first }
    ruleTitles = Dictionary(report.rules.map { ($0.id, $0.title) }) { first, _ in first }
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
    let title = report.city[wording.language] + " " + wording.phrase(.reportTitle) + " " + report.asOf.description
    html.element("<title>", title, "</title>\n<style>\n")
    html.markup(Stylesheet.base)
    html.markup(Stylesheet.dark)
    html.markup(Stylesheet.print)
    html.markup(CaseStylesheet.all)
    html.markup(ChartStylesheet.all)
    html.markup("</style>\n</head>\n<body>\n<div class=\"page\">\n")
    head(&html)
    html.markup("<main>\n")
    dataProblems(&html)
    try cases(&html, to: &sink)
    moneyOfCases(&html)
    summaryByRule(&html)
    summaryByTown(&html)
    townsAndRules(&html)
    precision(&html)
    coverage(&html)
    money(&html)
    try lists(&html, to: &sink)
    quarantine(&html)
    feeds(&html)
    feedHistory(&html)
    scorecards(&html)
    html.element("</main>\n<p class=\"foot\">", wording.phrase(.footer), "</p>\n</div>\n</body>\n</html>\n")
    try html.flush(to: &sink)
  }

  /// A feed by the name people know it by.
  func feedTitle(_ path: String) -> String {
    feedTitles[path]?[wording.language] ?? path
  }

  /// A rule by the name people know it by.
  func ruleTitle(_ id: String) -> String {
    ruleTitles[id]?[wording.language] ?? id
  }

  /// The cells at the head of a table, with a caption for those who cannot see the heading above.
  func tableHead(_ html: inout HTMLWriter, caption: Phrase, _ columns: [(Phrase, isNumber: Bool)]) {
    html.element("<div class=\"scroll\"><table>\n<caption>", wording.phrase(caption), "</caption>\n<thead><tr>")
    for column in columns { headCell(&html, wording.phrase(column.0), isNumber: column.isNumber) }
    html.markup("</tr></thead>\n")
  }

  /// A cell at the head of a table.
  func headCell(_ html: inout HTMLWriter, _ text: String, isNumber: Bool = false) {
    html.element(isNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">", text, "</th>")
  }

  /// A cell with a count; nothing to look at where it is zero.
  func countCell(_ html: inout HTMLWriter, _ count: Int) {
    html.element(count == 0 ? "<td class=\"n zero\">" : "<td class=\"n\">", wording.grouped(count), "</td>")
  }

  /// A certainty as a coloured, worded tag.
  func tag(_ html: inout HTMLWriter, _ certainty: Certainty, count: Int? = nil) {
    switch certainty {
    case .confirmed: html.markup("<span class=\"tag confirmed\">")
    case .singleSource: html.markup("<span class=\"tag single\">")
    case .probable: html.markup("<span class=\"tag probable\">")
    case .conflicting: html.markup("<span class=\"tag conflicting\">")
    }
    html.text(wording.text(certainty))
    if let count { html.text(" " + wording.grouped(count)) }
    html.markup("</span>")
  }

  /// The state of a feed as a coloured, worded tag.
  func tag(_ html: inout HTMLWriter, _ health: FeedHealth) {
    switch health {
    case .fresh: html.markup("<span class=\"tag fresh\">")
    case .late: html.markup("<span class=\"tag single\">")
    case .missing, .refused: html.markup("<span class=\"tag confirmed\">")
    }
    html.element("", wording.text(health), "</span>")
  }

  /// Problems, one a line.
  func problems(_ html: inout HTMLWriter, _ problems: [Problem]) {
    for problem in problems { html.element("<span class=\"sub long\">", wording.text(problem), "</span>") }
  }
}
