import Civil

/// `run.json`: what went into a run and what came out, for programs and for whoever has to account for it.
public struct RunFile: Sendable {
  let report: RunReport
  private let wording: Wording

  /// The account of a run; problems are also put into words.
  public init(_ report: RunReport, wording: Wording) {
    self.report = report
    self.wording = wording
  }

  /// Writes the account: UTF-8, members in a fixed order, indented by two spaces.
  public func write(to sink: inout some ByteSink) throws {
    let findings = Dictionary(grouping: report.findings, by: \.rule)
    let document = JSONValue.object([
      ("as_of", .string(report.asOf.description)),
      ("started", .string(report.started)),
      ("ended", .string(report.ended)),
      ("version", .string(report.version)),
      ("exit_status", .number(Int64(report.status.rawValue))),
      ("notes", .array(report.notes.map(problem))),
      ("feeds", .array(report.feeds.map(feed))),
      ("rules", .array(report.rules.map { rule($0, FindingTally(findings[$0.id] ?? [])) })),
      ("coverage", report.coverage.map(coverage) ?? .null),
      ("money", report.money.map(money) ?? .null),
      ("cases", report.cases.map(cases) ?? .null),
      ("scorecards", .array(report.scorecards.map(scorecard))),
    ])
    var bytes: [UInt8] = []
    document.write(to: &bytes)
    bytes.append(0x0A)
    try sink.append(bytes)
  }

  private func rule(_ rule: ReportedRule, _ tally: FindingTally) -> JSONValue {
    return .object([
      ("rule", .string(rule.id)),
      ("evaluated", .boolean(rule.isEvaluated)),
      ("not_evaluated_because", obstacles(rule.obstacles)),
      ("findings", .number(tally.count)),
      ("amount_fen", .number(tally.amount?.rawValue)),
      ("outstanding_fen", .number(tally.outstanding?.rawValue)),
    ])
  }

  func obstacles(_ obstacles: [ReportedRule.Obstacle]) -> JSONValue {
    .array(
      obstacles.map { obstacle in
        .object([("feed", .string(obstacle.feed)), ("reason", .string(obstacle.health.rawValue))])
      })
  }

  private func feed(_ feed: ReportedFeed) -> JSONValue {
    let counts = feed.counts
    return .object([
      ("feed", .string(feed.path)),
      ("health", .string(feed.health.rawValue)),
      ("age_days", .number(feed.ageDays)),
      ("allowed_days", .number(feed.allowedDays)),
      ("drops_used", .array(feed.dropsUsed.map(used))),
      ("drops_refused", .array(feed.dropsRefused.map(refused))),
      (
        "records",
        .object([
          ("read", .number(counts.read)),
          ("used", .number(counts.used)),
          ("quarantined", .number(counts.quarantined)),
          ("replaced", .number(counts.replaced)),
          ("deleted", .number(counts.deleted)),
          ("linked_by_id", .number(counts.linkedByID)),
          ("linked_otherwise", .number(counts.linkedOtherwise)),
          ("not_linked", .number(counts.notLinked)),
        ])
      ),
      (
        "quarantined_by_reason",
        .object(
          QuarantineReason.allCases.compactMap { reason in
            feed.quarantined[reason].map { (reason.rawValue, .number($0)) }
          })
      ),
      ("value_issues", .array(feed.valueIssues.map(issue))),
      ("columns", .array(feed.columns.map(column))),
      ("columns_ignored", .strings(feed.ignoredColumns)),
      ("columns_unknown", .strings(feed.unknownColumns)),
      ("notes", .array(feed.notes.map(problem))),
    ])
  }

  private func used(_ drop: ReportedFeed.UsedDrop) -> JSONValue {
    .object([
      ("drop", .string(drop.name)),
      ("sha256", .string(drop.sha256)),
      ("records", .number(drop.records)),
      ("encoding", .string(drop.encoding)),
      ("delivery", .string(drop.delivery)),
    ])
  }

  private func refused(_ drop: ReportedFeed.RefusedDrop) -> JSONValue {
    .object([("drop", .string(drop.name)), ("problem", problem(drop.problem))])
  }

  private func issue(_ issue: ReportedFeed.ValueIssue) -> JSONValue {
    .object([
      ("field", .string(issue.field)),
      ("reason", .string(issue.reason.rawValue)),
      ("count", .number(issue.count)),
    ])
  }

  private func column(_ column: ReportedFeed.Column) -> JSONValue {
    .object([("header", .string(column.header)), ("field", .string(column.field))])
  }

  private func problem(_ problem: Problem) -> JSONValue {
    .object([
      ("kind", .string(problem.kind.rawValue)),
      ("file", .string(problem.file)),
      ("line", .number(problem.line)),
      ("field", problem.field.map { .string($0) } ?? .null),
      ("details", .strings(problem.details)),
      ("text", .string(wording.text(problem))),
    ])
  }
}
