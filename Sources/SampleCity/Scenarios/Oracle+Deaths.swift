import Civil

/// Deaths.
extension Oracle {
  func addDeaths(to found: inout [ExpectedFinding]) {
    guard let death = evidence.date else { return }
    if let finding = expect("deceased-still-paid", paid: overpaid) {
      found.append(with(evidence.certainty, finding))
    } else if let finding = stillOnRoll {
      found.append(finding)
    }
    let isCrematedBefore = evidence.funerals.contains { funeral in
      funeral.cremationDate.map { death.days(since: $0) > 1 } ?? false
    }
    if entry != nil, evidence.certainty == .conflicting || isCrematedBefore {
      found.append(expect("death-evidence-conflict", certainty: evidence.certainty))
    }
    if let finding = stoppedThoughAlive { found.append(finding) }
    if let balance = entry?.balance, balance > 0, evidence.certainty == .confirmed,
      timeline.asOf.days(since: death) >= Law.patience
    {
      found.append(expect("account-not-settled", amount: Int64(balance)))
    }
  }

  private func with(_ certainty: Certainty, _ finding: ExpectedFinding) -> ExpectedFinding {
    var finding = finding
    finding.certainty = certainty
    return finding
  }

  /// What was paid for months after the month of death.
  var overpaid: [Pension] {
    guard let death = evidence.date else { return [] }
    return paid.filter { $0.period > death.month }
  }

  private var stillOnRoll: ExpectedFinding? {
    guard let entry else { return nil }
    switch entry.status {
    case .drawing, .contributing: break
    case .suspended where entry.stopReason != .death: break
    default: return nil
    }
    return expect(
      "deceased-still-on-roll", amount: entry.status == .drawing ? monthlyPension : nil, certainty: evidence.certainty)
  }

  private var stoppedThoughAlive: ExpectedFinding? {
    guard let entry, entry.status == .ended || entry.status == .suspended, entry.stopReason == .death,
      let stop = entry.stop
    else { return nil }
    // The register's own date is the day before; a sign counts from the second day after that.
    let isSeen = signs.hasAny(after: stop.firstDay)
    let isRegistered = life.registration.map { $0.cancelReason == nil } ?? false
    guard isSeen || (!evidence.isKnownOutside && isRegistered) else { return nil }
    return owed("stopped-though-alive", since: stop, certainty: evidence.certainty)
  }
}
