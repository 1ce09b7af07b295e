import CLibXLSXWriter
import Civil

/// The charts of a summary, drawn by the office program from the cells beside them.
struct SummaryCharts {
  /// More bars than this are not told apart.
  private static let barLimit = 40
  private static let columns = SummarySheet.chartColumn

  let workbook: Workbook
  let sheet: WorkbookSheet

  /// Puts the charts at the right of the tables, one below the other.
  func insert(rules: SummarySheet.Block?, places: SummarySheet.Block?) {
    var row = 1
    if let rules {
      row += insert(
        rules, at: row, title: .chartByRule, series: [(nil, 0x5B9BD5)])
    }
    if let places {
      _ = insert(
        places, at: row, title: .chartByPlace, series: [(.owing, 0xC55A11), (.owed, 0x548235)])
    }
  }

  /// The number of rows the chart covers.
  private func insert(
    _ block: SummarySheet.Block, at row: Int, title: WorkbookPhrase, series: [(name: WorkbookPhrase?, color: UInt32)]
  ) -> Int {
    guard let chart = workbook.chart(LXW_CHART_BAR) else { return 0 }
    let first = block.rows.lowerBound
    let last = min(block.rows.upperBound, first + SummaryCharts.barLimit - 1)
    for (column, series) in zip(block.values, series) {
      guard let added = chart_add_series(chart, nil, nil) else { continue }
      chart_series_set_categories(
        added, sheet.name, lxw_row_t(first), lxw_col_t(block.label), lxw_row_t(last), lxw_col_t(block.label))
      chart_series_set_values(
        added, sheet.name, lxw_row_t(first), lxw_col_t(column), lxw_row_t(last), lxw_col_t(column))
      if let name = series.name { chart_series_set_name(added, workbook.wording.workbook(name)) }
      var fill = lxw_chart_fill()
      fill.color = series.color
      chart_series_set_fill(added, &fill)
      chart_series_set_labels(added)
      // Without the noughts of what is not there.
      chart_series_set_labels_num_format(added, "#,##0;-#,##0;")
    }
    chart_title_set_name(chart, workbook.wording.workbook(title))
    var font = lxw_chart_font()
    font.size = 12
    font.bold = 1
    chart_title_set_name_font(chart, &font)
    // In the library the axis of the categories is the y axis of a bar chart. It counts from below; people read tables
    // from above.
    chart_axis_set_reverse(chart.pointee.y_axis)
    // Every category has its name, however little room there is.
    chart_axis_set_interval_unit(chart.pointee.y_axis, 1)
    chart_axis_major_gridlines_set_visible(chart.pointee.x_axis, 0)
    chart_legend_set_position(
      chart, UInt8((series.count > 1 ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE).rawValue))
    let height = 110 + (last - first + 1) * 18 * block.values.count
    var options = lxw_chart_options()
    // The standard size is 480 by 288 points of the screen.
    options.x_scale = 1.25
    options.y_scale = Double(height) / 288
    sheet.check(
      worksheet_insert_chart_opt(sheet.pointer, lxw_row_t(row), lxw_col_t(SummaryCharts.columns), chart, &options))
    return height / 20 + 2
  }
}
