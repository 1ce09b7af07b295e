import Civil
import Synchronization

/// The drops of one dataset on their way to a state: which were tried, which are good, and what to fall back on.
///
/// A full delivery (all its parts) is tried with the deltas that follow it. Where it is refused, the full delivery before
/// it takes its place, with the deltas from then on; drops already read stay read.
final class DatasetLoad {
  let dataset: Dataset
  let definition: FeedDefinition
  /// Every drop dated on or before the day, in the order in which they take effect.
  let candidates: [Drop]
  /// The names of drops that have a manifest but did not come.
  let announced: [String]
  /// Tables in the order in which they were opened; `base` of the next one.
  private(set) var tables: [(table: Table, prepared: PreparedDrop)] = []
  private(set) var nextBase: UInt64 = 0
  /// Why drops were refused.
  private(set) var refused: [(drop: Drop, problem: Problem)] = []
  /// What should be told though the drop is used.
  private(set) var notes: [Problem] = []
  /// The full delivery in use, by its day; nil: deltas only.
  private(set) var fullDay: Day?
  /// Full deliveries whose size was held against the one before.
  var checkedFullDays: Set<Day> = []

  init(dataset: Dataset, definition: FeedDefinition, candidates: [Drop], announced: [String]) {
    self.dataset = dataset
    self.definition = definition
    self.candidates = candidates
    self.announced = announced
    fullDay = candidates.last { $0.name.kind == .full }?.name.day
  }

  /// The parts of the full delivery in use.
  var fullParts: [Drop] { fullDay.map(parts) ?? [] }

  /// The parts of the full delivery of a day.
  func parts(of day: Day) -> [Drop] {
    candidates.filter { $0.name.kind == .full && $0.name.day == day }
  }

  /// The drops that make up the state now: the full delivery and the deltas from its day on.
  var wanted: [Drop] {
    let refusedDrops = Set(refused.map(\.drop))
    return candidates.filter { drop in
      if refusedDrops.contains(drop) { return false }
      guard let fullDay else { return drop.name.kind == .delta }
      return drop.name.kind == .full ? drop.name.day == fullDay : drop.name.day >= fullDay
    }
  }

  /// Those of them that were not opened yet.
  var unopened: [Drop] {
    let opened = Set(tables.map(\.table.drop))
    return wanted.filter { !opened.contains($0) }
  }

  /// The tables that make up the state, in the order in which they take effect.
  var live: [(table: Table, prepared: PreparedDrop)] {
    let wanted = Set(wanted)
    return tables.filter { wanted.contains($0.table.drop) }.sorted { $0.table.drop < $1.table.drop }
  }

  /// Takes a drop that could be opened.
  func add(_ prepared: PreparedDrop) {
    let opened = prepared.opened
    let size = UInt64(opened.file.size) + 1
    guard nextBase + size < Place.limit else {
      return refuse(prepared.drop, Problem(.tooLarge, file: prepared.drop.displayName))
    }
    let table = Table(
      file: opened.file, drop: prepared.drop, plan: opened.plan, delimiter: opened.delimiter,
      dataStart: opened.dataStart, linesBeforeData: opened.linesBeforeData, base: nextBase,
      hash: prepared.isHashPending ? prepared.hash : nil)
    nextBase += size
    tables.append((table, prepared))
    notes += opened.notes
  }

  /// What is to be told of drops that were announced and did not come. One older than the full delivery in use would
  /// change nothing.
  var absentDrops: [Problem] {
    announced.filter { name in
      guard let fullDay, let day = DropName(name)?.day else { return true }
      return day >= fullDay
    }.map { Problem(.manifestWithoutDrop, file: dataset.path + "/" + $0) }
  }

  /// The bytes of its tables that no thread has taken yet.
  var unreadBytes: Int { tables.filter { !$0.table.cutter.isExhausted }.reduce(0) { $0 + $1.table.file.size } }

  /// Notes drops in use whose content an earlier one had already, used or not: an agency sent the same file again.
  func noteRepeatedContent() {
    for (table, prepared) in live {
      // Two empty deliveries are alike without being the same one again.
      guard let hash = prepared.hash.hexadecimal, table.reading.withLock({ $0.records }) > 0,
        let earlier = earlierDrop(of: table.drop, hash)
      else { continue }
      let note = Problem(.repeatedContent, file: table.drop.displayName, details: [earlier.name.text])
      if !notes.contains(note) { notes.append(note) }
    }
  }

  /// The first drop before another that has the same bytes. Only files of the same size are read for it.
  private func earlierDrop(of drop: Drop, _ hash: String) -> Drop? {
    guard let size = try? OpenFile(path: drop.path, name: drop.displayName).size else { return nil }
    return candidates.prefix { $0 < drop }.first { earlier in
      if let known = tables.first(where: { $0.table.drop == earlier })?.prepared.hash.hexadecimal {
        return known == hash
      }
      guard let file = try? OpenFile(path: earlier.path, name: earlier.displayName), file.size == size else {
        return false
      }
      let content = ContentHash()
      guard (try? file.hash(into: content)) != nil else { return false }
      return content.hexadecimal == hash
    }
  }

  /// Records what should be told.
  func note(_ problem: Problem) { notes.append(problem) }

  /// Refuses a drop; a part takes its whole full delivery with it, and the one before is tried.
  func refuse(_ drop: Drop, _ problem: Problem) {
    // A part that was refused with another one may have a reason of its own; each drop is told of once.
    if let index = refused.firstIndex(where: { $0.drop == drop }) {
      if refused[index].problem.kind == .partRefused { refused[index].problem = problem }
      return
    }
    refused.append((drop, problem))
    guard drop.name.kind == .full, drop.name.day == fullDay else { return }
    for part in parts(of: drop.name.day) where part != drop && !refused.contains(where: { $0.drop == part }) {
      refused.append((part, Problem(.partRefused, file: part.displayName, details: [drop.name.text])))
    }
    fullDay = candidates.last { $0.name.kind == .full && $0.name.day < drop.name.day }?.name.day
  }

  /// The table a place is in.
  func table(at place: Place) -> Table? {
    tables.last { $0.table.base <= place.offset }?.table
  }
}
