import Civil

/// Where the case of a finding stands (案件进展): what lists show beside the finding when there is a ledger.
public struct CaseStanding: Hashable, Sendable {
  /// The number of the case.
  public let number: CaseNumber
  /// Where it stands.
  public let state: CaseState
  /// What tonight did to it.
  public let change: CaseChange
  /// The first night that found it.
  public let openedOn: Day
  /// The last day on which somebody has to have dealt with it; nil where the parameters set none.
  public let deadline: Day?
  /// What is other than the night before, one sentence each; empty where nothing is.
  public let differences: [LocalText]
  /// What staff reported, the earliest first.
  public let outcomes: [Outcome]
  /// Who has to deal with it; empty where nobody was named.
  public let assignee: String
  /// The fingerprint of the evidence, sixteen hexadecimal digits.
  public let fingerprint: String

  /// The standing of a case.
  public init(
    number: CaseNumber, state: CaseState, change: CaseChange, openedOn: Day, deadline: Day? = nil,
    differences: [LocalText] = [], outcomes: [Outcome] = [], assignee: String = "", fingerprint: String
  ) {
    self.number = number
    self.state = state
    self.change = change
    self.openedOn = openedOn
    self.deadline = deadline
    self.differences = differences
    self.outcomes = outcomes
    self.assignee = assignee
    self.fingerprint = fingerprint
  }

  /// Whether lists for staff show it: somebody still has to do something.
  public var isToBeDone: Bool { state == .open }

  /// Whether the deadline is past on a day and the case still open.
  public func isOverdue(on day: Day) -> Bool { state == .open && deadline.map { $0 < day } ?? false }
}
