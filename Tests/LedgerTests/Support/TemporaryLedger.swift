import Civil
import Foundation
import GRDB

@testable import Ledger

/// A ledger in a folder of its own that goes with it.
final class TemporaryLedger {
  let folder: String
  let ledger: Ledger

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("ledger-\(UUID().uuidString)").path
    ledger = try Ledger(folder: folder, clock: TemporaryLedger.clock)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  static let clock: @Sendable () -> String = { "2026-01-01T02:00:00+08:00" }

  var file: String { folder + "/ledger.sqlite" }

  /// Another ledger on the same file.
  func again(patience: Double = 10) throws -> Ledger {
    try Ledger(folder: folder, patience: patience, clock: TemporaryLedger.clock)
  }

  /// Records a night and gives what it did.
  @discardableResult
  func record(_ night: Night, allowOlder: Bool = false) throws -> NightResult {
    try ledger.record(night, allowOlder: allowOlder) { result, _ in result }
  }

  /// Enters one report.
  @discardableResult
  func report(
    _ outcome: Outcome, on number: Int = 1, fingerprint: String? = nil, closes: Bool = false, day: Day = january(1)
  ) throws -> OutcomeVerdict.Result? {
    let entry = OutcomeEntry(
      number: CaseNumber(number), fingerprint: fingerprint, outcome: outcome, closes: closes, row: "case!\(number)")
    return try ledger.apply([entry], actor: "clerk", day: day).first?.result
  }

  /// The case of a number.
  func found(_ number: Int = 1) throws -> LedgerCase {
    guard let found = try ledger.read({ try $0.history(of: CaseNumber(number)) })?.present else { throw NoSuchCase() }
    return found
  }

  /// The state of a case.
  func state(_ number: Int = 1) throws -> CaseState { try found(number).standing.state }

  /// Does something to the file that the ledger itself never does.
  func tamper(_ sql: String, arguments: StatementArguments = []) throws {
    try DatabaseQueue(path: file).write { try $0.execute(sql: sql, arguments: arguments) }
  }

  /// All that the ledger holds, but its name, times and hashes.
  func content() throws -> [String] {
    let tables = ["events", "observations", "cases", "outcomes", "nights", "night_feeds", "night_drops", "night_rules"]
    return try DatabaseQueue(path: file).read { database in
      try tables.flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { row in
          let values = row.filter { $0.0 != "hash" && $0.0 != "time" }.map { "\($0.0)=\($0.1)" }
          return table + " " + values.joined(separator: " ")
        }.sorted()
      }
    }
  }
}

/// A test asked for a case that is not there.
struct NoSuchCase: Error {}
