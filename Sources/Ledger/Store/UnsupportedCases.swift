import GRDB

/// Tells which cases rest on a feed that is missing tonight.
struct UnsupportedCases {
  private let missing: String
  private let query: Statement?

  init(_ database: Database, missingFeeds: Set<String>) throws {
    missing = JSONText.of(missingFeeds.sorted())
    query =
      missingFeeds.isEmpty
      ? nil
      : try database.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM json_each(o.evidence) AS e, json_each(:missing) AS m WHERE e.value ->> 'feed' = m.value
          ) OR EXISTS (
            SELECT 1 FROM json_each(o.death_feeds) AS d, json_each(:missing) AS m WHERE d.value = m.value
          )
          FROM observations o WHERE o.event = :event
          """)
  }

  /// Whether what was last found of a case, the row of this entry of the log, rests on a missing feed.
  func contains(observation event: Int) throws -> Bool {
    guard let query else { return false }
    return try Bool.fetchOne(query, arguments: ["missing": missing, "event": event]) ?? false
  }
}
