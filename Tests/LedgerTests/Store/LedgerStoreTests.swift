import Civil
import Foundation
import GRDB
import Testing

@testable import Ledger

@Suite("The ledger's file") struct LedgerStoreTests {
  private func problem(_ body: () throws -> Void) -> Problem? {
    do {
      try body()
      return nil
    } catch {
      return error as? Problem
    }
  }

  private func rights(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("is made with its folder, for its owner only, and keeps its name")
  func made() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    #expect(try rights(temporary.folder) == 0o700)
    for ending in ["", "-wal", "-shm"] { #expect(try rights(temporary.file + ending) == 0o600, "\(ending)") }
    #expect(temporary.ledger.id.wholeMatch(of: /[0-9a-f]{16}/) != nil)
    #expect(try temporary.again().id == temporary.ledger.id)
    #expect(try TemporaryLedger().ledger.id != temporary.ledger.id)
    #expect(try temporary.again().read { try $0.events(limit: 9) }.map(\.kind) == ["migrated", "opened", "night"])
  }

  @Test("is written ahead, to the disk, with foreign keys, in strict tables")
  func settings() throws {
    let temporary = try TemporaryLedger()
    let pragmas = try temporary.ledger.read { reader in
      try ["journal_mode", "synchronous", "foreign_keys"].map {
        try String.fetchOne(reader.database, sql: "SELECT CAST(\($0) AS TEXT) FROM pragma_\($0)")
      }
    }
    #expect(pragmas == ["wal", "2", "1"])
    let loose = try temporary.ledger.read { reader in
      try String.fetchAll(
        reader.database, sql: "SELECT name FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite_%'")
    }
    #expect(loose == [])
  }

  @Test("of a later version is refused and left alone")
  func newer() throws {
    let temporary = try TemporaryLedger()
    let later = Migration.all.count + 1
    try temporary.tamper("PRAGMA user_version = \(later)")
    let refused = problem { _ = try temporary.again() }
    #expect(refused?.kind == .ledgerNewer && refused?.details == [String(later), String(Migration.all.count)])
    #expect(refused?.file == temporary.file)
  }

  @Test("of another program is refused and left alone")
  func foreign() throws {
    let temporary = try TemporaryLedger()
    for sql in ["CREATE TABLE notes (text TEXT)", "PRAGMA application_id = 7", "PRAGMA user_version = 1"] {
      let folder = temporary.folder + "/\(sql.count)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try DatabaseQueue(path: folder + "/ledger.sqlite").inDatabase { try $0.execute(sql: sql) }
      let before = try Data(contentsOf: URL(filePath: folder + "/ledger.sqlite"))
      let refused = problem { _ = try Ledger(folder: folder, clock: TemporaryLedger.clock) }
      #expect(refused?.kind == .ledgerForeign, "\(sql)")
      #expect(try Data(contentsOf: URL(filePath: folder + "/ledger.sqlite")) == before)
    }
  }

  @Test("that is no database, or damaged, is refused as such")
  func damaged() throws {
    let temporary = try TemporaryLedger()
    let folder = temporary.folder + "/text"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("公民身份号码,姓名\n".utf8).write(to: URL(filePath: folder + "/ledger.sqlite"))
    let refused = problem { _ = try Ledger(folder: folder, clock: TemporaryLedger.clock) }
    #expect(refused?.kind == .ledgerDamaged && refused?.details.count == 1)

    try temporary.record(.sample(january(1), (0..<200).map { .sample("\($0)") }))
    try temporary.tamper("CREATE TABLE scratch (one INTEGER)")
    try DatabaseQueue(path: temporary.file).inDatabase { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    let file = try FileHandle(forUpdating: URL(filePath: temporary.file))
    try file.seek(toOffset: 8192)
    try file.write(contentsOf: Data(repeating: 0xA5, count: 65_536))
    try file.close()
    #expect(problem { _ = try temporary.again().verify() }?.kind == .ledgerDamaged)
  }

  @Test("in a folder that cannot be made is told with the system's words")
  func unusable() throws {
    let temporary = try TemporaryLedger()
    let refused = problem { _ = try Ledger(folder: temporary.file + "/state", clock: TemporaryLedger.clock) }
    #expect(refused?.kind == .ledgerUnusable && refused?.details.first?.isEmpty == false)
  }

  @Test("another process writes to is told as locked, and may be read meanwhile")
  func locked() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    let other = try temporary.again(patience: 0.05)
    try temporary.ledger.record(.sample(january(2), [])) { (_, _) throws in
      let refused = problem { _ = try other.assign(CaseNumber(1), to: "金", actor: "李", day: january(2)) }
      #expect(refused?.kind == .ledgerLocked)
      #expect(try other.read { try $0.nights() }.map(\.day) == [january(1)])
    }
    #expect(try other.assign(CaseNumber(1), to: "金", actor: "李", day: january(2)))
    #expect(try temporary.ledger.verify().isSound)
  }

  @Test("written by several at once has each of their entries, in one chain")
  func concurrent() async throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1), (0..<8).map { .sample("\($0)") }))
    let folder = temporary.folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...8 {
        group.addTask {
          let ledger = try Ledger(folder: folder, clock: TemporaryLedger.clock)
          for turn in 0..<5 {
            _ = try ledger.assign(CaseNumber(number), to: "\(turn)", actor: "李", day: january(2))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try temporary.ledger.read { try $0.events(limit: 1000) }.count { $0.kind == "assigned" } == 40)
    #expect(try temporary.ledger.verify().isSound)
  }

  @Test("of a process that was killed in the middle of a night is as it was before")
  func killed() throws {
    let temporary = try TemporaryLedger()
    try temporary.record(.sample(january(1)))
    let before = try temporary.content()
    let copy = temporary.folder + "/killed"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    let many = (0..<3000).map { Observation.sample("\($0)") }
    // What a killed process leaves is what lies on the disk: the files as they are in the middle of it.
    try temporary.ledger.record(.sample(january(2), many)) { (_, reader) throws in
      #expect(try reader.count() == 3001)
      try reader.database.execute(sql: "PRAGMA cache_spill = 1")
      for ending in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: temporary.file + ending, toPath: copy + "/ledger.sqlite" + ending)
      }
    }
    let survivor = try Ledger(folder: copy, clock: TemporaryLedger.clock)
    #expect(try survivor.verify().isSound)
    #expect(try survivor.read { try $0.nights() }.map(\.day) == [january(1)])
    #expect(try survivor.read { try $0.events(limit: 9) }.count == 3 && !before.isEmpty)
    let standings = try survivor.record(.sample(january(2), many)) { result, _ in result.standings }
    #expect(try standings == temporary.record(.sample(january(2), many)).standings)
  }
}
