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
  }

  /// A record takes about so many bytes; only the size of partitions depends on it.
  private static let bytesPerRecord = 90

  let options: RunOptions
  let catalogue: FeedCatalogue
  let policy: Policy
  let selection: RuleSelection
  let scratch: String
  let tell: @Sendable (RunEvent) -> Void

  /// Does it all.
  func run() throws(Problem) -> Outcome {
    tell(.began(.reading))
    let inbox = try Inbox(path: options.inbox)
    let reader = InboxReader(
      catalogue: catalogue, inbox: inbox, asOf: options.asOf, threads: options.threads, scratch: scratch,
      accepted: options.acceptedDrops)
    let partitions = PersonPartitions(
      partitionCount: PersonPartitions.partitionCount(
        forRows: inbox.size(asOf: options.asOf) / Reconciliation.bytesPerRecord))
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
    let (findings, counts) = check(partitions, state, rules)
    return Outcome(inbox: state, findings: findings, notEvaluated: notEvaluated, linkage: counts)
  }

  /// Walks all persons on all threads.
  private func check(
    _ partitions: PersonPartitions, _ state: InboxState, _ rules: [any Rule]
  ) -> (findings: [Finding], counts: LinkageCounts) {
    let next = Atomic(0)
    let total = Mutex((findings: [Finding](), counts: LinkageCounts()))
    let excluded = Dictionary(uniqueKeysWithValues: state.datasets.map { ($0.dataset, $0.excluded) })
    let tell = self.tell
    let (asOf, policy) = (options.asOf, policy)
    Crew.run(threads: options.threads) { _ in
      let scratch = PartitionScratch()
      var findings: [Finding] = []
      var counts = LinkageCounts()
      while true {
        let partition = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard partition < partitions.partitionCount else { break }
        counts += partitions.forEachPerson(in: partition, excluding: { excluded[$0] }, scratch: scratch) { records in
          let dossier = Dossier(of: records, asOf: asOf, policy: policy, text: state)
          for rule in rules { rule.evaluate(dossier, policy, into: &findings) }
        }
        tell(.progressed(.checking, done: partition + 1, total: partitions.partitionCount))
      }
      total.withLock {
        $0.findings += findings
        $0.counts += counts
      }
    }
    return total.withLock { result in
      (result.findings.sorted { ($0.rule, $0.key) < ($1.rule, $1.key) }, result.counts)
    }
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

  /// Everything that is worth telling though the data are used: unknown columns, repeated content.
  public var allNotes: [Problem] { datasets.flatMap(\.notes) }

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
