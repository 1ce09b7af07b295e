/// Amounts or shares of several things as bars, of one kind or of two kinds side by side on one scale. The numbers stand at
/// the bars, and in the table of the page that the chart belongs to.
struct BarChart {
  /// A thing with its values.
  struct Row {
    /// What it is called.
    let label: String
    /// The value of each kind; none is negative.
    let values: [Int64]
  }

  private static let rowHeight = 24
  private static let top = 26
  private static let labelWidth = 230
  private static let gap = 24
  private static let fontSize = 13
  /// Room for the number at the end of the longest bar.
  private static let numberWidth = 110

  let caption: ChartCaption
  /// What the kinds are called, one or two.
  let kinds: [String]
  let rows: [Row]
  /// A value as people read it.
  let format: (Int64) -> String

  /// Draws the chart.
  func draw(_ html: inout HTMLWriter) {
    guard !rows.isEmpty else { return }
    caption.open(&html, height: BarChart.top + rows.count * BarChart.rowHeight + 6)
    let largest = max(1, rows.flatMap(\.values).max() ?? 1)
    let start = BarChart.labelWidth + 12
    let panel = (ChartCaption.width - start - (kinds.count - 1) * BarChart.gap) / max(kinds.count, 1)
    for (index, row) in rows.enumerated() {
      let label = ChartText.fitting(row.label, in: BarChart.labelWidth, size: BarChart.fontSize)
      html.label("<text class=\"name end\"", x: BarChart.labelWidth, y: middle(index) + 5, label)
    }
    for (kind, title) in kinds.enumerated() {
      let x = start + kind * (panel + BarChart.gap)
      // One kind is called as the chart is.
      if kinds.count > 1 { html.label("<text class=\"strong\"", x: x, y: 15, title) }
      html.line(
        "<line class=\"axis\"", from: (x, BarChart.top - 4),
        to: (x, BarChart.top + rows.count * BarChart.rowHeight))
      for (index, row) in rows.enumerated() {
        bar(&html, row, kind, x: x, middle: middle(index), room: panel - BarChart.numberWidth, largest: largest)
      }
    }
    caption.closeImage(&html)
    caption.close(&html)
  }

  private func middle(_ index: Int) -> Int { BarChart.top + index * BarChart.rowHeight + BarChart.rowHeight / 2 }

  private func bar(
    _ html: inout HTMLWriter, _ row: Row, _ kind: Int, x: Int, middle: Int, room: Int, largest: Int64
  ) {
    let value = row.values[kind]
    let length = Int(Double(value) / Double(largest) * Double(room) + 0.5)
    let width = value == 0 ? 0 : max(2, length)
    if width > 0 {
      let title = row.label + " " + kinds[kind] + " " + format(value)
      if kind == 0 {
        html.box("<rect class=\"fill-a\"", x: x, y: middle - 7, width: width, height: 14, title: title)
      } else {
        html.box("<rect class=\"fill-b\"", x: x, y: middle - 7, width: width, height: 14, title: title)
      }
    }
    html.label("<text", x: x + width + 6, y: middle + 5, format(value))
  }
}
