import Civil

/// How one or two figures went from night to night: as lines, or as columns up and down.
struct TrendChart {
  /// A figure with its value on every night.
  struct Series {
    /// What it is called.
    let title: String
    /// The values, as many as there are nights; none is negative.
    let values: [Int64]
  }

  /// How it is drawn.
  enum Form {
    /// Lines: a full one with round points, and a dashed one with square points.
    case lines
    /// Columns: full ones that stand, and outlined ones that hang.
    case columns
  }

  private static let left = 96
  private static let right = 884
  private static let top = 34
  private static let plotHeight = 160
  private static let height = top + plotHeight + 26
  /// Beyond so many nights the points of a line would touch.
  private static let pointLimit = 45

  let caption: ChartCaption
  let form: Form
  let days: [Day]
  let first: Series
  let second: Series?
  /// What the column of the days is called in the table.
  let dayTitle: String
  /// What opens the table.
  let tableTitle: String
  /// A value as people read it.
  let format: (Int64) -> String

  private var series: [Series] { [first] + (second.map { [$0] } ?? []) }
  private var hangs: Bool { form == .columns && second != nil }

  /// Draws the chart and its table.
  func draw(_ html: inout HTMLWriter) {
    guard !days.isEmpty else { return }
    caption.open(&html, height: TrendChart.height)
    legend(&html)
    let scale = ChartScale(upTo: series.flatMap(\.values).max() ?? 0)
    grid(&html, scale)
    switch form {
    case .lines:
      line(&html, first, scale, "<polyline class=\"line-a\" points=\"", isFirst: true)
      if let second { line(&html, second, scale, "<polyline class=\"line-b\" points=\"", isFirst: false) }
      ends(&html, scale)
    case .columns:
      columns(&html, first, scale, isFirst: true)
      if let second { columns(&html, second, scale, isFirst: false) }
    }
    caption.closeImage(&html)
    table(&html)
    caption.close(&html)
  }

  // MARK: Axes

  private func legend(_ html: inout HTMLWriter) {
    var x = TrendChart.left
    for (index, series) in series.enumerated() {
      switch (form, index) {
      case (.lines, 0):
        html.line("<line class=\"line-a\"", from: (x, 12), to: (x + 28, 12))
        html.dot("<circle class=\"fill-a\"", x: x + 14, y: 12, radius: 4, title: series.title)
      case (.lines, _):
        html.line("<line class=\"line-b\"", from: (x, 12), to: (x + 28, 12))
        html.box("<rect class=\"fill-b\"", x: x + 10, y: 8, width: 8, height: 8, title: series.title)
      case (.columns, 0): html.box("<rect class=\"fill-a\"", x: x + 8, y: 4, width: 12, height: 14, title: series.title)
      case (.columns, _): html.box("<rect class=\"open-b\"", x: x + 8, y: 4, width: 12, height: 14, title: series.title)
      }
      html.label("<text", x: x + 36, y: 17, series.title)
      x += 36 + ChartText.width(series.title, size: 13) + 30
    }
  }

  private func grid(_ html: inout HTMLWriter, _ scale: ChartScale) {
    for mark in hangs ? [-scale.top, 0, scale.top] : scale.marks {
      let y = y(mark, scale)
      html.line(
        mark == 0 ? "<line class=\"axis\"" : "<line class=\"grid\"", from: (TrendChart.left, y),
        to: (TrendChart.right, y))
      html.label("<text class=\"end\"", x: TrendChart.left - 8, y: y + 4, format(mark < 0 ? -mark : mark))
    }
    let count = min(days.count, 6)
    var shown = -1
    for index in 0..<count {
      let night = count == 1 ? 0 : index * (days.count - 1) / (count - 1)
      // The first day names the year; those after it need not, as long as it is the same.
      let isLong = shown < 0 || days[shown].month.year != days[night].month.year
      let text = isLong ? days[night].description : String(days[night].description.dropFirst(5))
      html.label("<text class=\"middle\"", x: x(night), y: TrendChart.height - 6, text)
      shown = night
    }
  }

  private func x(_ night: Int) -> Int {
    let room = TrendChart.right - TrendChart.left - 60
    let span = days[days.count - 1].days(since: days[0])
    guard span > 0 else { return TrendChart.left + 30 + room / 2 }
    return TrendChart.left + 30 + days[night].days(since: days[0]) * room / span
  }

  private func y(_ value: Int64, _ scale: ChartScale) -> Int {
    let length = hangs ? TrendChart.plotHeight / 2 : TrendChart.plotHeight
    let zero = TrendChart.top + length
    return value < 0 ? zero + scale.position(of: -value, in: length) : zero - scale.position(of: value, in: length)
  }

  // MARK: Lines

  private func line(
    _ html: inout HTMLWriter, _ series: Series, _ scale: ChartScale, _ open: StaticString, isFirst: Bool
  ) {
    html.markup(open)
    for night in days.indices {
      if night > 0 { html.markup(" ") }
      html.number(x(night))
      html.markup(",")
      html.number(y(series.values[night], scale))
    }
    html.markup("\"/>\n")
    for night in days.indices where days.count <= TrendChart.pointLimit || night == days.count - 1 {
      let (x, y) = (x(night), y(series.values[night], scale))
      let title = title(series, night)
      if isFirst {
        html.dot("<circle class=\"fill-a\"", x: x, y: y, radius: 4, title: title)
      } else {
        html.box("<rect class=\"fill-b\"", x: x - 4, y: y - 4, width: 8, height: 8, title: title)
      }
    }
  }

  /// The last value of each line, at its end; two that would lie on each other are moved apart.
  private func ends(_ html: inout HTMLWriter, _ scale: ChartScale) {
    let night = days.count - 1
    let x = x(night) + 10
    let upper = y(first.values[night], scale) + 4
    guard let second else {
      html.label("<text class=\"strong\"", x: x, y: upper, format(first.values[night]))
      return
    }
    let lower = y(second.values[night], scale) + 4
    let overlap = max(0, 16 - abs(upper - lower))
    let isAbove = upper <= lower
    let firstY = upper + (isAbove ? -overlap / 2 : (overlap + 1) / 2)
    let secondY = lower + (isAbove ? (overlap + 1) / 2 : -overlap / 2)
    html.label("<text class=\"strong\"", x: x, y: firstY, format(first.values[night]))
    html.label("<text class=\"strong\"", x: x, y: secondY, format(second.values[night]))
  }

  // MARK: Columns

  private func columns(_ html: inout HTMLWriter, _ series: Series, _ scale: ChartScale, isFirst: Bool) {
    let span = max(1, days[days.count - 1].days(since: days[0]))
    let width = min(18, max(3, (TrendChart.right - TrendChart.left - 60) * 2 / (3 * span)))
    let zero = y(0, scale)
    for night in days.indices where series.values[night] > 0 {
      let x = x(night) - width / 2
      // One case among thousands still has to be seen.
      let length = max(2, abs(y(isFirst ? series.values[night] : -series.values[night], scale) - zero))
      if isFirst {
        html.box(
          "<rect class=\"fill-a\"", x: x, y: zero - length, width: width, height: length, title: title(series, night))
      } else {
        html.box("<rect class=\"open-b\"", x: x, y: zero, width: width, height: length, title: title(series, night))
      }
    }
  }

  private func title(_ series: Series, _ night: Int) -> String {
    days[night].description + " " + series.title + " " + format(series.values[night])
  }

  // MARK: Table

  private func table(_ html: inout HTMLWriter) {
    html.element("<details class=\"twin\"><summary>", tableTitle, "</summary>\n")
    html.element("<table>\n<caption>", caption.title, "</caption>\n<thead><tr><th scope=\"col\">")
    html.element("", dayTitle, "</th>")
    for series in series { html.element("<th scope=\"col\" class=\"n\">", series.title, "</th>") }
    html.markup("</tr></thead>\n<tbody>\n")
    for night in days.indices {
      html.element("<tr><th scope=\"row\">", days[night].description, "</th>")
      for series in series { html.element("<td class=\"n\">", format(series.values[night]), "</td>") }
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table>\n</details>\n")
  }
}
