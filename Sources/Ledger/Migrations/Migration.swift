/// A step from one form of the ledger to the next. What was released is frozen: a change is another migration.
struct Migration: Sendable {
  /// Its number, from 1 without gaps: the version of a ledger that has it.
  let number: Int
  /// The statements.
  let sql: String

  /// All migrations, in their order.
  static let all = [Migration(number: 1, sql: Migration0001.sql)]
}
