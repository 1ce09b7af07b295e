import Civil
import Foundation
import GRDB

/// The ledger's file: opens it, brings it to today's form, and says what is wrong with it.
final class LedgerStore: Sendable {
  /// The file, as the operator knows it.
  let file: String
  private let queue: DatabaseQueue

  /// What a file of ours says of itself, `hdui`.
  private static let applicationID = 0x6864_7569

  /// Opens the ledger in a folder, made where there is none.
  init(folder: String, patience: Double, clock: () -> String) throws {
    file = folder + "/ledger.sqlite"
    try LedgerStore.create(file, in: folder)
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // What was reported as done must be there after a power cut, too.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      // Sixty-four MiB: a night touches most of the cases, in the order of their numbers and of their keys.
      try database.execute(sql: "PRAGMA cache_size = -65536")
    }
    let file = file
    queue = try LedgerStore.explained(file) {
      let queue = try DatabaseQueue(path: file, configuration: configuration)
      try queue.inDatabase { database in
        try LedgerStore.check(database, file)
        try database.execute(sql: "PRAGMA journal_mode = WAL")
      }
      try queue.write { try LedgerStore.migrate($0, file, clock: clock) }
      return queue
    }
  }

  /// Runs a transaction that reads.
  func read<T>(_ body: (Database) throws -> T) throws -> T {
    try LedgerStore.explained(file) { try queue.read(body) }
  }

  /// Runs a transaction that writes: whole, or not at all if `body` throws.
  func write<T>(_ body: (Database) throws -> T) throws -> T {
    try LedgerStore.explained(file) { try queue.write(body) }
  }

  /// Makes folder and file where there are none, for nobody but their owner. SQLite gives its other files the same rights.
  private static func create(_ file: String, in folder: String) throws {
    let files = FileManager.default
    guard !files.fileExists(atPath: file) else { return }
    do {
      if !files.fileExists(atPath: folder) {
        try files.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      }
    } catch {
      throw Problem(.ledgerUnusable, file: folder, details: [String(cString: strerror(errno))])
    }
    let descriptor = open(file, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    // Where two make it at once, one finds it made.
    guard descriptor >= 0 || errno == EEXIST else {
      throw Problem(.ledgerUnusable, file: file, details: [String(cString: strerror(errno))])
    }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Leaves a file alone that is another program's, or a later version's.
  private static func check(_ database: Database, _ file: String) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
    guard application == applicationID || isEmpty && application == 0 && version == 0 else {
      throw Problem(.ledgerForeign, file: file)
    }
    guard version <= Migration.all.count else {
      throw Problem(.ledgerNewer, file: file, details: [String(version), String(Migration.all.count)])
    }
  }

  /// Brings the ledger to today's form.
  private static func migrate(_ database: Database, _ file: String, clock: () -> String) throws {
    try check(database, file)
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    for migration in Migration.all.dropFirst(version) {
      try database.execute(sql: migration.sql)
      if migration.number == 1 {
        let number = String(UInt64.random(in: .min ... .max), radix: 16)
        let name = String(repeating: "0", count: 16 - number.count) + number
        try database.execute(sql: "INSERT INTO ledger VALUES (1, ?)", arguments: [name])
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      }
      try database.execute(sql: "PRAGMA user_version = \(migration.number)")
      try EventLog(database, time: clock(), hasher: SHA256()).append(
        .migrated, day: nil, actor: EventLog.program, payload: ["version": String(migration.number)])
    }
  }

  /// Says in our words what SQLite says; other errors pass.
  private static func explained<T>(_ file: String, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as DatabaseError {
      // Never with the values of the statement: they are about persons.
      let message = error.message ?? error.resultCode.description
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw Problem(.ledgerLocked, file: file)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: throw Problem(.ledgerDamaged, file: file, details: [message])
      default: throw Problem(.ledgerUnusable, file: file, details: [message])
      }
    } catch is UnreadableRow {
      throw Problem(.ledgerDamaged, file: file, details: ["unknown value"])
    }
  }
}
