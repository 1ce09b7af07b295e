import Civil
import Synchronization

/// Reads an inbox as of a day: decides which drops make up the state of each dataset, reads them on all cores, falls back
/// where a delivery is refused, and finds the records that later ones replace.
public struct InboxReader: Sendable {
  /// Called now and then with the bytes done and the bytes there are.
  public typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

  let catalogue: FeedCatalogue
  let inbox: Inbox
  let asOf: Day
  let threads: Int
  /// Where transcripts are written.
  let scratch: String
  /// Drops the operator accepts although they shrank: file names or display names.
  let accepted: Set<String>

  /// A reader of an inbox.
  ///
  /// - Parameters:
  ///   - asOf: drops dated later are not looked at.
  ///   - threads: at least 1; the results do not depend on it.
  ///   - scratch: a folder for temporary files, which have no name and vanish with the process.
  ///   - accepted: drops that are used although they shrank beyond the bound.
  public init(
    catalogue: FeedCatalogue, inbox: Inbox, asOf: Day, threads: Int, scratch: String, accepted: Set<String> = []
  ) {
    self.catalogue = catalogue
    self.inbox = inbox
    self.asOf = asOf
    self.threads = max(1, threads)
    self.scratch = scratch
    self.accepted = accepted
  }

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - makeSink: makes the receiver of rows for a thread; called once for each thread number, before reading.
  ///     Rows of drops that are refused afterwards also arrive there: `InboxState.excluded` names their places.
  ///   - datasets: which datasets to read.
  public func read(
    datasets: [Dataset] = Dataset.allCases, progress: @escaping Progress = { _, _ in },
    makeSink: (Int) -> RowSink
  ) -> InboxState {
    let sinks = (0..<threads).map { SinkBox(makeSink($0)) }
    let loads = datasets.map { dataset in
      guard let definition = catalogue.definitions[dataset] else { preconditionFailure("no definition of \(dataset)") }
      return DatasetLoad(
        dataset: dataset, definition: definition,
        candidates: (inbox.drops[dataset] ?? []).filter { $0.name.day <= asOf })
    }
    let keys = loads.map { _ in (0..<threads).map { _ in KeyIndex() } }
    let meter = ProgressMeter(progress)
    while true {
      let pending = loads.flatMap { load in load.unopened.map { (load, $0) } }
      if pending.isEmpty { break }
      prepare(pending, meter)
      parse(loads, keys, sinks, meter)
      for load in loads { judge(load) }
    }
    return InboxState(
      asOf: asOf, problems: inbox.problems,
      datasets: Crew.map(Array(loads.indices).map { UnsafeTransfer((loads[$0], keys[$0])) }, threads: threads) { item in
        DatasetState(item.value.0, keys: item.value.1, asOf: asOf)
      })
  }

  /// Opens drops on all threads, the largest first.
  private func prepare(_ pending: [(load: DatasetLoad, drop: Drop)], _ meter: ProgressMeter) {
    struct Task: Sendable {
      let drop: Drop
      let opener: TableOpener
      let manifest: String?
    }
    let tasks = pending.map { load, drop in
      Task(
        drop: drop,
        opener: TableOpener(definition: load.definition, divisions: catalogue.divisions, folder: scratch),
        manifest: inbox.manifests[drop.displayName])
    }
    let results = Crew.map(tasks, threads: threads) { task -> Result<PreparedDrop, Problem> in
      Result { () throws(Problem) in
        try PreparedDrop(task.drop, manifestPath: task.manifest, opener: task.opener)
      }
    }
    for ((load, drop), result) in zip(pending, results) {
      switch result {
      case .success(let prepared): load.add(prepared)
      case .failure(let problem): load.refuse(drop, problem)
      }
    }
    meter.expect(pending.flatMap { load, drop in load.tables.filter { $0.table.drop == drop }.map(\.table.file.size) }.reduce(0, +))
  }

  /// Parses every table that has chunks left, on all threads: each thread takes a table of its own while there are
  /// enough, and helps with the others' at the end.
  private func parse(_ loads: [DatasetLoad], _ keys: [[KeyIndex]], _ sinks: [SinkBox], _ meter: ProgressMeter) {
    var work: [(table: Table, keys: [KeyIndex])] = []
    for (load, keys) in zip(loads, keys) {
      for (table, _) in load.tables where !table.cutter.isExhausted { work.append((table, keys)) }
    }
    let items = UnsafeTransfer(work)
    let taken = Mutex(Set<Int>())
    let boxes = UnsafeTransfer(sinks)
    Crew.run(threads: threads) { worker in
      let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: ChunkCutter.chunkSize + RowScanner.padding)
      defer { buffer.deallocate() }
      while true {
        let own = taken.withLock { taken -> Int? in
          let free = items.value.indices.first { !taken.contains($0) && !items.value[$0].table.cutter.isExhausted }
          let next = free ?? items.value.indices.first { !items.value[$0].table.cutter.isExhausted }
          if let next { taken.insert(next) }
          return next
        }
        guard let own else { return }
        let item = items.value[own]
        TableParser(table: item.table, keys: item.keys[worker], sink: boxes.value[worker].sink).readAll(buffer, meter)
      }
    }
  }

  /// Holds what was read against manifests and guards.
  private func judge(_ load: DatasetLoad) {
    for (table, prepared) in load.live {
      let name = table.drop.displayName
      let reading = table.reading.withLock { $0 }
      if let failure = table.cutter.failure {
        load.refuse(table.drop, failure)
      } else if let wanted = prepared.manifest?.records, wanted != reading.records {
        load.refuse(
          table.drop, Problem(.manifestRecords, file: name, details: [String(wanted), String(reading.records)]))
      } else if reading.records == 0 {
        // A delta without records says that nothing happened; a full delivery without records would erase everybody.
        let problem = Problem(.headerOnly, file: name)
        if table.drop.name.kind == .full { load.refuse(table.drop, problem) } else { load.note(problem) }
      }
    }
    ShrinkGuard(reader: self).judge(load)
  }
}

/// Hands a value to other threads where the surrounding code sees to it that they do not disturb each other.
struct UnsafeTransfer<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

/// The receiver of one thread's rows.
struct SinkBox: @unchecked Sendable {
  let sink: RowSink
  init(_ sink: @escaping RowSink) { self.sink = sink }
}
