import Civil

/// What a night did, counted from the findings of tonight and the cases that left (本期变化汇总).
struct CaseFigures {
  /// Cases by what the night did to them, of one rule.
  struct Row {
    /// The rule.
    let rule: String
    /// Its cases by what the night did to them.
    var counts: [CaseChange: Int] = [:]
    /// Its open cases whose deadline is past.
    var overdue = 0
    /// Its findings that are not shown.
    var withheld = 0

    /// Whether there is anything to tell beside cases that are as they were.
    var isWorthTelling: Bool {
      overdue > 0 || withheld > 0 || counts.contains { $0.key != .continued && $0.value > 0 }
    }
  }

  /// The rules in the order of the catalogue; last, rules that are no longer in it.
  private(set) var rows: [Row] = []

  /// The figures of a report with a ledger.
  init(_ report: RunReport, shown: [ReportedFinding], _ cases: ReportedCases) {
    var rows: [String: Row] = [:]
    func count(_ finding: ReportedFinding, _ change: CaseChange) {
      rows[finding.rule, default: Row(rule: finding.rule)].counts[change, default: 0] += 1
    }
    for finding in shown {
      guard let standing = finding.standing else { continue }
      count(finding, standing.change)
      if standing.isOverdue(on: report.asOf) { rows[finding.rule]?.overdue += 1 }
    }
    for departed in cases.departed { count(departed.finding, departed.change) }
    for (rule, count) in cases.withheld { rows[rule, default: Row(rule: rule)].withheld += count }
    for (rule, count) in cases.unchecked {
      rows[rule, default: Row(rule: rule)].counts[.unchecked, default: 0] += count
    }
    let known = report.rules.map(\.id)
    let others = rows.keys.filter { !Set(known).contains($0) }.sorted()
    self.rows = (known + others).compactMap { rows[$0] }
  }

  /// Cases of all rules to which the night did this.
  subscript(change: CaseChange) -> Int { rows.reduce(0) { $0 + $1.counts[change, default: 0] } }

  /// Findings of all rules that are not shown.
  var withheld: Int { rows.reduce(0) { $0 + $1.withheld } }

  /// Open cases of all rules that tonight's data show, whose deadline is past.
  var overdue: Int { rows.reduce(0) { $0 + $1.overdue } }
}

extension ReportedCases.Departed {
  /// What the night did to the case.
  var change: CaseChange { finding.standing?.change == .withdrawn ? .withdrawn : .gone }
}
