import Civil
import Feeds
import Reports
import Rules

extension ReportAssembly {
  /// Why a finding may be wrong after all, beyond what its certainty says.
  func doubts(_ finding: Finding, _ records: FindingRecords) -> [LocalText] {
    var doubts: [Doubt] = []
    if finding.certainty == .singleSource { doubts.append(.singleSource) }
    if case .person(let id) = finding.subject, isBuiltOnDeath(finding), let count = namesakes[id] {
      doubts.append(.namesakes(count))
    }
    if case .person(let id) = finding.subject, isBuiltOnDeath(finding) {
      for dataset in [Dataset.visits, .certifications] {
        guard let state = outcome.inbox[dataset] else { continue }
        let title = state.definition.title
        let feed = LocalText(title.zh, en: title.en, ko: title.ko)
        if state.health != .fresh { doubts.append(.signsOfLifeUnknown(feed: feed)) }
        if state.unusablePersons.contains(id) { doubts.append(.unusableSignOfLife(feed: feed)) }
      }
    }
    for dataset in unusableRecords(behind: finding) {
      guard let title = outcome.inbox[dataset]?.definition.title else { continue }
      doubts.append(.unusableRecord(feed: LocalText(title.zh, en: title.en, ko: title.ko)))
    }
    for dataset in Set(finding.evidence.map(\.dataset)).sorted() {
      guard let state = outcome.inbox[dataset] else { continue }
      let title = state.definition.title
      let feed = LocalText(title.zh, en: title.en, ko: title.ko)
      let own = finding.evidence.filter { $0.dataset == dataset }
      if own.contains(where: { records[$0]?.text(of: "id")?.utf8.count == ResidentID.oldLength }) {
        doubts.append(.lengthenedID(feed: feed))
      }
      switch state.health {
      case .late(let days): doubts.append(.late(feed: feed, days: days))
      case .refused: doubts.append(.refused(feed: feed))
      case .fresh, .missing: break
      }
    }
    return doubts.map(\.text)
  }

  /// The datasets with a record of the person that cannot be used, where the finding argues from something that is not
  /// there. Signs of life have a doubt of their own where the finding is built on a death.
  private func unusableRecords(behind finding: Finding) -> [Dataset] {
    guard case .person(let id) = finding.subject, let reads = arguedFrom[finding.rule] else { return [] }
    let told: Set<Dataset> = isBuiltOnDeath(finding) ? [.visits, .certifications] : []
    return reads.filter { !told.contains($0) && outcome.inbox[$0]?.unusablePersons.contains(id) == true }
  }

  /// Whether a record that is another person's would make the finding wrong: it rests on a statement that the person died.
  private func isBuiltOnDeath(_ finding: Finding) -> Bool {
    guard case .person(let id) = finding.subject, let death = outcome.summaries?.notes.deaths[id] else { return false }
    return finding.evidence.contains { $0.dataset != .participants && death.datasets.contains($0.dataset) }
  }

  /// How well a feed serves its purpose.
  func scorecard(_ state: DatasetState) -> ReportedScorecard {
    ReportedScorecard(
      feed: state.dataset.path, delay: outcome.summaries.flatMap { delay($0.notes.delays, state.dataset) },
      unusableIDs: state.unusableIDCount)
  }

  private func delay(_ delays: ReportingDelays, _ dataset: Dataset) -> ReportedScorecard.Delay? {
    guard let days = delays.byDataset[dataset], let median = delays.quantile(0.5, of: dataset),
      let ninth = delays.quantile(0.9, of: dataset)
    else { return nil }
    return ReportedScorecard.Delay(
      deaths: days.values.reduce(0, +), medianDays: median, ninthDecileDays: ninth,
      overThirtyDays: days.reduce(0) { $1.key > ReportedScorecard.Delay.longDays ? $0 + $1.value : $0 })
  }
}
