/// How the weight of a pair comes about: a bar a field, each beginning where the one before ends.
struct WaterfallChart {
  /// A bar.
  private struct Bar {
    let label: String
    let note: String
    let from, to: Double
  }

  private static let rowHeight = 24
  private static let labelWidth = 170
  private static let start = 190
  private static let end = 640
  private static let fontSize = 13

  /// Names of the pictures of a page: no more are drawn.
  static let ids: [StaticString] = ["pair-a", "pair-b", "pair-c", "pair-d", "pair-e", "pair-f", "pair-g"]

  private let caption: ChartCaption
  private let bars: [Bar]

  init(_ pair: ExplainedPair, id: StaticString, _ wording: Wording) {
    var bars = [Bar(label: wording.match(.prior), note: MatchNumber.signed(pair.prior), from: 0, to: pair.prior)]
    var sum = pair.prior
    for step in pair.steps {
      bars.append(
        Bar(
          label: step.field, note: MatchNumber.signed(step.weight) + "  " + wording.text(step.level), from: sum,
          to: sum + step.weight))
      sum += step.weight
    }
    for correction in pair.corrections where abs(correction.weight) >= 0.005 {
      bars.append(
        Bar(
          label: correction.fields.joined(separator: " × "),
          note: MatchNumber.signed(correction.weight) + "  " + wording.match(.overlap), from: sum,
          to: sum + correction.weight))
      sum += correction.weight
    }
    bars.append(Bar(label: wording.match(.total), note: MatchNumber.signed(pair.weight), from: 0, to: pair.weight))
    self.bars = bars
    let rows = wording.match(.left) + " \(pair.leftRow) — " + wording.match(.right) + " \(pair.rightRow)"
    caption = ChartCaption(
      id: id,
      title: rows + wording.colon + pair.verdict(wording) + " "
        + MatchNumber.probability(Int((pair.probability * 1_000_000).rounded())),
      summary: bars.map { $0.label + " " + $0.note }.joined(separator: "; "))
  }

  /// Draws it.
  func draw(_ html: inout HTMLWriter) {
    caption.open(&html, height: bars.count * WaterfallChart.rowHeight + 8)
    let ends = bars.flatMap { [$0.from, $0.to] }
    let (low, high) = (min(ends.min() ?? 0, 0), max(ends.max() ?? 0, 0))
    let span = max(high - low, 1)
    func x(_ weight: Double) -> Int {
      WaterfallChart.start
        + Int(((weight - low) / span * Double(WaterfallChart.end - WaterfallChart.start)).rounded())
    }
    html.line("<line class=\"axis\"", from: (x(0), 0), to: (x(0), bars.count * WaterfallChart.rowHeight))
    for (index, bar) in bars.enumerated() {
      let y = index * WaterfallChart.rowHeight
      let label = ChartText.fitting(bar.label, in: WaterfallChart.labelWidth, size: WaterfallChart.fontSize)
      html.label("<text class=\"name end\"", x: WaterfallChart.labelWidth, y: y + 17, label)
      let (first, last) = (x(min(bar.from, bar.to)), x(max(bar.from, bar.to)))
      let isFor = bar.to >= bar.from
      html.box(
        isFor ? "<rect class=\"fill-a\"" : "<rect class=\"fill-b\"", x: first, y: y + 5, width: max(last - first, 1),
        height: 14, title: bar.label + " " + bar.note)
      html.label("<text", x: WaterfallChart.end + 16, y: y + 17, bar.note)
    }
    caption.closeImage(&html)
    caption.close(&html)
  }
}
