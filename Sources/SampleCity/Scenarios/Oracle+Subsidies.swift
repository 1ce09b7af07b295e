import Civil

/// The funeral subsidy.
extension Oracle {
  func addSubsidies(to found: inout [ExpectedFinding]) {
    if life.subsidies.isEmpty {
      if let finding = unclaimed { found.append(finding) }
      return
    }
    let inOrder = life.subsidies.sorted { ($0.paid, $0.number) < ($1.paid, $1.number) }
    if inOrder.count >= 2 {
      let extra = net(of: inOrder.dropFirst()) - recovered(.funeralSubsidy)
      found.append(expect("funeral-paid-twice", amount: max(0, extra)))
    }
    let all = net(of: inOrder[...])
    if !life.otherBenefits.isEmpty { found.append(expect("funeral-paid-across-schemes", amount: all)) }
    let isSeenAfterClaim = inOrder.contains { subsidy in
      subsidy.claimedDeath.map { signs.hasAny(after: $0.adding(days: 1)) } ?? false
    }
    if !evidence.isKnownOutside || isSeenAfterClaim { found.append(expect("funeral-paid-for-living", amount: all)) }
    if let death = evidence.date {
      if wasNotDrawing(on: death) { found.append(expect("funeral-not-drawing-at-death", amount: all)) }
      if wasImprisoned(on: death) { found.append(expect("funeral-while-imprisoned", amount: all)) }
      if death < Law.subsidy.since { found.append(expect("funeral-before-scheme", amount: all)) }
    }
    addAmounts(inOrder, to: &found)
    let elsewhere = inOrder.filter(isPaidElsewhere)
    if !elsewhere.isEmpty { found.append(expect("funeral-wrong-account", amount: net(of: elsewhere[...]))) }
  }

  private func net(of subsidies: ArraySlice<Subsidy>) -> Int64 { subsidies.reduce(0) { $0 + Int64($1.net) } }

  private func wasNotDrawing(on death: Day) -> Bool {
    guard let entry else { return false }
    guard let start = entry.benefitStart, start <= death.month else { return true }
    guard let stop = entry.stop, stop <= death.month else { return false }
    return entry.stopReason != .death && entry.stopReason != .uncertified
  }

  private func wasImprisoned(on day: Day) -> Bool {
    life.custody.contains { $0.category == .imprisoned && $0.start <= day && ($0.end.map { $0 >= day } ?? true) }
  }

  private func addAmounts(_ inOrder: [Subsidy], to found: inout [ExpectedFinding]) {
    var wrong: Int64 = 0
    var missing: Int64 = 0
    var offsets: Int64 = 0
    for subsidy in inOrder {
      let gross = Int64(subsidy.gross)
      let offset = Int64(subsidy.offset)
      // Where no amount was in force, gross cannot be wrong; net can.
      let isInForce = (evidence.date ?? subsidy.claimedDeath).map { $0 >= Law.subsidy.since } ?? false
      let difference = isInForce ? abs(gross - Law.subsidy.amount) : 0
      wrong += difference > 0 ? difference : abs(Int64(subsidy.net) - (gross - offset))
      let outstanding =
        Oracle.gross(of: overpaid.filter { $0.paid <= subsidy.paid })
        - recovered(.pension, until: subsidy.paid) - offsets
      missing += max(0, min(gross, outstanding) - offset)
      offsets += offset
    }
    if wrong > 0 { found.append(expect("funeral-wrong-amount", amount: wrong)) }
    if missing > 0 { found.append(expect("funeral-offset-missing", amount: missing)) }
  }

  private func isPaidElsewhere(_ subsidy: Subsidy) -> Bool {
    if subsidy.channel == .cash { return true }
    // Without an entry there is nothing to compare with; card and account are those of the entry in force.
    if case .accountOf = subsidy.target { return entry != nil }
    return false
  }

  private var unclaimed: ExpectedFinding? {
    guard let death = evidence.date, evidence.certainty == .confirmed, death >= Law.subsidy.since,
      isInPayment(in: death.month), !wasImprisoned(on: death), life.otherBenefits.isEmpty,
      timeline.asOf.days(since: death) >= Law.patience
    else { return nil }
    let outstanding = max(0, Oracle.gross(of: overpaid) - recovered(.pension))
    let left = Law.subsidy.amount - outstanding
    return left > 0 ? expect("funeral-unclaimed", amount: left) : nil
  }
}
