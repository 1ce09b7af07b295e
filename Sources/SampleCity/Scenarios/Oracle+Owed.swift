import Civil

/// What living people should have and have not.
extension Oracle {
  func addOwed(to found: inout [ExpectedFinding]) {
    guard evidence.date == nil else { return }
    addReturned(to: &found)
    guard let entry else { return }
    switch entry.status {
    case .contributing:
      if let eligible = birth?.adding(years: Law.benefitAge).month, eligible < timeline.month,
        entry.years >= Law.contributionYears, currentOtherStatus != .drawing
      {
        found.append(expect("pension-unclaimed"))
      }
    case .suspended:
      if let month = resumption(of: entry), let finding = owed("suspended-though-certified", since: month) {
        found.append(finding)
      }
    default: break
    }
  }

  /// The month since which a suspended pension should be paid again.
  private func resumption(of entry: Participation) -> Month? {
    guard let stop = entry.stop else { return nil }
    switch entry.stopReason {
    case .uncertified: return signs.proofs.contains { $0.day >= stop.firstDay } ? stop : nil
    case .imprisoned:
      let terms = life.custody.filter { $0.category == .imprisoned }
      let ends = terms.compactMap(\.end)
      guard ends.count == terms.count, let last = ends.max(), last < timeline.monthsAgo(1).firstDay else { return nil }
      return last.month.adding(months: 1)
    default: return nil
    }
  }

  private func addReturned(to found: inout [ExpectedFinding]) {
    guard paid.count < pensions.count else { return }
    let missing = pensions.filter { pension in
      pension.isReturned && timeline.asOf.days(since: pension.paid) >= Law.patience
        && !paid.contains { $0.period == pension.period }
    }
    if let finding = expect("returned-not-reissued", paid: missing) { found.append(finding) }
  }
}
