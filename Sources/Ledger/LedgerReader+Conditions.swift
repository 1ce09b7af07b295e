import Civil
import GRDB

extension LedgerReader {
  /// What the rows of a query must be.
  struct Condition {
    private var parts: [String] = []
    private(set) var arguments = StatementArguments()

    /// All of them.
    var sql: String { parts.isEmpty ? "TRUE" : parts.joined(separator: " AND ") }

    /// Asks for one thing more, with its values in the order of the question marks.
    mutating func add(_ sql: String, _ values: (any DatabaseValueConvertible)?...) {
      parts.append("(\(sql))")
      arguments += StatementArguments(values)
    }
  }

  /// Whether a case `c` with observation `o` is built on a death and the last word of staff is that the person is alive.
  static let isRefutedDeath = """
    o.death_date IS NOT NULL AND c.state IN ('refuted', 'gone', 'withdrawn') AND (
      SELECT x.reason FROM outcomes x WHERE x.number = c.number AND x.kind IN ('confirmed', 'refuted')
      ORDER BY x.event DESC LIMIT 1
    ) = 'alive'
    """

  /// Whether a case `c` left the lists on the day it was last changed, or was settled for a death that was then withdrawn.
  static let isDeparted = """
    c.change IN ('gone', 'withdrawn') AND (
      c.state IN ('gone', 'withdrawn') OR c.state = 'settled' AND c.death_withdrawn_on IS NOT NULL)
    """

  /// What a filter asks for.
  static func condition(_ filter: CaseFilter, lastNight: Day?) -> Condition {
    var condition = Condition()
    if let rule = filter.rule { condition.add("c.rule = ?", rule) }
    if let town = filter.town { condition.add("o.town = ?", town) }
    if let village = filter.village { condition.add("o.village = ?", village) }
    if let state = filter.state { condition.add("c.state = ?", state.rawValue) }
    if let assignee = filter.assignee { condition.add("c.assignee = ?", assignee) }
    if let day = filter.openedBefore { condition.add("c.opened_on < ?", day.description) }
    if let day = filter.overdueOn { condition.add("c.state = 'open' AND c.deadline < ?", day.description) }
    if let change = filter.change {
      condition.add(
        """
        CASE WHEN c.state = 'open' AND c.last_seen IS NOT NULL THEN 'unchecked'
          WHEN c.changed_on = ? THEN c.change ELSE 'continued' END = ?
        """, lastNight?.description, change.rawValue)
    }
    return condition
  }
}
