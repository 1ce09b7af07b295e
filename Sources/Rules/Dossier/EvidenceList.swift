import Civil

/// Gathers the values a finding rests on; gives them in the order of dataset, place and field, each once.
struct EvidenceList {
  private var collected: [Evidence] = []

  /// Whether nothing was added.
  var isEmpty: Bool { collected.isEmpty }

  /// Adds a field of a record, by its canonical name.
  mutating func add<Record: CivilRecord>(_ record: Record, _ field: String) {
    collected.append(Evidence(dataset: Record.dataset, place: record.head.place, field: field))
  }

  /// Adds a record that shows the person alive.
  mutating func add(_ sign: SignOfLife) {
    collected.append(sign.evidence)
  }

  /// Adds everything a death assessment rests on: the statements, signs of life against them, and foreign names.
  mutating func add(_ death: DeathAssessment) {
    for statement in death.evidence { collected.append(statement.evidence) }
    for sign in death.contradictingSigns { collected.append(sign.evidence) }
    for statement in death.foreignNames {
      collected.append(
        Evidence(dataset: statement.evidence.dataset, place: statement.evidence.place, field: "name"))
    }
  }

  /// Adds what was paid back for one kind of overpayment.
  mutating func add(_ recoveries: Rows<Recovery>, _ kind: Recovery.Kind) {
    for recovery in recoveries where recovery.kind == kind { add(recovery, "amount") }
  }

  /// Everything added.
  var sorted: [Evidence] {
    var sorted: [Evidence] = []
    for one in collected.sorted(by: { ($0.dataset, $0.place, $0.field) < ($1.dataset, $1.place, $1.field) })
    where one != sorted.last {
      sorted.append(one)
    }
    return sorted
  }
}
