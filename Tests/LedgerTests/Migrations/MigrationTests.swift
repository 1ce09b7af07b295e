import Testing

@testable import Ledger

@Suite("Migrations") struct MigrationTests {
  /// What was released must not change: a ledger that has it would not be what the program takes it for.
  private static let frozen = [
    "2edbb8243f5d7106931f0feba83a119f7f671f183007586fd36a30e65073e463"
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
