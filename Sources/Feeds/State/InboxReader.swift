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
        candidates: (inbox.drops[dataset] ?? []).filter { $0.name.day <= asOf },
        announced: (inbox.announced[dataset] ?? []).filter { DropName($0).map { $0.day <= asOf } ?? true })
    }
    let keys = loads.map { _ in DatasetKeys(threads: threads) }
    let states = Mutex([DatasetState?](repeating: nil, count: loads.count))
    let meter = ProgressMeter(progress)
    while true {
      let pending = loads.flatMap { load in load.unopened.map { (load, $0) } }
      if pending.isEmpty { break }
      prepare(pending, meter)
      let open = UnsafeTransfer(loads)
      parse(loads, keys, sinks, meter) { index in
        // A second round is for the datasets that fell back; the others are decided, and their keys are gone.
        guard states.withLock({ $0[index] == nil }) else { return }
        let load = open.value[index]
        judge(load)
        guard load.unopened.isEmpty else { return }
        // Nothing more to come: decide what is in the state, and give the memory of the keys back.
        let state = DatasetState(load, keys: keys[index].take(), asOf: asOf)
        states.withLock { $0[index] = state }
      }
    }
    let known = states.withLock { $0 }
    return InboxState(
      asOf: asOf, problems: inbox.problems,
      datasets: loads.indices.map { index in
        known[index] ?? DatasetState(loads[index], keys: keys[index].take(), asOf: asOf)
      })
  }

  /// Opens drops on all threads.
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
    meter.expect(
      pending.flatMap { load, drop in load.tables.filter { $0.table.drop == drop }.map(\.table.file.size) }.reduce(0, +)
    )
  }

  /// Parses every table that has chunks left, on all threads, the datasets with the most bytes first. Each thread takes a
  /// table of its own while there are enough, and helps with the others' at the end.
  ///
  /// - Parameter finish: called with the index of each dataset when all its tables are read, by one of the threads.
  private func parse(
    _ loads: [DatasetLoad], _ keys: [DatasetKeys], _ sinks: [SinkBox], _ meter: ProgressMeter,
    finish: @Sendable (Int) -> Void
  ) {
    let order = loads.indices.sorted { loads[$0].unreadBytes > loads[$1].unreadBytes }
    var tasks: [ParseTask] = []
    for index in order {
      for (table, _) in loads[index].tables where !table.cutter.isExhausted {
        tasks.append(ParseTask(table: table, dataset: index))
      }
      // A dataset whose drops are all empty or refused has nothing to wait for.
      if !tasks.contains(where: { $0.dataset == index }), !loads[index].tables.isEmpty { finish(index) }
    }
    let queue = ParseQueue(tasks)
    let boxes = UnsafeTransfer(sinks)
    Crew.run(threads: threads) { worker in
      let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: ChunkCutter.chunkSize + RowScanner.padding)
      defer { buffer.deallocate() }
      while let task = queue.next() {
        TableParser(table: task.table, keys: keys[task.dataset].index(of: worker), sink: boxes.value[worker].sink)
          .readAll(buffer, meter)
        if queue.leave(task) { finish(task.dataset) }
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
      } else if reading.quarantined.count > max(TableReading.manyUnusable, reading.used) {
        load.refuse(table.drop, table.mostlyUnusable)
      } else if let wanted = prepared.manifest?.sha256, wanted != prepared.hash.hexadecimal {
        load.refuse(table.drop, Problem(.manifestHash, file: name))
      } else if let wanted = prepared.manifest?.records, wanted != reading.records {
        load.refuse(
          table.drop, Problem(.manifestRecords, file: name, details: [String(wanted), String(reading.records)]))
      } else if reading.records == 0, prepared.manifest?.records != 0 {
        load.refuse(table.drop, Problem(.headerOnly, file: name))
      }
    }
    load.noteRepeatedContent()
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
