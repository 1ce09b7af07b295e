import Civil

/// The timeline as a picture inside the page. Every mark has a title with its date, file and line; the tables below the
/// picture say the same, so it is one image for a screen reader.
struct TimelinePicture {
  private static let left = 132
  private static let right = 985
  private static let rowHeight = 24
  private static let headingHeight = 26
  private static let top = 24

  private let timeline: Timeline
  private let wording: Wording
  /// Where each row's middle is, from the top.
  private let laneMiddles: [Int]
  private let spanMiddles: [Int]
  /// Headings with their base lines.
  private let headings: [(text: ExplainPhrase, y: Int)]
  private let axisY: Int
  private let height: Int

  init(_ timeline: Timeline, wording: Wording) {
    self.timeline = timeline
    self.wording = wording
    var y = TimelinePicture.top
    var headings: [(text: ExplainPhrase, y: Int)] = []
    var middles: [Int] = []
    var axisY = 0
    func heading(_ text: ExplainPhrase) {
      headings.append((text, y + 17))
      y += TimelinePicture.headingHeight
    }
    func row() -> Int {
      defer { y += TimelinePicture.rowHeight }
      return y + TimelinePicture.rowHeight / 2
    }
    heading(.evidenceOfDeath)
    for lane in timeline.rows.map(\.lane) {
      if lane == .pension {
        axisY = y + 6
        y += 30
        heading(.payments)
      }
      if lane == .visit { heading(.signsOfLife) }
      middles.append(row())
    }
    laneMiddles = middles
    if !timeline.spanRows.isEmpty { heading(.periods) }
    spanMiddles = timeline.spanRows.map { _ in row() }
    self.headings = headings
    self.axisY = axisY
    height = y + 8
  }

  /// Draws the picture.
  func draw(_ html: inout HTMLWriter) {
    html.element("<svg class=\"timeline\" role=\"img\" viewBox=\"0 0 1000 ", String(height), "\" aria-label=\"")
    html.element("", wording.explainText(.timeline) + wording.colon + wording.explainText(.timelineSummary), "\">\n")
    grid(&html)
    for heading in headings {
      html.element("<text class=\"tl-head\" x=\"0\" y=\"", String(heading.y), "\">")
      html.element("", wording.explainText(heading.text), "</text>\n")
    }
    for (row, middle) in zip(timeline.rows, laneMiddles) { draw(row, middle, &html) }
    for (row, middle) in zip(timeline.spanRows, spanMiddles) { draw(row, middle, &html) }
    days(&html)
    html.markup("</svg>\n")
  }

  // MARK: Axis

  private func grid(_ html: inout HTMLWriter) {
    var free = 0
    for index in 0..<timeline.monthCount {
      let month = timeline.first.adding(months: index)
      guard month.number == 1 || index == 0 else { continue }
      let x = x(of: month.firstDay)
      line(&html, "<line class=\"tl-year\" x1=\"", x, TimelinePicture.top, x, height - 8)
      // The name of the first month gives way to that of a year close behind it.
      let room = month.number == 1 ? TimelinePicture.right - 30 : self.x(of: timeline.firstJanuary.firstDay) - 58
      guard x >= free, x < room else { continue }
      let text = month.number == 1 ? String(month.year) : month.description
      label(&html, "<text class=\"tl-label\" x=\"", x + 3, axisY + 16, text)
      free = x + (month.number == 1 ? 36 : 58)
    }
    line(&html, "<line class=\"tl-axis\" x1=\"", TimelinePicture.left, axisY, TimelinePicture.right, axisY)
  }

  /// The death date and the day of the run, across all rows.
  private func days(_ html: inout HTMLWriter) {
    let asOf = x(of: timeline.asOf)
    line(&html, "<line class=\"tl-asof\" x1=\"", asOf, TimelinePicture.top - 6, asOf, height - 8)
    label(
      &html, "<text class=\"tl-label tl-end\" x=\"", TimelinePicture.right, 12,
      wording.explainText(.asOfMark) + " " + timeline.asOf.description)
    guard let death = timeline.death, death.month >= timeline.first, death.month <= timeline.last else { return }
    let x = x(of: death)
    line(&html, "<line class=\"tl-death\" x1=\"", x, TimelinePicture.top - 6, x, height - 8)
    let text = wording.explainText(.deathDate) + " " + death.description
    // Left of the line where the other label would be in the way.
    if x > TimelinePicture.right - 330 {
      label(&html, "<text class=\"tl-label tl-strong tl-end\" x=\"", min(x, TimelinePicture.right - 150), 12, text)
    } else {
      label(&html, "<text class=\"tl-label tl-strong\" x=\"", x, 12, text)
    }
  }

  // MARK: Rows

  private func draw(_ row: Timeline.Row, _ middle: Int, _ html: inout HTMLWriter) {
    label(&html, "<text class=\"tl-name\" x=\"", 12, middle + 4, wording.text(row.lane))
    line(&html, "<line class=\"tl-row\" x1=\"", TimelinePicture.left, middle, TimelinePicture.right, middle)
    for mark in row.marks where mark.day.month >= timeline.first && mark.day.month <= timeline.last {
      if row.lane == .pension { cell(mark, middle, &html) } else { point(mark, middle, &html) }
    }
  }

  private func draw(_ row: Timeline.SpanRow, _ middle: Int, _ html: inout HTMLWriter) {
    label(&html, "<text class=\"tl-name\" x=\"", 12, middle + 4, wording.text(row.kind))
    line(&html, "<line class=\"tl-row\" x1=\"", TimelinePicture.left, middle, TimelinePicture.right, middle)
    for span in row.spans {
      let first = x(of: span.first)
      let last = span.last.map { x(of: $0) } ?? TimelinePicture.right
      guard last >= first else { continue }
      html.markup("<rect class=\"tl-span\" ")
      box(&html, first, middle - 5, max(last - first, 2), 10)
      html.element("<title>", wording.text(row.kind) + " " + span.first.description + " – ", "")
      html.element("", span.last?.description ?? "", "</title></rect>\n")
    }
  }

  /// A pension: the whole of its month.
  private func cell(_ mark: Timeline.Mark, _ middle: Int, _ html: inout HTMLWriter) {
    let first = x(of: mark.day)
    let last = x(of: mark.day.month.lastDay.adding(days: 1))
    switch mark.tone {
    case .afterDeath: html.markup("<rect class=\"tl-late\" ")
    case .returned: html.markup("<rect class=\"tl-returned\" ")
    default: html.markup("<rect class=\"tl-paid\" ")
    }
    box(&html, first, middle - 7, max(last - first - 1, 1), 14)
    title(mark, mark.day.month.description, &html)
    html.markup("</rect>\n")
  }

  private func point(_ mark: Timeline.Mark, _ middle: Int, _ html: inout HTMLWriter) {
    let x = x(of: mark.day)
    switch mark.tone {
    case .death, .deciding, .uncounted:
      switch mark.tone {
      case .deciding: html.markup("<path class=\"tl-deciding\" d=\"M")
      case .uncounted: html.markup("<path class=\"tl-uncounted\" d=\"M")
      default: html.markup("<path class=\"tl-evidence\" d=\"M")
      }
      html.element("", String(x) + " " + String(middle - 8), "l8 8l-8 8l-8 -8z\">")
      title(mark, mark.day.description, &html)
      html.markup("</path>\n")
    case .subsidy:
      html.markup("<rect class=\"tl-subsidy\" ")
      box(&html, x - 6, middle - 6, 12, 12)
      title(mark, mark.day.description, &html)
      html.markup("</rect>\n")
    default:
      switch mark.tone {
      case .contradicting: html.markup("<circle class=\"tl-contra\" r=\"7\" cx=\"")
      case .faint: html.markup("<circle class=\"tl-faint\" r=\"4\" cx=\"")
      default: html.markup("<circle class=\"tl-life\" r=\"5\" cx=\"")
      }
      html.element("", String(x), "\" cy=\"")
      html.element("", String(middle), "\">")
      title(mark, mark.day.description, &html)
      html.markup("</circle>\n")
    }
  }

  // MARK: Pieces

  private func title(_ mark: Timeline.Mark, _ date: String, _ html: inout HTMLWriter) {
    let record = mark.record
    let remarks = record.remarks.map { wording.text($0) }.joined(separator: wording.nameSeparator)
    let what = record.feedTitle[wording.language] + (remarks.isEmpty ? "" : " [" + remarks + "]")
    html.element("<title>", date + " " + what + " " + wording.place(record.drop, record.line), "</title>")
  }

  private func label(_ html: inout HTMLWriter, _ open: StaticString, _ x: Int, _ y: Int, _ text: String) {
    html.element(open, String(x), "\" y=\"")
    html.element("", String(y), "\">")
    html.element("", text, "</text>\n")
  }

  private func line(_ html: inout HTMLWriter, _ open: StaticString, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) {
    html.element(open, String(x1), "\" y1=\"")
    html.element("", String(y1), "\" x2=\"")
    html.element("", String(x2), "\" y2=\"")
    html.element("", String(y2), "\"/>\n")
  }

  private func box(_ html: inout HTMLWriter, _ x: Int, _ y: Int, _ width: Int, _ height: Int) {
    html.element("x=\"", String(x), "\" y=\"")
    html.element("", String(y), "\" width=\"")
    html.element("", String(width), "\" height=\"")
    html.element("", String(height), "\">")
  }

  private func x(of day: Day) -> Int {
    let start = timeline.first.firstDay
    let days = timeline.last.lastDay.days(since: start) + 1
    let room = TimelinePicture.right - TimelinePicture.left
    let offset = day.days(since: start) * room / days
    return TimelinePicture.left + min(max(offset, 0), room)
  }
}
