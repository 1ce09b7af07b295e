import Civil

/// A person's records on an axis of months: evidence of death above, payments as a band in the middle, signs of life
/// below. What text and page draw alike.
struct Timeline {
  /// How a mark looks.
  enum Tone: Hashable {
    /// Evidence of death; the one that gives the date; one that does not count.
    case death, deciding, uncounted
    /// A sign of life; one after the death; a comparison of data, which is none.
    case life, contradicting, faint
    /// A pension paid; one after the month of death; one that came back.
    case paid, afterDeath, returned
    /// The funeral subsidy.
    case subsidy
  }

  /// A record on the axis.
  struct Mark: Hashable {
    let day: Day
    let tone: Tone
    let record: ExplainedRecord
  }

  /// A row of marks.
  struct Row {
    let lane: ExplainedRecord.Lane
    let marks: [Mark]
  }

  /// A row of times.
  struct SpanRow {
    let kind: PersonExplanation.Span.Kind
    let spans: [PersonExplanation.Span]
  }

  /// A mistyped year must not squeeze everything else together.
  private static let longestYears = 15
  private static let shortestMonths = 12

  /// The first month shown.
  let first: Month
  /// The last month shown.
  let last: Month
  /// A row for each lane, also where it is empty: that nobody says so is worth seeing.
  let rows: [Row]
  /// A row for each kind of time there is.
  let spanRows: [SpanRow]
  /// The death date.
  let death: Day?
  /// The day of the run.
  let asOf: Day

  /// The months shown.
  var monthCount: Int { last.months(since: first) + 1 }

  /// The first January shown, or the one behind the last month.
  var firstJanuary: Month {
    first.number == 1 ? first : first.adding(months: 13 - first.number)
  }

  init(_ explanation: PersonExplanation) {
    asOf = explanation.asOf
    death = explanation.death?.date
    let marks = explanation.records.compactMap { record in
      record.day.flatMap { day in
        record.lane.map { Mark(day: day, tone: Timeline.tone(of: record, in: $0), record: record) }
      }
    }
    rows = ExplainedRecord.Lane.allCases.map { lane in
      Row(lane: lane, marks: marks.filter { $0.record.lane == lane })
    }
    spanRows = PersonExplanation.Span.Kind.allCases.compactMap { kind in
      let spans = explanation.spans.filter { $0.kind == kind }
      return spans.isEmpty ? nil : SpanRow(kind: kind, spans: spans)
    }
    let earliestShown = explanation.asOf.adding(years: -Timeline.longestYears).month
    let end = max(marks.map(\.day).max() ?? asOf, asOf)
    last = min(end, asOf.adding(years: 1)).month
    let days = marks.isEmpty ? explanation.spans.map(\.first) : marks.map(\.day)
    let start = max(days.min()?.month ?? last, earliestShown)
    first = min(start, last.adding(months: 1 - Timeline.shortestMonths))
  }

  private static func tone(of record: ExplainedRecord, in lane: ExplainedRecord.Lane) -> Tone {
    let remarks = record.remarks
    switch lane {
    case .police, .deathCertificate, .funeral, .medicalInsurance, .register:
      if remarks.contains(.notCounted) { return .uncounted }
      return remarks.contains(.decidesDate) ? .deciding : .death
    case .pension:
      if remarks.contains(.returned) { return .returned }
      return remarks.contains(.afterDeath) ? .afterDeath : .paid
    case .funeralSubsidy: return .subsidy
    case .visit, .certification:
      if remarks.contains(.showsNobody) { return .faint }
      return remarks.contains(.contradictsDeath) ? .contradicting : .life
    }
  }
}
