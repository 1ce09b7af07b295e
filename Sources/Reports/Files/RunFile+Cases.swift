import Civil

extension RunFile {
  /// What the ledger adds: no ID and no name, only numbers of cases.
  func cases(_ cases: ReportedCases) -> JSONValue {
    let figures = CaseFigures(
      report, shown: report.findings.filter { $0.standing?.isToBeDone ?? true }, cases)
    let tonight = cases.nights.last
    let restored = cases.restorations.compactMap(\.amount)
    return .object([
      ("ledger", .string(cases.ledger)),
      ("changes", .object(CaseChange.allCases.map { ($0.rawValue, .number(figures[$0])) })),
      ("open", .number(tonight?.open)),
      ("overdue", .number(tonight?.overdue)),
      ("withheld", .number(figures.withheld)),
      ("rules", .array(figures.rows.map(rule))),
      ("departed", .array(cases.departed.map(departed))),
      ("recovered_fen", .number(cases.recovered.rawValue)),
      ("prevented_fen", .number(cases.prevented.rawValue)),
      ("stopped_without_months", .number(cases.stoppedWithoutMonths)),
      (
        "restorations",
        .object([
          ("lines", .number(cases.restorations.count)),
          ("cases", .number(Set(cases.restorations.map(\.number)).count)),
          ("amount_fen", .number(restored.reduce(Fen.zero, +).rawValue)),
          ("without_amount", .number(cases.restorations.count - restored.count)),
        ])
      ),
      ("precision", .array(cases.precision.map(precision))),
      ("nights", .array(cases.nights.map(night))),
    ])
  }

  private func rule(_ row: CaseFigures.Row) -> JSONValue {
    .object(
      [("rule", .string(row.rule))]
        + CaseChange.allCases.map { ($0.rawValue, .number(row.counts[$0, default: 0])) }
        + [("overdue", .number(row.overdue)), ("withheld", .number(row.withheld))])
  }

  private func departed(_ departed: ReportedCases.Departed) -> JSONValue {
    let finding = departed.finding
    return .object([
      ("case", finding.standing.map { .string($0.number.description) } ?? .null),
      ("rule", .string(finding.rule)),
      ("change", .string(departed.change.rawValue)),
      ("last_seen", .string(departed.lastSeen.description)),
      ("amount_fen", .number(finding.money?.amount.rawValue)),
      ("outstanding_fen", .number(finding.money?.outstanding.rawValue)),
    ])
  }

  private func precision(_ precision: RulePrecision) -> JSONValue {
    let thousandths = precision.interval?.perMille
    return .object([
      ("rule", .string(precision.rule)),
      ("confirmed", .number(precision.confirmed)),
      ("refuted", .number(precision.refuted)),
      ("share_per_mille", .number(thousandths?.share)),
      ("low_per_mille", .number(thousandths?.low)),
      ("high_per_mille", .number(thousandths?.high)),
    ])
  }

  private func night(_ night: NightFigures) -> JSONValue {
    .object([
      ("as_of", .string(night.day.description)),
      ("opened", .number(night.opened)),
      ("reopened", .number(night.reopened)),
      ("departed", .number(night.departed)),
      ("open", .number(night.open)),
      ("overdue", .number(night.overdue)),
      ("outstanding_fen", .number(night.outstanding.rawValue)),
      ("recovered_fen", .number(night.recovered.rawValue)),
      ("unsound_feeds", .number(night.unsoundFeeds)),
    ])
  }

  /// How well a feed serves its purpose.
  func scorecard(_ scorecard: ReportedScorecard) -> JSONValue {
    .object([
      ("feed", .string(scorecard.feed)),
      ("unusable_ids", .number(scorecard.unusableIDs)),
      ("delay", scorecard.delay.map(delay) ?? .null),
      ("withdrawn_deaths", .number(scorecard.withdrawnDeaths)),
      (
        "unsound_nights",
        scorecard.unsoundNights.map { .object([("part", .number($0.part)), ("whole", .number($0.whole))]) } ?? .null
      ),
    ])
  }

  private func delay(_ delay: ReportedScorecard.Delay) -> JSONValue {
    .object([
      ("deaths", .number(delay.deaths)),
      ("median_days", .number(delay.medianDays)),
      ("ninth_decile_days", .number(delay.ninthDecileDays)),
      ("over_thirty_days", .number(delay.overThirtyDays)),
    ])
  }
}
