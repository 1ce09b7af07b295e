import Civil
import Feeds
import Linkage
import Rules
import Synchronization

/// Reads an inbox, brings together the records of each person, and evaluates the rules: everything of a run but writing.
struct Reconciliation {
  /// What came out.
  struct Outcome: Sendable {
    let inbox: InboxState
    /// In the order of rule, ID and key.
    let findings: [Finding]
    let notEvaluated: [RuleSelection.NotEvaluated]
    let linkage: LinkageCounts
    /// What was counted on the way; nil where nobody was looked at.
    var summaries: Summaries?
  }

  /// What is counted and summed over all persons beside the findings.
  struct Summaries: Sendable {
    let coverage: CoverageTally
    let money: MoneySummary
    let notes: PersonNotes
  }

  let options: RunOptions
  let inbox: Inbox
  let catalogue: FeedCatalogue
  let policy: Policy
  let selection: RuleSelection
  let scratch: String
  var watched = WatchedPersons()
  let tell: @Sendable (RunEvent) -> Void

  /// Does it all.
  func run() throws(Problem) -> Outcome {
    tell(.began(.reading))
    let reader = InboxReader(
      catalogue: catalogue, inbox: inbox, asOf: options.asOf, threads: options.threads, scratch: scratch,
      accepted: options.acceptedDrops)
    let partitions = PersonPartitions(
      partitionCount: PersonPartitions.partitionCount(forRows: inbox.estimatedRecords(asOf: options.asOf)))
    let tell = self.tell
    let state = reader.read(
      progress: { done, total in tell(.progressed(.reading, done: done, total: total)) },
      makeSink: { _ in
        let appender = partitions.makeAppender()
        return { rows, dataset in appender.append(rows: rows, of: dataset) }
      })
    for problem in state.allProblems { tell(.problem(problem)) }
    tell(.began(.checking))
    let (rules, notEvaluated) = selection.evaluable(
      Dictionary(uniqueKeysWithValues: state.datasets.map { ($0.dataset, $0.health.forRules) }))
    let walk = check(partitions, state, RulesByKind(rules))
    return Outcome(
      inbox: state, findings: walk.findings, notEvaluated: notEvaluated, linkage: walk.counts,
      summaries: walk.summaries)
  }

  /// Walks all persons on all threads, then looks across persons and at the records that are nobody's.
  private func check(
    _ partitions: PersonPartitions, _ state: InboxState, _ rules: RulesByKind
  ) -> (findings: [Finding], counts: LinkageCounts, summaries: Summaries) {
    let next = Atomic(0)
    let walks = Mutex([PersonWalk]())
    let excluded = Dictionary(uniqueKeysWithValues: state.datasets.map { ($0.dataset, $0.excluded) })
    let tell = self.tell
    let (asOf, policy, watched) = (options.asOf, policy, watched)
    Crew.run(threads: options.threads) { _ in
      let scratch = PartitionScratch()
      var walk = PersonWalk(rules: rules, asOf: asOf, policy: policy, text: state, watching: watched)
      while true {
        let partition = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard partition < partitions.partitionCount else { break }
        walk.counts += partitions.forEachPerson(in: partition, excluding: { excluded[$0] }, scratch: scratch) {
          walk.visit($0)
        }
        tell(.progressed(.checking, done: partition + 1, total: partitions.partitionCount))
      }
      walks.withLock { $0.append(walk) }
    }
    let all = walks.withLock { $0 }
    var sink = FindingSink()
    rules.conclude(all.map(\.clues), state, asOf: asOf, policy, into: &sink)
    rules.evaluate(state.unusableRecords, into: &sink)
    let findings = all.flatMap(\.sink.findings) + sink.findings
    return (
      findings.sorted { ($0.rule, $0.key) < ($1.rule, $1.key) },
      all.reduce(into: LinkageCounts()) { $0 += $1.counts },
      Summaries(
        coverage: all.reduce(into: CoverageTally(asOf: asOf, policy: policy)) { $0 += $1.coverage },
        money: all.reduce(into: MoneySummary()) { $0 += $1.money },
        notes: all.reduce(into: PersonNotes()) { $0 += $1.notes })
    )
  }
}

extension DatasetState.Health {
  /// The same for the rules, which know of no files.
  var forRules: Rules.FeedHealth {
    switch self {
    case .fresh: return .fresh
    case .late(let days): return .late(ageDays: days)
    case .missing: return .missing
    case .refused: return .refused
    }
  }
}

extension InboxState {
  /// Everything the operator must know about what was delivered, in the order of the feeds.
  public var allProblems: [Problem] {
    problems + datasets.flatMap { state in state.refused.map(\.problem) + state.healthProblems }
  }

  /// Whether everything expected was there, fresh and whole.
  var isSound: Bool { problems.isEmpty && datasets.allSatisfy { $0.health == .fresh && $0.refused.isEmpty } }
}

extension DatasetState {
  /// What is to be told about a feed that is late or missing.
  public var healthProblems: [Problem] {
    switch health {
    case .fresh, .refused: return []
    case .missing: return [Problem(.datasetMissing, file: dataset.path)]
    case .late(let days):
      return [Problem(.datasetLate, file: dataset.path, details: [String(days), String(definition.freshForDays)])]
    }
  }
}
