import Civil
import Feeds
import Ledger
import Reports
import Rules

/// What the ledger says of a night, for the reports (案件台账).
struct CaseBook {
  let ledger: String
  let result: NightResult
  let reader: LedgerReader
  let catalogue: FeedCatalogue
  let restorations: [ResidentID: Restoration]
  let masking: Masking

  /// Puts beside each finding where its case stands, and adds what only the ledger knows.
  func add(to report: inout RunReport) throws {
    for index in report.findings.indices {
      report.findings[index].standing = result.standings[report.findings[index].key].map(standing)
    }
    report.cases = try cases(rules: report.rules.map(\.id), asOf: report.asOf)
    let withdrawn = try reader.withdrawnDeaths()
    let history = Dictionary(try reader.feedHistory().map { ($0.feed, $0) }) { first, _ in first }
    for index in report.scorecards.indices {
      let feed = report.scorecards[index].feed
      if report.scorecards[index].delay != nil || withdrawn[feed] != nil {
        report.scorecards[index].withdrawnDeaths = withdrawn[feed] ?? 0
      }
      report.scorecards[index].unsoundNights = history[feed].map { .init($0.unsoundNights, of: $0.nights) }
    }
  }

  private func cases(rules: [String], asOf: Day) throws -> ReportedCases {
    var cases = ReportedCases(ledger: ledger)
    cases.departed = result.departed.map { .init(finding: finding($0), lastSeen: $0.lastSeen) }
    cases.withheld = result.withheld
    cases.nights = try reader.nights().map { night in
      ReportedCases.Night(
        day: night.day, opened: night.opened, reopened: night.reopened, departed: night.departed, open: night.open,
        overdue: night.overdue, outstanding: night.outstanding, recovered: night.recovered,
        unsoundFeeds: night.unsoundFeeds)
    }
    let order = Dictionary(rules.enumerated().map { ($1, $0) }) { first, _ in first }
    cases.precision = try reader.precision()
      .sorted { (order[$0.rule] ?? order.count, $0.rule) < (order[$1.rule] ?? order.count, $1.rule) }
      .map { ReportedCases.Precision(rule: $0.rule, confirmed: $0.confirmed, refuted: $0.refuted) }
    cases.recovered = try reader.recovered()
    let prevented = try reader.prevented(on: asOf)
    cases.prevented = prevented.amount
    cases.stoppedWithoutMonths = prevented.withoutMonths
    cases.restorations = try reader.refutedDeaths().flatMap(restorations)
    return cases
  }

  /// A case as it was last found; the agencies' files of that night may be gone.
  private func finding(_ one: LedgerCase) -> ReportedFinding {
    let found = one.observation
    return ReportedFinding(
      rule: found.rule, id: found.id, name: found.name, personNumber: found.personNumber, division: found.division,
      town: found.town, village: found.village, certainty: found.certainty, months: found.months, money: found.money,
      lowerAmount: found.lowerAmount, action: found.action, unit: found.unit, marks: found.marks, key: found.key,
      evidence: found.evidence.map(evidence), standing: standing(one.standing))
  }

  private func evidence(_ value: EvidenceValue) -> ReportedEvidence {
    ReportedEvidence(
      feed: value.feed, feedTitle: title(ofFeed: value.feed), drop: value.drop, line: value.line, field: value.field,
      fieldTitle: value.fieldTitle, value: value.value)
  }

  private func title(ofFeed path: String) -> LocalText {
    guard let title = Dataset(path: path).flatMap({ catalogue.definitions[$0]?.title }) else { return LocalText(path) }
    return LocalText(title.zh, en: title.en, ko: title.ko)
  }

  private func standing(_ standing: Standing) -> CaseStanding {
    CaseStanding(
      number: standing.number, state: standing.state, change: standing.change, openedOn: standing.openedOn,
      deadline: standing.deadline, differences: standing.differences.map(sentence), outcomes: standing.outcomes,
      assignee: standing.assignee, fingerprint: standing.fingerprint)
  }

  private func sentence(_ difference: Difference) -> LocalText {
    switch difference {
    case .amount(let from, let to): return CaseDifference.amount(from: from, to: to).text
    case .outstanding(let from, let to): return CaseDifference.outstanding(from: from, to: to).text
    case .certainty(let from, let to): return CaseDifference.certainty(from: from, to: to).text
    case .evidenceAdded(let value): return CaseDifference.evidenceAdded(evidence(value), masking).text
    case .evidenceRemoved(let value): return CaseDifference.evidenceRemoved(evidence(value), masking).text
    }
  }

  /// What has to be made good to somebody staff found alive, month by month.
  private func restorations(_ one: LedgerCase) -> [ReportedCases.Restoration] {
    guard let id = ResidentID(one.observation.id), let owed = restorations[id] else { return [] }
    let finding = finding(one)
    func line(_ kind: ReportedCases.Restoration.Kind, _ month: Month, _ amount: Fen?) -> ReportedCases.Restoration {
      ReportedCases.Restoration(
        number: one.standing.number, finding: finding, kind: kind, month: month, amount: amount)
    }
    let lines =
      owed.pensions.map { line(.pension, $0.month, $0.amount) }
      + owed.refunds.map { line(.refund, $0.month, $0.amount) }
    return lines.sorted { $0.month < $1.month }
  }
}
