/// What a chart is called and what it shows, for those who cannot see it.
struct ChartCaption {
  /// The width of every chart, in its own units. It is drawn smaller where there is less room.
  static let width = 1000

  /// A name that no other chart of the page has: letters and hyphens.
  let id: StaticString
  /// The title, which also stands above the chart.
  let title: String
  /// What can be seen in it, in a sentence or two.
  let summary: String

  /// Begins the chart: one image with a title and a description. Its numbers also stand in a table.
  func open(_ html: inout HTMLWriter, height: Int) {
    html.element("<figure class=\"chart\">\n<figcaption>", title, "</figcaption>\n")
    // Width and height keep old browsers from giving the picture a height of their own.
    html.markup("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 ")
    html.number(ChartCaption.width)
    html.markup(" ")
    html.number(height)
    html.markup("\"")
    html.attribute(" width=\"", ChartCaption.width)
    html.attribute(" height=\"", height)
    html.markup(" aria-labelledby=\"")
    html.markup(id)
    html.markup("-title ")
    html.markup(id)
    html.markup("-summary\">\n<title id=\"")
    html.markup(id)
    html.element("-title\">", title, "</title>\n<desc id=\"")
    html.markup(id)
    html.element("-summary\">", summary, "</desc>\n")
  }

  /// Ends the image. What follows still belongs to the chart.
  func closeImage(_ html: inout HTMLWriter) { html.markup("</svg>\n") }

  /// Ends the chart.
  func close(_ html: inout HTMLWriter) { html.markup("</figure>\n") }
}
