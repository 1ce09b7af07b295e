/// How a match went, as a page that needs no network and no script (诊断页): weights, thresholds, what could not be linked,
/// blocking, and pairs to look at.
public struct DiagnosticsPage: Sendable {
  /// Pairs near the threshold that are shown.
  public static let sampleSize = 20
  /// Pairs that are explained field by field.
  public static let waterfalls = 6

  let report: MatchReport
  let explained: [ExplainedPair]
  let purpose: String
  let wording: Wording

  /// The page of a report, with explanations of some of its pairs.
  public init(_ report: MatchReport, explained: [ExplainedPair], purpose: String, wording: Wording) {
    self.report = report
    self.explained = explained
    self.purpose = purpose
    self.wording = wording
  }

  /// Writes the page.
  public func write(to sink: inout some ByteSink) throws {
    var html = HTMLWriter()
    let title = wording.match(report.right == nil ? .duplicatesTitle : .title)
    html.element("<!DOCTYPE html>\n<html lang=\"", wording.language.rawValue, "\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.markup(
      "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
    html.element("<title>", title, "</title>\n<style>\n")
    html.markup(Stylesheet.base)
    html.markup(Stylesheet.dark)
    html.markup(Stylesheet.print)
    html.markup(ChartStylesheet.all)
    html.markup("</style>\n</head>\n<body>\n<div class=\"page\">\n<header class=\"head\">\n")
    html.element("<p class=\"city\">", purpose, "</p>\n")
    html.element("<h1>", title, "</h1>\n<p class=\"meta\">")
    for file in [report.left] + (report.right.map { [$0] } ?? []) { html.element("<span>", file.name, "</span>") }
    html.markup("</p>\n</header>\n<main>\n")
    figures(&html)
    warnings(&html)
    WeightHistogram(report).draw(&html, wording)
    ThresholdCurve(report).draw(&html, wording)
    unlinkable(&html)
    parameters(&html)
    blocking(&html)
    borderline(&html)
    waterfalls(&html)
    html.element("</main>\n<p class=\"foot\">", wording.match(.footer), "</p>\n</div>\n</body>\n</html>\n")
    try html.flush(to: &sink)
  }

  private func figures(_ html: inout HTMLWriter) {
    html.markup("<div class=\"figures\">\n")
    html.figure(wording.grouped(report.comparedPairs), wording.match(.compared))
    html.figure(wording.grouped(report.pairs.count), wording.match(.links))
    html.figure(wording.grouped(Int(min(report.expectedMatches, 1e15).rounded())), wording.match(.expected))
    html.figure(MatchNumber.decimal(report.threshold, decimals: 4), wording.match(.threshold))
    html.markup("</div>\n")
  }

  private func warnings(_ html: inout HTMLWriter) {
    guard !report.warnings.isEmpty else { return }
    html.element("<div class=\"warning\"><strong>", wording.match(.warnings), "</strong><ul>\n")
    for text in wording.texts(report.warnings) { html.element("<li>", text, "</li>\n") }
    html.markup("</ul></div>\n")
  }

  private func unlinkable(_ html: inout HTMLWriter) {
    heading(&html, .unlinkable)
    html.element("<p class=\"notice\">", wording.match(.unlinkableNotice), "</p>\n<table><tbody>\n")
    for file in [report.left] + (report.right.map { [$0] } ?? []) {
      html.markup("<tr>")
      html.rowHead(file.name)
      html.numberCell(wording.grouped(file.unlinkable) + " / " + wording.grouped(file.rowCount))
      html.numberCell(MatchNumber.percent(Double(file.unlinkable), of: Double(file.rowCount)))
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table>\n")
  }

  private func blocking(_ html: inout HTMLWriter) {
    heading(&html, .blocking)
    html.markup("<div class=\"scroll\"><table><thead><tr>")
    html.head(wording.match(.rule))
    for phrase in [MatchPhrase.rulePairs, .ruleNew, .skipped] { html.head(wording.match(phrase), isNumber: true) }
    html.markup("</tr></thead>\n<tbody>\n")
    for rule in report.rules {
      html.markup("<tr>")
      html.rowHead(rule.rule)
      for count in [rule.pairs, rule.newPairs, rule.skippedBlocks] {
        html.numberCell(wording.grouped(count), isZero: count == 0)
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }

  private func waterfalls(_ html: inout HTMLWriter) {
    guard !explained.isEmpty else { return }
    heading(&html, .waterfalls)
    for (pair, id) in zip(explained, WaterfallChart.ids) { WaterfallChart(pair, id: id, wording).draw(&html) }
  }

  func heading(_ html: inout HTMLWriter, _ phrase: MatchPhrase) {
    html.element("<h2>", wording.match(phrase), "</h2>\n")
  }
}
