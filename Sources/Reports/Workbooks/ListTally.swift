import Civil

/// What a summary tells of some findings: how many, how much, and what tonight did to them.
struct ListTally {
  /// Counts and sums.
  private(set) var all = FindingTally([])
  /// Findings by what tonight did to their cases.
  private(set) var changes: [CaseChange: Int] = [:]
  /// Cases whose deadline is past.
  private(set) var overdue = 0
  /// What persons owe: to be recovered after the check.
  private(set) var owing = Side()
  /// What is owed to persons: to be paid after the check.
  private(set) var owed = Side()

  /// One side of the balance.
  struct Side {
    /// Findings with something outstanding.
    private(set) var count = 0
    /// What is outstanding.
    private(set) var outstanding = Fen.zero

    fileprivate mutating func add(_ amount: Fen) {
      count += 1
      outstanding += amount
    }
  }

  /// Takes a finding in.
  mutating func add(_ finding: ReportedFinding, asOf: Day) {
    all.add(finding)
    if let standing = finding.standing {
      changes[standing.change, default: 0] += 1
      if standing.isOverdue(on: asOf) { overdue += 1 }
    }
    if let amount = finding.amountOwing { owing.add(amount) }
    if let amount = finding.amountOwed { owed.add(amount) }
  }

  /// Takes a case in that left the lists.
  mutating func add(_ departed: ReportedCases.Departed) {
    if let change = departed.finding.standing?.change { changes[change, default: 0] += 1 }
  }
}

extension ReportedFinding {
  /// What the person still owes, where something does.
  var amountOwing: Fen? {
    guard let money, action != .pay, money.outstanding > .zero else { return nil }
    return money.outstanding
  }

  /// What is still owed to the person, where something is.
  var amountOwed: Fen? {
    guard let money, action == .pay, money.outstanding > .zero else { return nil }
    return money.outstanding
  }
}
