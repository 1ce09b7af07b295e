import Civil

/// Pensions without entitlement, and the register.
extension Oracle {
  func addEntitlement(to found: inout [ExpectedFinding]) {
    if !paid.isEmpty { addPaid(to: &found) }
    let open = life.participations.filter { $0.status != .ended }
    if open.count >= 2 { found.append(expect("registered-twice")) }
    guard let entry else { return }
    if entry.status == .drawing { addQuiet(to: &found) }
    if entry.status == .drawing, let group = life.accountGroup, group.persons >= 3, group.households >= 2 {
      found.append(expect("shared-account"))
    }
    if let registered = entry.birth, let birth, registered != birth { found.append(expect("birth-date-mismatch")) }
  }

  private func addPaid(to found: inout [ExpectedFinding]) {
    if life.custody.contains(where: { $0.category == .imprisoned }) {
      add("paid-while-imprisoned", to: &found) { pension in
        life.custody.contains { term in
          term.category == .imprisoned && term.start <= pension.period.firstDay
            && (term.end.map { $0 >= pension.period.lastDay } ?? true)
        }
      }
    }
    if let other = life.otherPension, other.status == .drawing {
      add("double-pension", to: &found) { $0.period >= other.start && $0.period <= other.end ?? $0.period }
    }
    if let registration = life.registration, let day = registration.cancelDate,
      registration.cancelReason == .settledAbroad || registration.cancelReason == .foreignNationality
    {
      add("paid-after-emigration", to: &found) { $0.period > day.month }
    }
    if let eligible = birth?.adding(years: Law.benefitAge).month, let first = paid.first?.period, first <= eligible {
      add("paid-under-age", to: &found) { $0.period <= eligible }
    }
    if let entry, entry.status == .ended || entry.status == .suspended, entry.stopReason != .death,
      let stop = entry.stop
    {
      add("paid-after-stop", to: &found) { $0.period >= stop }
    }
    if entry == nil { add("paid-without-register", to: &found) { _ in true } }
    addTwicePaid(to: &found)
  }

  private func add(_ rule: String, to found: inout [ExpectedFinding], where isWrong: (Pension) -> Bool) {
    if let finding = expect(rule, paid: paid.filter(isWrong)) { found.append(finding) }
  }

  private func addTwicePaid(to found: inout [ExpectedFinding]) {
    guard !zip(paid, paid.dropFirst()).allSatisfy({ $0.period < $1.period }) else { return }
    let inOrder = paid.sorted { ($0.period, $0.paid, $0.number) < ($1.period, $1.paid, $1.number) }
    let again = zip(inOrder, inOrder.dropFirst()).filter { $0.period == $1.period }.map { $0.1 }
    if let finding = expect("paid-twice-in-month", paid: again) { found.append(finding) }
  }

  /// Pensioners of whom nothing is heard.
  private func addQuiet(to found: inout [ExpectedFinding]) {
    guard let entry, evidence.date == nil else { return }
    let yearAgo = timeline.asOf.adding(years: -1)
    let hasBegun = entry.benefitStart.map { $0 <= timeline.monthsAgo(12) } ?? false
    if hasBegun, !signs.proofs.contains(where: { $0.day > yearAgo }) {
      found.append(expect("certification-overdue"))
    }
    if let birth, timeline.asOf.age(bornOn: birth) >= Law.oldAge,
      !signs.hasAny(after: timeline.asOf.adding(years: -2))
    {
      found.append(expect("no-sign-of-life", amount: monthlyPension))
    }
  }
}
