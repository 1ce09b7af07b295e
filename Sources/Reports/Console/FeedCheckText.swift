import Civil

/// What `hedui check` shows on a terminal: feed by feed, what was delivered and what became of it.
public struct FeedCheckText: Sendable {
  private let report: RunReport
  private let wording: Wording

  /// The text of a check.
  public init(_ report: RunReport, wording: Wording) {
    self.report = report
    self.wording = wording
  }

  /// The whole text, lines ending in line feeds.
  public var text: String {
    var lines = [heading]
    for problem in report.notes { lines.append("! " + wording.text(problem)) }
    for feed in report.feeds { lines += [""] + self.lines(of: feed) }
    lines += ["", summary]
    return lines.joined(separator: "\n") + "\n"
  }

  private func word(_ zhHans: String, _ en: String, _ ko: String) -> String {
    LocalText(zhHans, en: en, ko: ko)[wording.language]
  }

  private var heading: String {
    word("数据检查", "Feed check", "자료 점검") + " · " + wording.phrase(.asOf) + " " + report.asOf.description
  }

  private func lines(of feed: ReportedFeed) -> [String] {
    let age = feed.ageDays.map { days in
      let allowed = feed.allowedDays ?? 0
      return word(
        "，数据\(days)天（限\(allowed)天）", ", data \(days) days old (allowed \(allowed))", ", 자료 \(days)일 경과(한도 \(allowed)일)")
    }
    var lines = ["\(feed.path)  \(feed.title[wording.language])  [\(wording.text(feed.health))\(age ?? "")]"]
    for drop in feed.dropsUsed {
      let records = word("\(drop.records)条", "\(drop.records) records", "\(drop.records)건")
      lines.append("  + \(drop.name)  \(drop.encoding)  \(records)")
    }
    for drop in feed.dropsRefused { lines.append("  - " + wording.text(drop.problem)) }
    if !feed.dropsUsed.isEmpty { lines.append("  " + counts(of: feed)) }
    let columns = feed.columns.map { "\($0.header)→\($0.field)" }
    add(columns, under: word("列", "Columns", "열"), to: &lines)
    add(feed.ignoredColumns, under: word("按名跳过的列", "Ignored by name", "이름으로 건너뛴 열"), to: &lines)
    add(feed.unknownColumns, under: wording.phrase(.unknownColumns), to: &lines)
    let reasons = QuarantineReason.allCases.compactMap { reason in
      feed.quarantined[reason].map { "\(wording.text(reason)) \($0)" }
    }
    add(reasons, under: wording.phrase(.quarantined), to: &lines)
    let issues = feed.valueIssues.map { "\($0.fieldTitle): \(wording.text($0.reason)) \($0.count)" }
    add(issues, under: wording.phrase(.issues), to: &lines)
    for note in feed.notes where note.kind != .columnUnknown { lines.append("  ! " + wording.text(note)) }
    return lines
  }

  private func counts(of feed: ReportedFeed) -> String {
    let counts = feed.counts
    return [
      (Phrase.read, counts.read), (.used, counts.used), (.quarantined, counts.quarantined),
      (.replaced, counts.replaced),
    ].map { "\(wording.phrase($0.0)) \($0.1)" }.joined(separator: word("，", ", ", ", "))
  }

  private func add(_ items: [String], under title: String, to lines: inout [String]) {
    if items.isEmpty { return }
    lines.append("  \(title)\(word("：", ": ", ": "))" + items.joined(separator: word("，", ", ", ", ")))
  }

  private var summary: String {
    let sound = report.feeds.count(where: \.isSound)
    let all = report.feeds.count
    return word(
      "\(all)个数据源中\(sound)个正常。", "\(sound) of \(all) feeds are sound.", "자료원 \(all)개 중 \(sound)개 정상.")
  }
}
