import Civil

/// What happens to a life's records when the person dies, and how an agency comes to know.
extension Life {
  /// The person dies: visits and certifications end; what agencies and the bureau do about it is told separately.
  mutating func die(on day: Day) {
    death = day
    visits.removeAll { $0.day > day }
    certifications.removeAll { $0.day > day }
    recoveries.removeAll { $0.day > day }
  }

  /// The police register the death and cancel the household registration.
  mutating func registerDeath(on day: Day, lag: Int, timeline: Timeline, name other: Name? = nil) {
    let cancelled = day.adding(days: lag)
    guard cancelled <= timeline.asOf else { return }
    deathRegistrations.append(
      DeathEntry(name: other ?? name, deathDate: day, cancelDate: cancelled, delivered: cancelled))
    cancelRegistration(for: .death, on: cancelled, timeline: timeline)
  }

  /// The household registration is cancelled; the list of the first of the month shows what was so before that day.
  mutating func cancelRegistration(for reason: Resident.CancelReason, on day: Day, timeline: Timeline) {
    guard registration != nil, day < timeline.monthStart else { return }
    registration = Registration(cancelReason: reason, cancelDate: day)
  }

  /// A hospital or village doctor certifies the death.
  mutating func certifyDeath(
    on day: Day, lag: Int = 1, timeline: Timeline, name other: Name? = nil, carries: CarriedID = .own
  ) {
    let delivered = day.adding(days: lag)
    guard delivered <= timeline.asOf else { return }
    certificates.append(
      DeathPaper(
        number: paperNumber(certificates.count), carries: carries, name: other ?? name, deathDate: day,
        delivered: delivered))
  }

  /// The funeral home cremates.
  mutating func cremate(
    on day: Day, death: Day?, timeline: Timeline, name other: Name? = nil, carries: CarriedID = .own
  ) {
    let delivered = max(day, death ?? day).adding(days: 1)
    guard delivered <= timeline.asOf else { return }
    funerals.append(
      FuneralEntry(
        number: paperNumber(funerals.count), carries: carries, name: other ?? name, deathDate: death,
        cremationDate: day, delivered: delivered))
  }

  /// The medical insurance stops for death.
  mutating func stopInsurance(on day: Day, timeline: Timeline) {
    guard var entry = insurance, day < timeline.monthStart else { return }
    entry.status = .ended
    entry.stopDate = day
    entry.stopReason = .death
    insurance = entry
  }

  /// The bureau stops the pension, or the contributions, in all entries: `month` is the first without.
  mutating func stopParticipation(
    from month: Month, for reason: Participant.StopReason, status: Participant.Status = .ended
  ) {
    for index in participations.indices where participations[index].status != .ended {
      participations[index].status = status
      participations[index].stop = month
      participations[index].stopReason = reason
    }
  }

  /// No pension is paid for months after `month`.
  mutating func payThrough(_ month: Month) {
    payments.removeAll { $0.period > month }
    for index in advances.indices {
      advances[index].repayments.removeAll { ($0.period ?? month) > month }
    }
  }

  /// Whether any agency has told the bureau of the death.
  var isDeathKnown: Bool {
    registration?.cancelReason == .death || !deathRegistrations.isEmpty
      || certificates.contains { $0.carries == .own } || funerals.contains { $0.carries == .own }
      || insurance?.stopReason == .death
  }

  /// The number of the nth certificate or funeral of this person.
  func paperNumber(_ count: Int) -> UInt64 { UInt64(index) * 10 + UInt64(count) }
}
