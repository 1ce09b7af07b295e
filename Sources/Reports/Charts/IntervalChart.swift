/// Shares with the interval in which each probably lies: a point on a line, one row below the other. The numbers stand in
/// the table of the page that the chart belongs to.
struct IntervalChart {
  /// A share with its interval.
  struct Row {
    /// What it is the share of.
    let label: String
    /// The share and the ends of its interval, in thousandths.
    let share, low, high: Int
    /// What is said at the end of the row, such as on how many cases the share rests.
    let note: String
    /// Whether it rests on so few that it says little: drawn dashed and hollow.
    let isWeak: Bool
  }

  private static let rowHeight = 24
  private static let labelWidth = 330
  private static let start = 350
  private static let end = 900
  private static let top = 24
  private static let fontSize = 13

  let caption: ChartCaption
  let rows: [Row]

  /// Draws the chart.
  func draw(_ html: inout HTMLWriter) {
    guard !rows.isEmpty else { return }
    let bottom = IntervalChart.top + rows.count * IntervalChart.rowHeight
    caption.open(&html, height: bottom + 8)
    for percent in [0, 25, 50, 75, 100] {
      let x = x(percent * 10)
      html.line(
        percent == 0 ? "<line class=\"axis\"" : "<line class=\"grid\"", from: (x, IntervalChart.top), to: (x, bottom))
      html.label("<text class=\"middle\"", x: x, y: 15, String(percent) + "%")
    }
    for (index, row) in rows.enumerated() {
      draw(&html, row, y: IntervalChart.top + index * IntervalChart.rowHeight + IntervalChart.rowHeight / 2)
    }
    caption.closeImage(&html)
    caption.close(&html)
  }

  private func draw(_ html: inout HTMLWriter, _ row: Row, y: Int) {
    let label = ChartText.fitting(row.label, in: IntervalChart.labelWidth, size: IntervalChart.fontSize)
    html.label("<text class=\"name end\"", x: IntervalChart.labelWidth, y: y + 5, label)
    html.line(
      row.isWeak ? "<line class=\"weak-span\"" : "<line class=\"span\"", from: (x(row.low), y), to: (x(row.high), y))
    for end in [row.low, row.high] {
      html.line("<line class=\"span-end\"", from: (x(end), y - 5), to: (x(end), y + 5))
    }
    html.dot(
      row.isWeak ? "<circle class=\"weak-dot\"" : "<circle class=\"fill-a\"", x: x(row.share), y: y, radius: 5,
      title: row.label + " " + row.note)
    html.label("<text", x: IntervalChart.end + 14, y: y + 5, row.note)
  }

  private func x(_ thousandths: Int) -> Int {
    IntervalChart.start + (IntervalChart.end - IntervalChart.start) * thousandths / 1000
  }
}
