import Civil
import Synchronization

/// The state of one dataset as of a day: what was used of what was delivered, what was not and why.
public final class DatasetState: Sendable {
  /// How current and complete the data are.
  public enum Health: Hashable, Sendable {
    /// Delivered within the cadence, and nothing refused.
    case fresh
    /// The newest data in use are older than the cadence allows.
    case late(ageDays: Int)
    /// Nothing to use.
    case missing
    /// The newest delivery was refused: the data in use are those before it, or lack a part.
    case refused
  }

  /// A drop in use.
  public struct UsedDrop: Sendable {
    /// The drop.
    public let drop: Drop
    /// Its SHA-256.
    public let sha256: String
    /// The encoding of its bytes; nil for workbooks.
    public let encoding: TextEncoding?
    /// Records, used or not.
    public let records: Int
    /// Columns read: the head as written and the canonical field.
    public let columns: [(header: String, field: String)]
    /// Columns read past by name.
    public let ignoredColumns: [String]
    /// Columns nobody knows.
    public let unknownColumns: [String]
  }

  /// A drop not in use.
  public struct RefusedDrop: Sendable {
    /// The drop.
    public let drop: Drop
    /// Why.
    public let problem: Problem
  }

  /// The dataset.
  public let dataset: Dataset
  /// Its definition.
  public let definition: FeedDefinition
  /// How current and complete it is.
  public let health: Health
  /// Days between the newest data in use and the day of the run; nil where there are none.
  public let ageDays: Int?
  /// The drops in use, in the order in which they take effect.
  public let used: [UsedDrop]
  /// The drops refused.
  public let refused: [RefusedDrop]
  /// What should be told though it refuses no drop.
  public let notes: [Problem]
  /// Records read: used, quarantined or deleting others.
  public let recordsRead: Int
  /// Records in the state: neither quarantined, nor replaced, nor deleted.
  public let recordsUsed: Int
  /// Records that a later one took the place of.
  public let recordsReplaced: Int
  /// Records that a later one deleted.
  public let recordsDeleted: Int
  /// Places of rows that are not in the state: replaced, deleted, or of a drop refused after it was read.
  public let excluded: PlaceSet
  /// Whose records are in quarantine, where their IDs can be read.
  public let unusablePersons: Set<ResidentID>
  /// The tables in use and those refused after reading, by their places.
  let tables: [Table]
  let liveTables: [Table]

  init(_ load: DatasetLoad, keys: [KeyIndex], asOf: Day) {
    for (table, _) in load.tables { table.reading.withLock { $0.sort() } }
    let live = load.live
    let tables = load.tables.map(\.table)
    let resolution = KeyResolution(load: load, keys: keys)
    dataset = load.dataset
    definition = load.definition
    notes = load.notes + load.absentDrops
    excluded = resolution.excluded
    recordsReplaced = resolution.replaced
    recordsDeleted = resolution.deleted
    self.tables = tables
    liveTables = live.map(\.table)
    let readings = live.map { $0.table.reading.withLock { $0 } }
    unusablePersons = readings.reduce(into: []) { $0.formUnion($1.unusablePersons) }
    recordsRead = readings.reduce(0) { $0 + $1.records }
    recordsUsed = readings.reduce(0) { $0 + $1.used } - resolution.replaced - resolution.deleted
    used = zip(live, readings).map { item, reading in
      let opened = item.prepared.opened
      return UsedDrop(
        drop: item.table.drop, sha256: item.prepared.hash.hexadecimal ?? "", encoding: opened.encoding,
        records: reading.records, columns: DatasetState.columns(of: opened, load.definition),
        ignoredColumns: opened.map?.ignored ?? [], unknownColumns: opened.unknownColumns)
    }
    refused = load.refused.map { RefusedDrop(drop: $0.drop, problem: $0.problem) }
    // Content that was delivered before is told, not aged: a short list may well be the same twice.
    let age = live.map(\.table.drop.name.day).max().map { asOf.days(since: $0) }
    ageDays = age
    if let age {
      let newestRefused = load.refused.contains { refused in
        // An empty delta nobody vouches for proves nothing, but takes nothing away either.
        !DatasetState.isEmptyDelta(refused)
          && !live.contains { $0.table.drop > refused.drop && $0.table.drop.name.kind == .full }
      }
      health =
        newestRefused ? .refused : age > load.definition.freshForDays ? .late(ageDays: age) : .fresh
    } else {
      health = load.refused.isEmpty ? .missing : .refused
    }
  }

  private static func isEmptyDelta(_ refused: (drop: Drop, problem: Problem)) -> Bool {
    refused.drop.name.kind == .delta && [.headerOnly, .xmlNoRecords].contains(refused.problem.kind)
  }

  private static func columns(
    of opened: TableOpener.Opened, _ definition: FeedDefinition
  ) -> [(header: String, field: String)] {
    guard let map = opened.map else { return [] }
    var columns: [(header: String, field: String)] = []
    for (column, header) in map.headers.enumerated() {
      if let field = map.columns.firstIndex(of: column) {
        columns.append((header, definition.fields[field].name))
      } else if let member = map.members.first(where: { $0.columns.contains(column) }),
        let field = member.columns.firstIndex(of: column)
      {
        columns.append((header, definition.fields[field].name))
      }
    }
    return columns
  }
}
