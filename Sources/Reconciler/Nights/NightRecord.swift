import Civil
import Feeds
import Ledger
import Reports
import Rules

/// What the ledger is told of a run.
struct NightRecord {
  let report: RunReport
  let outcome: Reconciliation.Outcome
  let selection: RuleSelection
  let policy: Policy

  /// The night, as far as the ledger keeps it.
  var night: Night {
    var night = Night(
      day: report.asOf, started: report.started, version: report.version, status: String(report.status.rawValue))
    night.feeds = report.feeds.map(NightRecord.feed)
    night.rules = report.rules.map(rule)
    night.missingFeeds = Set(
      outcome.inbox.datasets.filter { $0.used.isEmpty }.map(\.dataset.path))
    night.observations = report.findings.map(observation)
    for (id, death) in outcome.summaries?.notes.deaths ?? [:] { night.deathDates[id.description] = death.date }
    night.deadlineDays = policy.value(CaseDeadline.days, on: report.asOf)
    return night
  }

  private static func feed(_ feed: ReportedFeed) -> Night.Feed {
    Night.Feed(
      path: feed.path, health: feed.health.rawValue, isSound: feed.isSound, ageDays: feed.ageDays,
      read: feed.counts.read, used: feed.counts.used, quarantined: feed.counts.quarantined,
      refusedDrops: feed.dropsRefused.map(\.name),
      usedDrops: feed.dropsUsed.map { Night.Feed.Drop(name: $0.name, sha256: $0.sha256) })
  }

  private func rule(_ rule: ReportedRule) -> Night.Rule {
    let own = findingsByRule[rule.id] ?? []
    let amounts = own.compactMap { $0.money?.amount }
    return Night.Rule(
      id: rule.id, wasEvaluated: rule.isEvaluated, count: own.count,
      amount: amounts.isEmpty ? nil : amounts.reduce(.zero, +))
  }

  private func observation(_ finding: ReportedFinding) -> Observation {
    let death = readsDeaths.contains(finding.rule) ? deaths[finding.id] : nil
    return Observation(
      rule: finding.rule, key: finding.key, id: finding.id, name: finding.name, personNumber: finding.personNumber,
      division: finding.division, town: finding.town, village: finding.village, certainty: finding.certainty,
      months: finding.months, money: finding.money, lowerAmount: finding.lowerAmount, action: finding.action,
      unit: finding.unit, marks: finding.marks, deathDate: death?.date,
      deathFeeds: death?.datasets.map(\.path).sorted() ?? [],
      fingerprint: EvidenceFingerprint.of(finding.evidence),
      evidence: finding.evidence.map {
        EvidenceValue(
          feed: $0.feed, drop: $0.drop, line: $0.line, field: $0.field, fieldTitle: $0.fieldTitle, value: $0.value)
      })
  }

  private let findingsByRule: [String: [ReportedFinding]]
  private let deaths: [String: PersonNotes.Death]
  /// The rules that look at what agencies say of deaths.
  private let readsDeaths: Set<String>

  init(report: RunReport, outcome: Reconciliation.Outcome, selection: RuleSelection, policy: Policy) {
    self.report = report
    self.outcome = outcome
    self.selection = selection
    self.policy = policy
    findingsByRule = Dictionary(grouping: report.findings, by: \.rule)
    deaths = Dictionary(
      uniqueKeysWithValues: (outcome.summaries?.notes.deaths ?? [:]).map { ($0.key.description, $0.value) })
    readsDeaths = Set(selection.rules.map(\.metadata).filter { $0.reads.contains(.deaths) }.map(\.id))
  }
}
