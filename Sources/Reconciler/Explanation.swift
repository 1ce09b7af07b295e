import Civil
import Feeds
import Linkage
import Reports
import Rules

/// Explains one person: reads the inbox, keeps that person's records only, and lets every rule say what it finds and why
/// it nearly did. Nothing is written.
public struct Explanation {
  private let options: RunOptions
  private let query: IDNumberQuery
  private let finding: String?
  private let tell: @Sendable (RunEvent) -> Void

  /// An explanation of the person with an ID number.
  ///
  /// - Parameters:
  ///   - options: where the data and settings are, and the day; the output folder is not used.
  ///   - id: the number as somebody typed it; an old one of fifteen digits will do.
  ///   - finding: the key of the finding that is asked about.
  public init(
    _ options: RunOptions, id: String, finding: String? = nil,
    tell: @escaping @Sendable (RunEvent) -> Void = { _ in }
  ) {
    self.options = options
    query = IDNumberQuery(id)
    self.finding = finding
    self.tell = tell
  }

  /// Reads and explains.
  ///
  /// - Returns: the explanation; of somebody unknown, what mentions the number without being usable.
  /// - Throws: `Problems` where the inbox or the settings cannot be read.
  public func run() throws(Problems) -> PersonExplanation {
    let catalogue = try FeedCatalogue(folder: options.feeds)
    let policy = try ParameterFolder.policy(from: options.parameters)
    do throws(Problem) {
      let inbox = try Inbox(path: options.inbox)
      let reader = InboxReader(
        catalogue: catalogue, inbox: inbox, asOf: options.asOf, threads: options.threads,
        scratch: TemporaryFolder.path, accepted: options.acceptedDrops)
      let (state, partitions) = read(reader)
      for problem in state.allProblems { tell(.problem(problem)) }
      tell(.began(.checking))
      let selection = RuleSelection()
      let (rules, notEvaluated) = selection.evaluable(
        Dictionary(uniqueKeysWithValues: state.datasets.map { ($0.dataset, $0.health.forRules) }))
      var look = PersonLook(rules: rules, asOf: options.asOf, policy: policy, inbox: state)
      let scratch = PartitionScratch()
      _ = partitions.forEachPerson(in: 0, excluding: { state[$0]?.excluded }, scratch: scratch) { look.visit($0) }
      if !look.clues.isEmpty, let id = query.id {
        let others = CrossPersonLook(
          clues: look.clues, asOf: options.asOf, policy: policy, threads: options.threads,
          partitionCount: PersonPartitions.partitionCount(forRows: inbox.estimatedRecords(asOf: options.asOf))
        )
        look.findings += others.findings(of: id, reader, tell)
      }
      look.findings += unusableFindings(rules, state)
      let report = ReportAssembly(
        options: options, catalogue: catalogue, selection: selection,
        outcome: Reconciliation.Outcome(
          inbox: state, findings: look.findings, notEvaluated: notEvaluated, linkage: LinkageCounts())
      ).report(started: "")
      return explanation(look, report, state, catalogue)
    } catch {
      throw Problems([error])
    }
  }

  /// Reads everything and keeps the rows of the one person.
  private func read(_ reader: InboxReader) -> (state: InboxState, partitions: PersonPartitions) {
    tell(.began(.reading))
    let tell = self.tell
    let wanted = query.id
    let partitions = PersonPartitions(partitionCount: 1)
    let state = reader.read(
      progress: { done, total in tell(.progressed(.reading, done: done, total: total)) },
      makeSink: { _ in
        let appender = partitions.makeAppender()
        return { rows, dataset in
          guard let wanted else { return }
          let size = dataset.rowSize
          for offset in stride(from: 0, to: rows.count, by: size)
          where rows.loadUnaligned(fromByteOffset: offset, as: RecordHead.self).packedID == wanted.packed {
            appender.append(rows: UnsafeRawBufferPointer(rebasing: rows[offset..<offset + size]), of: dataset)
          }
        }
      })
    return (state, partitions)
  }

  /// What rules find in records that could not be used because of this very number.
  private func unusableFindings(_ rules: [any CatalogueRule], _ state: InboxState) -> [Finding] {
    guard query.id == nil else { return [] }
    var sink = FindingSink()
    RulesByKind(rules).evaluate(
      state.unusableRecords.filter { IDNumberQuery($0.text).text == query.text }, into: &sink)
    return sink.findings
  }

  private func explanation(
    _ look: PersonLook, _ report: RunReport, _ state: InboxState, _ catalogue: FeedCatalogue
  ) -> PersonExplanation {
    var explanation = PersonExplanation(
      city: report.city, asOf: options.asOf, id: query.id?.description ?? query.text)
    explanation.finding = finding
    explanation.birthDate = query.id?.birthDate
    explanation.status = report.status
    explanation.feeds = report.feeds
    explanation.death = look.death
    explanation.records = look.records
    explanation.spans = look.spans
    explanation.name = look.name
    explanation.personNumber = look.personNumber
    explanation.town = look.division?.town.flatMap(catalogue.divisions.name) ?? ""
    if let division = look.division, division.level == .village {
      explanation.village = catalogue.divisions.name(of: division) ?? ""
    }
    let findings = Dictionary(grouping: report.findings, by: \.rule)
    explanation.verdicts = report.rules.map { rule in
      PersonExplanation.RuleVerdict(rule: rule, verdict: look.verdict(of: rule, findings[rule.id] ?? []))
    }
    explanation.unusable = state.datasets.flatMap { dataset in
      dataset.unusableValues(mentioning: query).map { value in
        PersonExplanation.Unusable(
          feedTitle: catalogue.title(of: dataset.dataset), drop: value.drop, line: value.line,
          value: ExplainedRecord.Value(
            field: value.field, title: dataset.definition.header(of: value.field), text: value.value),
          reason: value.reason)
      }
    }
    return explanation
  }
}
