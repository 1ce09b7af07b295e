import Testing

@testable import Ledger

@Suite("Migrations") struct MigrationTests {
  /// What was released must not change: a ledger that has it would not be what the program takes it for.
  private static let frozen = [
    "7394f57f178458c9b23b5ddacfb23ac3f13ba665f118a883798a605821907f12"
  ]

  @Test("are frozen: a change is another migration")
  func frozen() {
    let hasher = SHA256()
    let hashes = Migration.all.map { migration in
      hasher.add(migration.sql)
      return hasher.finish()
    }
    #expect(hashes == Self.frozen)
  }

  @Test("are numbered without gaps")
  func numbers() {
    #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
  }
}
