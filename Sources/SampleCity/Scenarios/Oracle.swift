import Civil

/// Works out from a life's records what the rules must find in them (判定依据).
///
/// Written from the rules' text for one person at a time, without any of the product's code, so that the two can be held
/// against each other.
struct Oracle {
  let life: Life
  let timeline: Timeline
  let evidence: DeathEvidence
  let signs: SignsOfLifeSeen
  /// The person's register entry: the one that is not ended, among several the lowest number.
  let entry: Participation?
  /// The pensions of each month that came to hand, or came back from the bank.
  let pensions: [Pension]
  let paid: [Pension]

  init(_ life: Life, _ timeline: Timeline) {
    self.life = life
    self.timeline = timeline
    signs = SignsOfLifeSeen(life, timeline)
    evidence = DeathEvidence(life, signs)
    let open = life.participations.filter { $0.status != .ended }
    entry = (open.isEmpty ? life.participations : open).min { $0.number < $1.number }
    pensions = Oracle.latest(life.payments, key: \.number, isDeleted: { _ in false })
    paid = pensions.filter { !$0.isReturned }
  }

  /// The records that hold after all deliveries: of those with one key the last, unless it deletes.
  static func latest<Record>(_ deliveries: [Record], key: (Record) -> UInt64, isDeleted: (Record) -> Bool) -> [Record] {
    var last: UInt64 = 0
    let isOnceEach = deliveries.allSatisfy { delivery in
      defer { last = key(delivery) }
      return key(delivery) > last
    }
    if isOnceEach { return deliveries.contains(where: isDeleted) ? deliveries.filter { !isDeleted($0) } : deliveries }
    var records: [Record] = []
    for delivery in deliveries {
      records.removeAll { key($0) == key(delivery) }
      if !isDeleted(delivery) { records.append(delivery) }
    }
    return records
  }

  /// Everything to be found about the person: at most one finding a rule, but for advances one an advance.
  var expectations: [ExpectedFinding] {
    var found: [ExpectedFinding] = []
    addDeaths(to: &found)
    addSubsidies(to: &found)
    addEntitlement(to: &found)
    addOwed(to: &found)
    addCoverage(to: &found)
    addAdvances(to: &found)
    addIdentity(to: &found)
    return found
  }

  func expect(
    _ rule: String, amount: Int64? = nil, months: ClosedRange<Month>? = nil, certainty: Certainty = .confirmed
  ) -> ExpectedFinding {
    ExpectedFinding(rule: rule, id: life.citizen.id.description, amount: amount, months: months, certainty: certainty)
  }

  /// A finding about months that were paid, or none where there are no such months.
  func expect(_ rule: String, paid pensions: [Pension]) -> ExpectedFinding? {
    guard let first = pensions.lazy.map(\.period).min(), let last = pensions.lazy.map(\.period).max() else {
      return nil
    }
    return expect(rule, amount: Oracle.gross(of: pensions), months: first...last)
  }

  static func gross(of pensions: [Pension]) -> Int64 { pensions.reduce(0) { $0 + Int64($1.gross) } }

  /// The gross of the last pension that was paid.
  var monthlyPension: Int64? {
    paid.max { ($0.period, $0.paid, $0.number) < ($1.period, $1.paid, $1.number) }.map { Int64($0.gross) }
  }

  /// The monthly pension for each month since one up to the day.
  func owed(_ rule: String, since first: Month, certainty: Certainty = .confirmed) -> ExpectedFinding? {
    guard first <= timeline.month else { return nil }
    let count = Int64(timeline.month.months(since: first)) + 1
    return expect(
      rule, amount: monthlyPension.map { $0 * count }, months: first...timeline.month, certainty: certainty)
  }

  /// Whether the register has the person in payment in a month.
  func isInPayment(in month: Month) -> Bool {
    guard let start = entry?.benefitStart, start <= month else { return false }
    return entry?.stop.map { $0 > month } ?? true
  }

  /// The birth date in the number, where it is a date.
  var birth: Day? { life.citizen.id.birthDate }

  func recovered(_ kind: Recovery.Kind, until day: Day? = nil) -> Int64 {
    let counted = life.recoveries.filter { $0.kind == kind && $0.day <= day ?? $0.day }
    return counted.reduce(0) { $0 + Int64($1.amount) }
  }

  /// What another scheme has the person as, on the day.
  var currentOtherStatus: OtherPension.Status? {
    guard let other = life.otherPension, other.end.map({ $0 >= timeline.month }) ?? true else { return nil }
    return other.status
  }
}
