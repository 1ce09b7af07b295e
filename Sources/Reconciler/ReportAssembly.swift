import Civil
import Feeds
import Linkage
import Reports
import Rules

/// Turns what a run found into what the reports show: looks up names, numbers, divisions, lines and values in the
/// agencies' files.
struct ReportAssembly {
  let options: RunOptions
  let catalogue: FeedCatalogue
  let selection: RuleSelection
  let outcome: Reconciliation.Outcome
  let namesakes: [ResidentID: Int]
  /// What each rule reads that argues from absence, in the order of the datasets.
  let arguedFrom: [String: [Dataset]]

  init(
    options: RunOptions, catalogue: FeedCatalogue, selection: RuleSelection, outcome: Reconciliation.Outcome
  ) {
    self.options = options
    self.catalogue = catalogue
    self.selection = selection
    self.outcome = outcome
    namesakes = outcome.summaries?.notes.namesakes.counts() ?? [:]
    arguedFrom = selection.rules.map(\.metadata).reduce(into: [:]) { reads, rule in
      if rule.arguesFromAbsence { reads[rule.id] = rule.reads.sorted() }
    }
  }

  /// The report of the run.
  func report(started: String) -> RunReport {
    let city = catalogue.divisions.city
    var report = RunReport(
      city: LocalText(city.zh, en: city.en, ko: city.ko), asOf: options.asOf, started: started, ended: started,
      version: HeduiVersion.current, status: outcome.inbox.isSound ? .done : .doneOnDoubtfulData)
    report.feeds = outcome.inbox.datasets.map(feed)
    report.rules = selection.rules.map { rule($0.metadata) }
    report.findings = Crew.map(outcome.findings, inOrder: orderOfPlaces, threads: options.threads) { finding($0) }
    report.quarantine = outcome.inbox.datasets.flatMap { state in
      state.quarantined.map { ReportAssembly.quarantine($0, of: state.dataset) }
    }
    report.issues = outcome.inbox.datasets.flatMap { state in
      state.unreadableValues.map { ReportAssembly.quarantine($0, of: state.dataset) }
    }
    report.notes = outcome.inbox.problems
    report.coverage = outcome.summaries.map { coverage($0.coverage) }
    report.money = outcome.summaries.map { money($0.money) }
    report.scorecards = outcome.inbox.datasets.map(scorecard)
    return report
  }

  // MARK: Feeds and rules

  private func feed(_ state: DatasetState) -> ReportedFeed {
    let title = state.definition.title
    var feed = ReportedFeed(
      path: state.dataset.path, title: LocalText(title.zh, en: title.en, ko: title.ko),
      agency: state.dataset.agency, health: state.health.forReports, ageDays: state.ageDays,
      allowedDays: state.definition.freshForDays)
    feed.dropsUsed = state.used.map {
      ReportedFeed.UsedDrop(
        name: $0.drop.name.text, sha256: $0.sha256, records: $0.records, encoding: $0.encoding?.name ?? "xlsx",
        delivery: $0.drop.name.kind.rawValue)
    }
    feed.dropsRefused = state.refused.map { ReportedFeed.RefusedDrop(name: $0.drop.name.text, problem: $0.problem) }
    feed.counts.read = state.recordsRead
    feed.counts.used = state.recordsUsed
    feed.counts.quarantined = state.quarantinedCount
    feed.counts.replaced = state.recordsReplaced
    feed.counts.deleted = state.recordsDeleted
    feed.counts.linkedByID = outcome.linkage.linked(state.dataset)
    feed.counts.notLinked = state.recordsUsed - outcome.linkage.linked(state.dataset)
    for (reason, count) in state.quarantineReasons { feed.quarantined[reason] = count }
    feed.valueIssues = state.unreadableReasons.map {
      ReportedFeed.ValueIssue(
        field: $0.field, fieldTitle: state.definition.header(of: $0.field), reason: $0.reason, count: $0.count)
    }
    if let newest = state.used.last {
      feed.columns = newest.columns.map { ReportedFeed.Column(header: $0.header, field: $0.field) }
      feed.ignoredColumns = newest.ignoredColumns
      feed.unknownColumns = newest.unknownColumns
    }
    feed.notes = state.notes + state.healthProblems
    return feed
  }

  private func rule(_ metadata: RuleMetadata) -> ReportedRule {
    ReportedRule(
      id: metadata.id, title: LocalText(metadata.title), chapter: LocalText(metadata.chapter.title),
      legalBasis: metadata.legalBasis.map { LocalText($0) },
      obstacles: outcome.notEvaluated.filter { $0.rule == metadata.id }.map {
        ReportedRule.Obstacle(feed: $0.dataset.path, health: $0.reason.forReports)
      })
  }

  private static func quarantine(_ value: DatasetState.UnusableValue, of dataset: Dataset) -> ReportedQuarantine {
    ReportedQuarantine(
      feed: dataset.path, drop: value.drop, line: value.line, field: value.field, value: value.value,
      reason: value.reason)
  }

  // MARK: Findings

  /// The findings by where their first records stand: what one look into a file brings near, the next ones need.
  private var orderOfPlaces: [Int] {
    outcome.findings.enumerated().map { index, finding in
      let first = finding.personRecords.first ?? finding.evidence.first
      return (place: first.map { UInt64($0.dataset.rawValue) * Place.limit + $0.place.offset } ?? 0, index: index)
    }.sorted { $0.place < $1.place }.map(\.index)
  }

  private func finding(_ finding: Finding) -> ReportedFinding {
    let records = FindingRecords(finding, outcome.inbox)
    // The registers say where somebody belongs; another record does where neither has the person.
    let registers = finding.personRecords.filter { [.participants, .residents].contains($0.dataset) }
    let division = (registers.isEmpty ? finding.personRecords : registers).lazy
      .compactMap { records[$0]?.division }.first
    let id: String
    switch finding.subject {
    case .person(let person): id = person.description
    case .unusableID(let text): id = text
    }
    return ReportedFinding(
      rule: finding.rule, id: id, name: records.text("name", finding.personRecords),
      personNumber: records.text("personNumber", finding.personRecords.filter { $0.dataset == .participants }),
      division: division, town: division?.town.flatMap(catalogue.divisions.name) ?? "",
      village: division.flatMap { $0.level == .village ? catalogue.divisions.name(of: $0) : nil } ?? "",
      certainty: finding.certainty, months: finding.months, money: finding.money, lowerAmount: finding.lowerAmount,
      action: finding.action, unit: finding.unit, marks: finding.marks, key: finding.key,
      evidence: finding.evidence.map { evidence($0, records[$0]) }, doubts: doubts(finding, records))
  }

  private func evidence(_ evidence: Evidence, _ record: DeliveredRecord?) -> ReportedEvidence {
    let state = outcome.inbox[evidence.dataset]
    let title = state?.definition.title
    return ReportedEvidence(
      feed: evidence.dataset.path, feedTitle: LocalText(title?.zh ?? "", en: title?.en ?? "", ko: title?.ko ?? ""),
      drop: record?.drop ?? "", line: record?.line ?? 0, field: evidence.field,
      fieldTitle: state?.definition.header(of: evidence.field) ?? "",
      value: record?.text(of: evidence.field) ?? "")
  }
}

extension FeedDefinition {
  /// The usual head of a field's column.
  func header(of field: String) -> String {
    index(ofField: field).flatMap { fields[$0].headers.first } ?? field
  }
}

extension DatasetState.Health {
  /// The same for the reports.
  var forReports: Reports.FeedHealth { forRules.forReports }
}

extension Rules.FeedHealth {
  /// The same for the reports.
  var forReports: Reports.FeedHealth {
    switch self {
    case .fresh: return .fresh
    case .late: return .late
    case .missing: return .missing
    case .refused: return .refused
    }
  }
}
