import Civil
import GRDB

/// The cases over the nights (案件台账): one SQLite file in a folder of its own.
///
/// Everything that is written is one transaction; other processes may read meanwhile. Errors are `Problem`s.
public final class Ledger: Sendable {
  /// The ledger's own name, sixteen hexadecimal digits made when it was created.
  public let id: String

  private let store: LedgerStore
  private let clock: @Sendable () -> String

  /// Opens the ledger in a folder; makes both where there are none. `clock` tells the time for the log, ISO 8601.
  /// Writing waits `patience` seconds for another process that writes.
  public init(folder: String, patience: Double = 10, clock: @escaping @Sendable () -> String) throws {
    self.clock = clock
    store = try LedgerStore(folder: folder, patience: patience, clock: clock)
    id = try store.read { try EventLog.origin($0) }
  }

  /// Asks something. Everything asked of one reader is as of one moment.
  public func read<T>(_ body: (LedgerReader) throws -> T) throws -> T {
    try store.read { try body(LedgerReader(database: $0)) }
  }

  /// Records a night in one transaction. `publish` is run inside it, before it is committed: what it throws undoes the
  /// night. It asks the ledger by the reader it is given; using the ledger itself in it would never end.
  ///
  /// A night older than the last one throws `nightOlder`, unless `allowOlder`: then nothing is recorded, and the
  /// standings are those known.
  public func record<T>(
    _ night: Night, allowOlder: Bool = false, publish: (NightResult, LedgerReader) throws -> T
  ) throws -> T {
    try store.write { database in
      let reader = LedgerReader(database: database)
      if let last = try NightTable.last(database), night.day < last {
        guard allowOlder else {
          throw Problem(.nightOlder, file: store.file, details: [night.day.description, last.description])
        }
        return try publish(try reader.known(of: night), reader)
      }
      var recorder = try NightRecorder(database, night: night, time: clock())
      return try publish(try recorder.record(), reader)
    }
  }

  /// Enters reports in one transaction: all that are acceptable, in their order. `source` is the SHA-256 of the workbook
  /// they came in. With `dryRun` nothing is entered.
  public func apply(
    _ entries: [OutcomeEntry], actor: String, source: String? = nil, day: Day, dryRun: Bool = false
  ) throws -> [OutcomeVerdict] {
    try store.write { database in
      var verdicts: [OutcomeVerdict] = []
      try database.inSavepoint {
        let recorder = try OutcomeRecorder(database, actor: actor, source: source, day: day, time: clock())
        verdicts = try recorder.enter(entries)
        return dryRun ? .rollback : .commit
      }
      return verdicts
    }
  }

  /// Names who has to deal with a case; empty: nobody. False where there is no such case.
  public func assign(_ number: CaseNumber, to assignee: String, actor: String, day: Day) throws -> Bool {
    try store.write { database in
      let cases = try CaseTable(database)
      guard var row = try cases.row(number.value) else { return false }
      guard row.assignee != assignee.storable else { return true }
      row.assignee = assignee.storable
      try EventLog(database, time: clock(), hasher: SHA256()).append(
        .assigned, day: day, actor: actor, number: row.number, payload: ["assignee": row.assignee])
      try cases.save(row)
      return true
    }
  }

  /// Writes into the log what is about no case.
  public func note(_ kind: NoteKind, payload: [String: String], actor: String, day: Day) throws {
    try store.write { database in
      _ = try EventLog(database, time: clock(), hasher: SHA256()).append(
        kind.rawValue, day: day, actor: actor, payload: payload)
    }
  }

  /// Checks the chain of the log, and every row against it.
  public func verify() throws -> Verification {
    try store.read { database in
      var verifier = Verifier(database)
      return try verifier.verify()
    }
  }
}
