import Civil

/// Works out from a life's records what the five rules must find in them (判定依据).
///
/// Written from the rules' text for one person at a time, without any of the product's code, so that the two can be held
/// against each other.
struct Oracle {
  private let life: Life
  private let evidence: DeathEvidence
  private let paid: [Pension]

  init(_ life: Life) {
    self.life = life
    evidence = DeathEvidence(life)
    paid = Oracle.latest(life.payments, key: \.number, isDeleted: { _ in false }).filter { !$0.isReturned }
  }

  /// The records that hold after all deliveries: of those with one key the last, unless it deletes.
  static func latest<Record>(_ deliveries: [Record], key: (Record) -> UInt64, isDeleted: (Record) -> Bool) -> [Record] {
    guard deliveries.count > 1 else { return deliveries.filter { !isDeleted($0) } }
    var records: [Record] = []
    for delivery in deliveries {
      records.removeAll { key($0) == key(delivery) }
      if !isDeleted(delivery) { records.append(delivery) }
    }
    return records
  }

  /// The person's register entry: the one that is not ended, among several the lowest number.
  private var entry: Participation? {
    let open = life.participations.filter { $0.status != .ended }
    return (open.isEmpty ? life.participations : open).min { $0.number < $1.number }
  }

  /// Everything to be found about the person, at most one finding a rule.
  var expectations: [ExpectedFinding] {
    [stillPaid, stillOnRoll, contradiction, subsidyTwice, subsidyAcrossSchemes].compactMap { $0 }
  }

  private func expect(
    _ rule: String, amount: Int64?, months: ClosedRange<Month>? = nil, certainty: Certainty = .confirmed
  ) -> ExpectedFinding {
    ExpectedFinding(rule: rule, id: life.citizen.id, amount: amount, months: months, certainty: certainty)
  }

  private var overpaid: [Pension] {
    guard let death = evidence.date else { return [] }
    return paid.filter { $0.period > death.month }
  }

  private var stillPaid: ExpectedFinding? {
    let months = overpaid.map(\.period)
    guard let first = months.min(), let last = months.max() else { return nil }
    return expect(
      "deceased-still-paid", amount: overpaid.reduce(0) { $0 + Int64($1.gross) }, months: first...last,
      certainty: evidence.certainty)
  }

  private var stillOnRoll: ExpectedFinding? {
    guard evidence.date != nil, overpaid.isEmpty, let entry else { return nil }
    switch entry.status {
    case .drawing, .contributing: break
    case .suspended where entry.stopReason != .death: break
    default: return nil
    }
    let last = paid.max { $0.period < $1.period }
    return expect(
      "deceased-still-on-roll", amount: entry.status == .drawing ? last.map { Int64($0.gross) } : nil,
      certainty: evidence.certainty)
  }

  private var contradiction: ExpectedFinding? {
    guard let death = evidence.date, !life.participations.isEmpty else { return nil }
    let isCrematedBefore = evidence.funerals.contains { funeral in
      funeral.cremationDate.map { death.days(since: $0) > 1 } ?? false
    }
    guard evidence.certainty == .conflicting || isCrematedBefore else { return nil }
    return expect("death-evidence-conflict", amount: nil, certainty: evidence.certainty)
  }

  private var subsidyTwice: ExpectedFinding? {
    let inOrder = life.subsidies.sorted { ($0.paid, $0.number) < ($1.paid, $1.number) }
    guard inOrder.count >= 2 else { return nil }
    let extra = inOrder.dropFirst().reduce(0) { $0 + Int64($1.net) }
    let recovered = life.recoveries.filter { $0.kind == .funeralSubsidy }.reduce(0) { $0 + Int64($1.amount) }
    return expect("funeral-paid-twice", amount: max(0, extra - recovered))
  }

  private var subsidyAcrossSchemes: ExpectedFinding? {
    guard !life.subsidies.isEmpty, !life.otherBenefits.isEmpty else { return nil }
    return expect("funeral-paid-across-schemes", amount: life.subsidies.reduce(0) { $0 + Int64($1.net) })
  }
}
