import Civil
import GRDB

/// The cases over the nights (案件台账): one SQLite file in a folder of its own.
public final class Ledger: Sendable {
  /// Opens the ledger in a folder; makes both where there are none. `clock` tells the time for the log, ISO 8601.
  public init(folder: String, clock: @escaping @Sendable () -> String) throws {
    throw Problem(.unreadable, file: folder)
  }

  /// The ledger's own name, sixteen hexadecimal digits made when it was created.
  public var id: String { "" }

  /// Asks something. Everything asked of one reader is as of one moment.
  public func read<T>(_ body: (LedgerReader) throws -> T) throws -> T {
    throw Problem(.unreadable, file: "")
  }

  /// Records a night in one transaction. `publish` is run inside it, before it is committed: what it throws undoes the
  /// night. It asks the ledger by the reader it is given, never by `read`.
  ///
  /// A night older than the last one throws `nightOlder`, unless `allowOlder`: then nothing is recorded, and the
  /// standings are those known.
  public func record<T>(
    _ night: Night, allowOlder: Bool = false, publish: (NightResult, LedgerReader) throws -> T
  ) throws -> T {
    throw Problem(.unreadable, file: "")
  }

  /// Enters reports in one transaction: all that are acceptable, in their order. `source` is the SHA-256 of the workbook
  /// they came in. With `dryRun` nothing is entered.
  public func apply(
    _ entries: [OutcomeEntry], actor: String, source: String? = nil, day: Day, dryRun: Bool = false
  ) throws -> [OutcomeVerdict] {
    throw Problem(.unreadable, file: "")
  }

  /// Names who has to deal with a case; empty: nobody. Nil where there is no such case.
  public func assign(_ number: CaseNumber, to assignee: String, actor: String, day: Day) throws -> Bool {
    throw Problem(.unreadable, file: "")
  }

  /// Writes into the log what is about no case, such as a look-up.
  public func note(_ kind: String, payload: [String: String], actor: String, day: Day) throws {
    throw Problem(.unreadable, file: "")
  }

  /// Checks the chain of the log, and every row against it.
  public func verify() throws -> Verification {
    throw Problem(.unreadable, file: "")
  }
}
