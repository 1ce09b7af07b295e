import Civil
import Feeds
import Linkage
import Rules
import Synchronization

/// Finds what rules across persons say of one: reads again the datasets they read, this time of everybody, and keeps the
/// clues that belong with that person's.
struct CrossPersonLook {
  let clues: [PersonLook.CrossPersonClue]
  let asOf: Day
  let policy: Policy
  let threads: Int
  let partitionCount: Int

  /// The findings about the person.
  func findings(
    of id: ResidentID, _ reader: InboxReader, _ tell: @escaping @Sendable (RunEvent) -> Void
  ) -> [Finding] {
    let datasets = clues.reduce(into: Set<Dataset>()) { $0.formUnion($1.rule.metadata.reads) }.sorted()
    let partitions = PersonPartitions(partitionCount: partitionCount)
    tell(.began(.reading))
    let state = reader.read(
      datasets: datasets,
      progress: { done, total in tell(.progressed(.reading, done: done, total: total)) },
      makeSink: { _ in
        let appender = partitions.makeAppender()
        return { rows, dataset in appender.append(rows: rows, of: dataset) }
      })
    tell(.began(.checking))
    let groups = gather(partitions, state)
    var sink = FindingSink()
    for (wanted, others) in zip(clues, groups) {
      wanted.rule.conclude(others.sorted { $0.id < $1.id }, state, asOf: asOf, policy, into: &sink)
    }
    return sink.findings.filter { $0.subject == .person(id) }
  }

  /// For each of the person's clues, the clues of everybody with the same group.
  private func gather(_ partitions: PersonPartitions, _ state: InboxState) -> [[Clue]] {
    let next = Atomic(0)
    let gathered = Mutex([[Clue]](repeating: [], count: clues.count))
    Crew.run(threads: threads) { _ in
      let scratch = PartitionScratch()
      while true {
        let partition = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard partition < partitions.partitionCount else { break }
        _ = partitions.forEachPerson(in: partition, excluding: { state[$0]?.excluded }, scratch: scratch) { rows in
          let dossier = Dossier(of: rows, asOf: asOf, policy: policy, text: state)
          for (index, wanted) in clues.enumerated() {
            guard let clue = wanted.rule.clue(in: dossier, policy), clue.group == wanted.clue.group else { continue }
            gathered.withLock { $0[index].append(clue) }
          }
        }
      }
    }
    return gathered.withLock { $0 }
  }
}
