import Civil

/// Takes statements that a person died and keeps those that can be true of that person.
struct DeathEvidenceCollector {
  private let id: ResidentID
  private let asOf: Day
  /// What was kept, in the order it was added.
  private(set) var evidence: [DeathEvidence] = []

  init(id: ResidentID, asOf: Day) {
    self.id = id
    self.asOf = asOf
  }

  mutating func add<Record: CivilRecord>(
    _ record: Record, _ source: DeathSource, _ day: Day?, _ field: String,
    _ dating: DeathEvidence.Dating = .stated, name: TextHash
  ) {
    guard let day, day <= asOf else { return }
    if let birth = id.birthDate, day < birth { return }
    evidence.append(
      DeathEvidence(
        source: source, day: day, dating: dating, bearing: record.head.id == id ? .carries : .points, nameHash: name,
        evidence: Evidence(dataset: Record.dataset, place: record.head.place, field: field)))
  }
}
