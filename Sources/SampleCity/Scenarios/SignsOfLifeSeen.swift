import Civil

/// Visits and proofs that show a person alive, as far as they are delivered.
struct SignsOfLifeSeen {
  private let life: Life
  private let monthStart: Day

  init(_ life: Life, _ timeline: Timeline) {
    self.life = life
    monthStart = timeline.monthStart
  }

  /// The proofs that hold after all deliveries.
  var proofs: [Proof] {
    Oracle.latest(life.certifications, key: \.number, isDeleted: { $0.change == .delete })
  }

  /// Whether there is one later than that day.
  func hasAny(after day: Day) -> Bool {
    // The visits of the current month come with the next delivery.
    if life.visits.contains(where: { $0.day > day && $0.day < monthStart }) { return true }
    return proofs.contains { $0.day > day && $0.method != .dataMatch }
  }
}
