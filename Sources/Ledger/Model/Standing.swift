import Civil

/// Where a case stands (案件进展).
public struct Standing: Hashable, Sendable {
  /// The number of the case.
  public let number: CaseNumber
  /// Where it stands. A finding of tonight whose case is refuted or settled is withheld from the lists.
  public let state: CaseState
  /// What the last night did to it.
  public let change: CaseChange
  /// The first night that found it.
  public let openedOn: Day
  /// The last day on which somebody has to have dealt with it; nil where the parameters set none.
  public let deadline: Day?
  /// What is other than before, where the last night changed or reopened it.
  public let differences: [Difference]
  /// What staff reported, the earliest first.
  public let outcomes: [Outcome]
  /// Who has to deal with it; empty where nobody was named.
  public let assignee: String
  /// The fingerprint of the evidence, sixteen hexadecimal digits.
  public let fingerprint: String

  /// The standing of a case.
  public init(
    number: CaseNumber, state: CaseState, change: CaseChange, openedOn: Day, deadline: Day?,
    differences: [Difference], outcomes: [Outcome], assignee: String, fingerprint: String
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
}
