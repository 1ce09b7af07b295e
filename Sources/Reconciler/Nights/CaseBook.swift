import Civil
import Ledger
import Reports
import Rules

/// What the ledger says of a night, for the reports (案件台账).
struct CaseBook {
  /// The ledger's own name.
  let ledger: String
  let reader: LedgerReader
  let translation: CaseTranslation
  let restorations: [ResidentID: Restoration]

  /// Puts beside each finding where its case stands after the night, and adds what only the ledger knows.
  func add(_ result: NightResult, to report: inout RunReport) throws {
    try addHistory(to: &report)
    for index in report.findings.indices {
      report.findings[index].standing = result.standings[report.findings[index].key].map(translation.standing)
    }
    report.cases?.departed = result.departed.map {
      .init(finding: translation.reported($0).finding, lastSeen: $0.lastSeen)
    }
    report.cases?.withheld = result.withheld
    report.cases?.unchecked = Dictionary(result.unchecked.map { ($0.observation.rule, 1) }, uniquingKeysWith: +)
  }

  /// Adds what the ledger knows of all nights so far.
  func addHistory(to report: inout RunReport) throws {
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
    cases.nights = try reader.nights()
    let order = Dictionary(rules.enumerated().map { ($1, $0) }) { first, _ in first }
    cases.precision = try reader.precision()
      .sorted { (order[$0.rule] ?? order.count, $0.rule) < (order[$1.rule] ?? order.count, $1.rule) }
    cases.recovered = try reader.recovered()
    let prevented = try reader.prevented(on: asOf)
    cases.prevented = prevented.amount
    cases.stoppedWithoutMonths = prevented.withoutMonths
    cases.restorations = try reader.refutedDeaths().flatMap(restorations)
    return cases
  }

  /// What has to be made good to somebody staff found alive, month by month.
  private func restorations(_ one: LedgerCase) -> [ReportedCases.Restoration] {
    guard let id = ResidentID(one.observation.id), let owed = restorations[id] else { return [] }
    let finding = translation.reported(one).finding
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
