import Civil
import Testing

@testable import Reports

@Suite("Charts") struct ChartTests {
  private func drawn(_ draw: (inout HTMLWriter) -> Void) throws -> String {
    var html = HTMLWriter()
    draw(&html)
    var sink = MemorySink()
    try html.flush(to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  private let caption = ChartCaption(id: "chart-x", title: "标题<1>", summary: "说明&2")

  @Test(
    "an axis ends at a round number not below the largest value, in at most four steps",
    arguments: [
      (Int64(0), Int64(1), Int64(1)), (1, 1, 1), (4, 1, 4), (5, 2, 6), (9, 5, 10), (21, 10, 30), (81, 50, 100),
      (1_340_000, 500_000, 1_500_000), (Int64.max / 10, 500_000_000_000_000_000, 1_000_000_000_000_000_000),
    ])
  func scale(largest: Int64, step: Int64, top: Int64) {
    let scale = ChartScale(upTo: largest)
    #expect(scale.step == step)
    #expect(scale.top == top)
    #expect(scale.marks.count <= 5)
  }

  @Test("words that do not fit are cut and marked")
  func fitting() {
    #expect(ChartText.fitting("开山屯镇", in: 60, size: 13) == "开山屯镇")
    #expect(ChartText.fitting("开山屯镇人民政府", in: 60, size: 13) == "开山屯…")
    #expect(ChartText.fitting("short", in: 60, size: 13) == "short")
  }

  private func trend(_ form: TrendChart.Form, _ values: [[Int64]], days: [Day]? = nil) -> TrendChart {
    let series = values.enumerated().map { TrendChart.Series(title: "项<\($0)>", values: $1) }
    return TrendChart(
      caption: caption, form: form,
      days: days ?? values[0].indices.map { SampleReport.day(2021, 12, 30).adding(days: $0) }, first: series[0],
      second: series.dropFirst().first, dayTitle: "核对日", tableTitle: "数据", format: { "\($0) 件" })
  }

  @Test("a chart has a title, a description and a table; words are escaped")
  func words() throws {
    let html = try drawn { trend(.lines, [[1, 5, 3], [0, 2, 4]]).draw(&$0) }
    #expect(Markup(html).faults.isEmpty)
    #expect(html.contains("<title id=\"chart-x-title\">标题&lt;1&gt;</title>"))
    #expect(html.contains("<desc id=\"chart-x-summary\">说明&amp;2</desc>"))
    #expect(
      html.contains("<tr><th scope=\"row\">2021-12-31</th><td class=\"n\">5 件</td><td class=\"n\">2 件</td></tr>"))
    #expect(html.contains("<title>2022-01-01 项&lt;1&gt; 4 件</title>"))
  }

  @Test("lines go by the date, so that a night that was missed leaves a gap")
  func dates() throws {
    let first = SampleReport.day(2021, 10, 1)
    let days = [first, first.adding(days: 1), first.adding(days: 4)]
    let html = try drawn { trend(.lines, [[0, 4, 2]], days: days).draw(&$0) }
    // From 126 to 854: a quarter of the way after one of four days. Nothing lies at 194, the largest value at 34.
    #expect(html.contains("points=\"126,194 308,34 854,114\""))
  }

  @Test("the names of days give the year once, and again where it changes")
  func years() throws {
    let html = try drawn { trend(.lines, [[0, 4, 2]]).draw(&$0) }
    for label in [">2021-12-30<", ">12-31<", ">2022-01-01<"] { #expect(html.contains(label)) }
  }

  @Test("columns of a second kind hang below the axis, and one case among thousands is seen")
  func columns() throws {
    let html = try drawn { trend(.columns, [[4000, 0], [1, 2000]]).draw(&$0) }
    #expect(html.contains("<rect class=\"fill-a\" x=\"117\" y=\"34\" width=\"18\" height=\"80\">"))
    #expect(html.contains("<rect class=\"open-b\" x=\"117\" y=\"114\" width=\"18\" height=\"2\">"))
    #expect(html.contains("<rect class=\"open-b\" x=\"845\" y=\"114\" width=\"18\" height=\"40\">"))
    #expect(!html.contains("项&lt;0&gt; 0 件"))
  }

  @Test("numbers at the ends of two lines do not lie on each other")
  func ends() throws {
    let html = try drawn { trend(.lines, [[1, 1000], [1, 1000]]).draw(&$0) }
    let heights = html.matches(of: /class="strong" x="864" y="(\d+)"/).compactMap { Int($0.output.1) }
    #expect(heights.count == 2)
    #expect(heights[1] - heights[0] == 16)
  }

  @Test("bars are as long as their values, on one scale")
  func bars() throws {
    let chart = BarChart(
      caption: caption, kinds: ["左", "右"],
      rows: [.init(label: "甲", values: [1000, 250]), .init(label: "乙", values: [0, 1])], format: { "\($0)" })
    let html = try drawn { chart.draw(&$0) }
    #expect(Markup(html).faults.isEmpty)
    let widths = html.matches(of: /<rect class="fill-[ab]"[^>]*width="(\d+)"/).compactMap { Int($0.output.1) }
    #expect(widths.count == 3)
    #expect(abs(widths[0] - 4 * widths[1]) <= 2)
    #expect(widths[2] == 2)
    #expect(html.contains(">1000</text>"))
  }

  @Test("a point lies on its interval; one of few cases is hollow and dashed")
  func interval() throws {
    let chart = IntervalChart(
      caption: caption,
      rows: [
        .init(label: "甲", share: 500, low: 250, high: 750, note: "50 / 100", isWeak: false),
        .init(label: "乙", share: 1000, low: 340, high: 1000, note: "2 / 2", isWeak: true),
      ])
    let html = try drawn { chart.draw(&$0) }
    #expect(Markup(html).faults.isEmpty)
    #expect(html.contains("<line class=\"span\" x1=\"487\" y1=\"36\" x2=\"762\" y2=\"36\"/>"))
    #expect(html.contains("<circle class=\"fill-a\" cx=\"625\" cy=\"36\""))
    #expect(html.contains("<circle class=\"weak-dot\" cx=\"900\" cy=\"60\""))
    #expect(html.contains("<line class=\"weak-span\""))
    #expect(html.contains(">2 / 2</text>"))
  }

  @Test("nothing to show, nothing drawn")
  func nothing() throws {
    #expect(try drawn { BarChart(caption: caption, kinds: ["a"], rows: [], format: { "\($0)" }).draw(&$0) }.isEmpty)
    #expect(try drawn { IntervalChart(caption: caption, rows: []).draw(&$0) }.isEmpty)
    #expect(try drawn { trend(.lines, [[]], days: []).draw(&$0) }.isEmpty)
  }
}
