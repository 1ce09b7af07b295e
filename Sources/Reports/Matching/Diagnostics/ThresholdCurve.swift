/// What a threshold would find: how many links, how many of them are right, and how many matches are missed, by the
/// probabilities.
struct ThresholdCurve {
  /// What one threshold would find.
  struct Point: Equatable {
    /// The threshold, in millionths.
    let threshold: Int
    let links: Int
    /// Shares in thousandths; nil where nothing is linked or expected.
    let precision, recall: Int?
  }

  private static let thresholds = [
    1_000, 10_000, 50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000, 700_000, 800_000, 900_000, 950_000,
    990_000, 999_000, 999_900, 999_990,
  ]
  private static let left = 70
  private static let right = 940
  private static let top = 30
  private static let plotHeight = 170

  let points: [Point]

  /// Works out the points of a report.
  init(_ report: MatchReport) {
    // Whole millionths add up to the same sum on every machine.
    let probabilities = (report.pairs + report.borderline).map(\.millionths).sorted(by: >)
    let all = probabilities.reduce(0, +)
    var points: [Point] = []
    var links = 0
    var sum = 0
    for threshold in ThresholdCurve.thresholds.reversed() {
      while links < probabilities.count, probabilities[links] >= threshold {
        sum += probabilities[links]
        links += 1
      }
      points.append(
        Point(
          threshold: threshold, links: links, precision: links == 0 ? nil : (sum + links * 500) / (links * 1000),
          recall: all == 0 ? nil : (sum * 1000 + all / 2) / all))
    }
    self.points = points.reversed()
  }

  /// Draws it with its table.
  func draw(_ html: inout HTMLWriter, _ wording: Wording) {
    let caption = ChartCaption(id: "thresholds", title: wording.match(.curve), summary: wording.match(.curveSummary))
    let bottom = ThresholdCurve.top + ThresholdCurve.plotHeight
    caption.open(&html, height: bottom + 28)
    for percent in [0, 25, 50, 75, 100] {
      html.line(
        percent == 0 ? "<line class=\"axis\"" : "<line class=\"grid\"", from: (ThresholdCurve.left, y(percent * 10)),
        to: (ThresholdCurve.right, y(percent * 10)))
      html.label("<text class=\"end\"", x: ThresholdCurve.left - 6, y: y(percent * 10) + 4, "\(percent)%")
    }
    line(&html, "<polyline class=\"line-a\" points=\"", \.precision)
    line(&html, "<polyline class=\"line-b\" points=\"", \.recall)
    html.line("<line class=\"line-a\"", from: (ThresholdCurve.left, 12), to: (ThresholdCurve.left + 28, 12))
    html.label("<text", x: ThresholdCurve.left + 36, y: 17, wording.match(.precision))
    html.line("<line class=\"line-b\"", from: (360, 12), to: (388, 12))
    html.label("<text", x: 396, y: 17, wording.match(.recall))
    for (index, point) in points.enumerated() where index % 2 == 0 {
      html.label("<text class=\"middle\"", x: x(index), y: bottom + 20, ThresholdCurve.text(point.threshold))
    }
    caption.closeImage(&html)
    table(&html, wording)
    caption.close(&html)
  }

  private func line(_ html: inout HTMLWriter, _ open: StaticString, _ share: (Point) -> Int?) {
    html.markup(open)
    for (index, point) in points.enumerated() {
      guard let share = share(point) else { continue }
      if index > 0 { html.markup(" ") }
      html.number(x(index))
      html.markup(",")
      html.number(y(share))
    }
    html.markup("\"/>\n")
  }

  private func table(_ html: inout HTMLWriter, _ wording: Wording) {
    html.markup("<table class=\"counts\"><thead><tr>")
    for phrase in [MatchPhrase.threshold, .links, .precision, .recall] {
      html.head(wording.match(phrase), isNumber: true)
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for point in points {
      html.markup("<tr>")
      html.numberCell(ThresholdCurve.text(point.threshold))
      html.numberCell(wording.grouped(point.links), isZero: point.links == 0)
      for share in [point.precision, point.recall] {
        html.numberCell(share.map { MatchNumber.percent(Double($0), of: 1000) } ?? "—")
      }
      html.markup("</tr>\n")
    }
    html.element("</tbody></table>\n<p class=\"notice\">", wording.match(.estimateNotice), "</p>\n")
  }

  private func x(_ index: Int) -> Int {
    ThresholdCurve.left + 20
      + index * (ThresholdCurve.right - ThresholdCurve.left - 40) / max(points.count - 1, 1)
  }

  private func y(_ thousandths: Int) -> Int {
    ThresholdCurve.top + ThresholdCurve.plotHeight - ThresholdCurve.plotHeight * thousandths / 1000
  }

  /// A threshold without zeros at its end.
  private static func text(_ millionths: Int) -> String {
    var text = MatchNumber.probability(millionths)
    while text.last == "0" { text.removeLast() }
    return text
  }
}
