import Civil

extension ExplanationPage {
  /// What each rule says: findings first, then near misses, rules that could not be evaluated, and the rest by name.
  func verdicts(_ html: inout HTMLWriter) {
    html.element("<h2>", wording.explainText(.verdicts), "</h2>\n")
    if let key = explanation.finding, !explanation.hasFinding(key) {
      let rule = explanation.verdicts.first { key.hasPrefix($0.rule.id + "|") }?.rule.title[wording.language] ?? ""
      html.element("<p class=\"warning\">", wording.explainText(.notAsked) + " " + rule, "</p>\n")
    }
    found(&html)
    list(&html, .nearly) { verdict in
      guard case .nearly(let reasons) = verdict.verdict else { return nil }
      return explanation.shown(reasons, wording, masking)
    }
    list(&html, .notEvaluated) { verdict in
      guard case .notEvaluated = verdict.verdict else { return nil }
      return wording.obstacles(of: verdict.rule, titles: explanation.title)
    }
    let rest = explanation.verdicts.filter { verdict in
      if case .nothing = verdict.verdict { true } else { false }
    }
    guard !rest.isEmpty else { return }
    html.element("<h3>", wording.explainText(.nothing), "</h3>\n<p>")
    html.text(rest.map { $0.rule.title[wording.language] }.joined(separator: wording.nameSeparator))
    html.markup("</p>\n")
  }

  private func found(_ html: inout HTMLWriter) {
    html.element("<h3>", wording.explainText(.found), "</h3>\n")
    let found = explanation.verdicts.flatMap { verdict -> [(ReportedRule, ReportedFinding)] in
      guard case .found(let findings) = verdict.verdict else { return [] }
      return findings.map { (verdict.rule, $0) }
    }
    guard !found.isEmpty else {
      html.element("<p>", wording.explainText(.none), "</p>\n")
      return
    }
    html.element(
      "<div class=\"scroll\"><table class=\"rule-list\">\n<caption>", wording.explainText(.found),
      "</caption>\n<thead><tr>")
    html.element("<th scope=\"col\" class=\"rule\">", wording.phrase(.rule), "</th>")
    html.element("<th scope=\"col\" class=\"facts-of\">", wording.phrase(.certainty), "</th>")
    html.element("<th scope=\"col\">", wording.phrase(.evidence), "</th>")
    html.element("<th scope=\"col\" class=\"action\">", wording.phrase(.action), "</th></tr></thead>\n<tbody>\n")
    for (rule, finding) in found {
      html.markup(finding.key == explanation.finding ? "<tr class=\"asked\">" : "<tr>")
      html.element("<th scope=\"row\"><strong>", rule.title[wording.language], "</strong>")
      html.element("<span class=\"sub\">", rule.id, "</span></th>")
      html.element("<td>", wording.facts(finding), "</td><td class=\"long\">")
      html.text(wording.places(of: finding))
      if !finding.doubts.isEmpty {
        let doubts = finding.doubts.map { $0[wording.language] }.joined(separator: wording.clauseSeparator)
        html.element("<span class=\"sub\">", wording.phrase(.doubts) + wording.colon + doubts, "</span>")
      }
      html.element("</td><td>", wording.text(finding.action), "")
      html.element("<span class=\"sub\">", wording.text(finding.unit), "</span></td></tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }

  private func list(
    _ html: inout HTMLWriter, _ title: ExplainPhrase, _ text: (PersonExplanation.RuleVerdict) -> String?
  ) {
    let entries = explanation.verdicts.compactMap { verdict in text(verdict).map { (verdict.rule, $0) } }
    guard !entries.isEmpty else { return }
    html.element("<h3>", wording.explainText(title), "</h3>\n<ul>\n")
    for (rule, text) in entries {
      html.element("<li><strong>", rule.title[wording.language], "</strong>")
      html.element("", wording.inBrackets(rule.id) + wording.colon + text, "</li>\n")
    }
    html.markup("</ul>\n")
  }
}
