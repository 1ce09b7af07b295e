import Civil

/// The timeline in characters that every terminal shows one column wide.
struct TimelineText {
  private static let labelWidth = 18
  /// More columns a month than this only stretch the picture.
  private static let widestMonth = 3

  private let timeline: Timeline
  private let wording: Wording
  /// Columns a month takes, or months a column stands for; one of the two is 1.
  private let columnsPerMonth: Int
  private let monthsPerColumn: Int
  private let width: Int
  private let columns: Int

  init(_ timeline: Timeline, wording: Wording, columns: Int) {
    self.timeline = timeline
    self.wording = wording
    self.columns = columns
    let room = max(columns - TimelineText.labelWidth - 1, TimelineText.widestMonth)
    let months = timeline.monthCount
    columnsPerMonth = min(max(room / months, 1), TimelineText.widestMonth)
    monthsPerColumn = months <= room ? 1 : (months + room - 1) / room
    width = (months * columnsPerMonth + monthsPerColumn - 1) / monthsPerColumn
  }

  /// The lines of the picture and, below them, what its characters mean.
  var lines: [String] {
    let lanes = timeline.rows
    return [wording.explainText(.evidenceOfDeath)] + lanes.filter { $0.lane.isEvidenceOfDeath }.map(line)
      + axis
      + [wording.explainText(.payments)] + lanes.filter { $0.lane.isPayment }.map(line)
      + [wording.explainText(.signsOfLife)] + lanes.filter { $0.lane.isSignOfLife }.map(line)
      + (timeline.spanRows.isEmpty ? [] : [wording.explainText(.periods)] + timeline.spanRows.map(line))
      + [""] + legend
  }

  // MARK: Rows

  private func line(_ row: Timeline.Row) -> String {
    var cells = emptyCells
    // What matters more is drawn over what matters less.
    for mark in row.marks.sorted(by: { TimelineText.weight($0.tone) < TimelineText.weight($1.tone) }) {
      if row.lane == .pension {
        for column in columns(of: mark.day.month) { cells[column] = TimelineText.character(mark.tone) }
      } else {
        let column = column(of: mark.day)
        cells[column] =
          isOff(mark.day) ? (mark.day.month < timeline.first ? "<" : ">") : TimelineText.character(mark.tone)
      }
    }
    return labelled(wording.text(row.lane), cells)
  }

  private func line(_ row: Timeline.SpanRow) -> String {
    var cells = emptyCells
    for span in row.spans {
      let first = column(of: span.first)
      let last = column(of: span.last ?? timeline.last.lastDay)
      guard first <= last else { continue }
      for column in first...last { cells[column] = "-" }
      cells[first] = span.first.month < timeline.first ? "<" : "["
      cells[last] = span.last == nil || span.last.map { $0.month > timeline.last } == true ? ">" : "]"
    }
    return labelled(wording.text(row.kind), cells)
  }

  private func labelled(_ label: String, _ cells: [Character]) -> String {
    var text = TerminalColumns.padded("  " + label, to: TimelineText.labelWidth) + String(cells)
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Blank, save for the line that marks the death.
  private var emptyCells: [Character] {
    var cells = [Character](repeating: " ", count: width)
    if let death = timeline.death, !isOff(death) { cells[column(of: death)] = ":" }
    return cells
  }

  /// The axis with a mark at each January, and the years below it.
  private var axis: [String] {
    var marks = [Character](repeating: "-", count: width)
    var years = [Character](repeating: " ", count: width)
    var free = 0
    for index in 0..<timeline.monthCount {
      let month = timeline.first.adding(months: index)
      let column = column(of: month.firstDay)
      guard month.number == 1 || index == 0 else { continue }
      marks[column] = "+"
      let text = month.number == 1 ? String(month.year) : month.description
      // The name of the first month gives way to that of a year close behind it.
      let room = month.number == 1 ? width : self.column(of: timeline.firstJanuary.firstDay)
      guard column >= free, column + text.count < room else { continue }
      years.replaceSubrange(column..<column + text.count, with: Array(text))
      free = column + text.count + 1
    }
    marks[column(of: timeline.asOf)] = "|"
    if let death = timeline.death, !isOff(death) { marks[column(of: death)] = "X" }
    return [labelled("", marks), labelled("", years)]
  }

  // MARK: Columns

  private func column(of day: Day) -> Int {
    let months = day.month.months(since: timeline.first)
    if months < 0 { return 0 }
    var column = months * columnsPerMonth / monthsPerColumn
    if columnsPerMonth > 1 {
      let parts = day.components
      column += (parts.day - 1) * columnsPerMonth / Day.length(ofMonth: parts.month, in: parts.year)
    }
    return min(column, width - 1)
  }

  private func columns(of month: Month) -> Range<Int> {
    let months = month.months(since: timeline.first)
    if months < 0 { return 0..<0 }
    let first = min(months * columnsPerMonth / monthsPerColumn, width - 1)
    return first..<min(first + columnsPerMonth, width)
  }

  private func isOff(_ day: Day) -> Bool { day.month < timeline.first || day.month > timeline.last }

  // MARK: Characters

  private static func character(_ tone: Timeline.Tone) -> Character {
    switch tone {
    case .death: return "x"
    case .deciding: return "X"
    case .uncounted: return "?"
    case .life: return "o"
    case .contradicting: return "O"
    case .faint: return "."
    case .paid: return "="
    case .afterDeath: return "!"
    case .returned: return "r"
    case .subsidy: return "$"
    }
  }

  private static func weight(_ tone: Timeline.Tone) -> Int {
    switch tone {
    case .faint, .uncounted, .returned: return 0
    case .death, .life, .paid, .subsidy: return 1
    case .deciding, .contradicting, .afterDeath: return 2
    }
  }

  /// What the characters used mean; an entry is not broken.
  private var legend: [String] {
    let entries: [(Timeline.Tone, ExplainPhrase)] = [
      (.deciding, .legendDeciding), (.death, .legendDeath), (.uncounted, .legendUncounted), (.paid, .legendPaid),
      (.afterDeath, .legendAfterDeath), (.returned, .legendReturned), (.subsidy, .legendSubsidy), (.life, .legendLife),
      (.contradicting, .legendContradicting), (.faint, .legendFaint),
    ]
    let used = Set(timeline.rows.flatMap { $0.marks.map(\.tone) })
    let texts = entries.filter { used.contains($0.0) }.map { tone, phrase in
      "\(TimelineText.character(tone)) " + wording.explainText(phrase)
    }
    return (texts + ["| " + wording.explainText(.asOfMark)]).reduce(into: []) { lines, entry in
      let line = (lines.last ?? "") + "   " + entry
      if !lines.isEmpty, TerminalColumns.width(of: line) <= columns {
        lines[lines.count - 1] = line
      } else {
        lines.append(entry)
      }
    }
  }
}
