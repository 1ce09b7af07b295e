extension DiagnosticsPage {
  /// The weight of every level of every field.
  func parameters(_ html: inout HTMLWriter) {
    heading(&html, .parameters)
    html.element(
      "<p class=\"notice\">", wording.match(.parametersNotice), "</p>\n<div class=\"scroll\"><table><thead><tr>")
    html.head(wording.match(.field))
    html.head(wording.match(.level))
    for phrase in [MatchPhrase.shareMatching, .shareOther, .weight] { html.head(wording.match(phrase), isNumber: true) }
    html.markup("<th scope=\"col\"></th></tr></thead>\n<tbody>\n")
    let largest = max(1, report.fields.flatMap(\.levels).map { abs($0.weight) }.filter(\.isFinite).max() ?? 1)
    for field in report.fields {
      for (number, level) in field.levels.enumerated() {
        html.markup("<tr>")
        html.rowHead(number == 0 ? field.name : "")
        html.cell(wording.text(level))
        html.numberCell(MatchNumber.percent(level.m, of: 1))
        html.numberCell(MatchNumber.decimal(level.u * 100, decimals: 4) + "%")
        html.numberCell(MatchNumber.signed(level.weight))
        html.markup("<td>")
        bar(&html, level.weight, largest: largest)
        html.markup("</td></tr>\n")
      }
    }
    html.markup("</tbody></table></div>\n")
  }

  /// A bar to the right for a weight that speaks for a match, to the left for one against.
  private func bar(_ html: inout HTMLWriter, _ weight: Double, largest: Double) {
    let length = weight.isFinite ? max(1, Int((abs(weight) / largest * 100).rounded())) : 100
    html.markup("<svg width=\"204\" height=\"14\" viewBox=\"0 0 204 14\" aria-hidden=\"true\" class=\"chart\">")
    html.line("<line class=\"axis\"", from: (102, 0), to: (102, 14))
    if weight >= 0 {
      html.box("<rect class=\"fill-a\"", x: 102, y: 2, width: length, height: 10, title: MatchNumber.signed(weight))
    } else {
      html.box(
        "<rect class=\"fill-b\"", x: 102 - length, y: 2, width: length, height: 10, title: MatchNumber.signed(weight))
    }
    html.markup("</svg>")
  }

  /// The pairs nearest to the threshold, with what their rows say.
  func borderline(_ html: inout HTMLWriter) {
    heading(&html, .borderline)
    let pairs = report.nearThreshold(DiagnosticsPage.sampleSize)
    guard !pairs.isEmpty else {
      html.element("<p>", wording.match(.noBorderline), "</p>\n")
      return
    }
    html.element(
      "<p class=\"notice\">", wording.match(.borderlineNotice), "</p>\n<div class=\"scroll\"><table><thead><tr>")
    html.head(wording.match(.probability), isNumber: true)
    html.head(wording.match(.weight), isNumber: true)
    html.head(wording.match(.left))
    html.head(wording.match(.right))
    html.markup("</tr></thead>\n<tbody>\n")
    for pair in pairs {
      html.markup("<tr>")
      html.numberCell(MatchNumber.probability(pair.millionths))
      html.numberCell(MatchNumber.signed(pair.weight))
      for (row, file) in [(pair.left, report.left), (pair.right, report.rightFile)] {
        html.markup("<td class=\"long\">")
        html.element("<strong>", String(row), "</strong> ")
        html.text(file.cells(ofRow: row).filter { !$0.isEmpty }.joined(separator: " | "))
        html.markup("</td>")
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table></div>\n")
  }
}
