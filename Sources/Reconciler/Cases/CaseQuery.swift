import Civil
import Ledger

/// Which cases are asked for (筛选条件). What is nil does not matter.
public struct CaseQuery: Sendable {
  /// The id of a rule.
  public var rule: String?
  /// The name of a town.
  public var town: String?
  /// The name of a village.
  public var village: String?
  /// Where they stand.
  public var state: CaseState?
  /// What the last night did to them.
  public var change: CaseChange?
  /// Who has to deal with them; empty: nobody was named.
  public var assignee: String?
  /// First found at least so many days before the day asked about.
  public var minimumAge: Int?
  /// Open, and past their deadline.
  public var isOverdue = false

  /// All cases.
  public init() {}

  /// The filter as of a day.
  func filter(asOf day: Day) -> CaseFilter {
    var filter = CaseFilter()
    filter.rule = rule
    filter.town = town
    filter.village = village
    filter.state = state
    filter.change = change
    filter.assignee = assignee
    // The ledger asks for what is before a day; a case of today has age 0.
    filter.openedBefore = minimumAge.map { day.adding(days: 1 - $0) }
    filter.overdueOn = isOverdue ? day : nil
    return filter
  }
}
