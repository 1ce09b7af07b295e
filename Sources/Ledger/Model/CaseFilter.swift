import Civil

/// Which cases are asked for. What is nil does not matter.
public struct CaseFilter: Hashable, Sendable {
  /// The rule.
  public var rule: String?
  /// The name of the town.
  public var town: String?
  /// The name of the village.
  public var village: String?
  /// Where they stand.
  public var state: CaseState?
  /// What the last night did to them.
  public var change: CaseChange?
  /// Who has to deal with them; empty: nobody was named.
  public var assignee: String?
  /// Opened before that day.
  public var openedBefore: Day?
  /// Open, and past their deadline on that day.
  public var overdueOn: Day?

  /// All cases.
  public init() {}
}
