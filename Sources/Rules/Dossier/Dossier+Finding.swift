import Civil

extension Dossier {
  /// A finding of a rule about this person.
  func finding(
    of rule: some Rule, certainty: Certainty, months: Finding.Months? = nil, money: Finding.Money? = nil,
    lowerAmount: Fen? = nil, action: Action, unit: ResponsibleUnit, marks: [String] = [], evidence: EvidenceList
  ) -> Finding {
    let evidence = evidence.sorted
    return Finding(
      rule: rule.metadata.id, subject: .person(id), certainty: certainty, months: months, money: money,
      lowerAmount: lowerAmount, action: action, unit: unit, marks: marks, key: rule.metadata.id + "|" + id.description,
      personRecords: personRecords(orElse: evidence), evidence: evidence)
  }

  /// A finding that rests on the person's death: as certain as that, and to be dealt with accordingly.
  func finding(
    of rule: some Rule, on death: DeathAssessment, months: Finding.Months? = nil, money: Finding.Money? = nil,
    lowerAmount: Fen? = nil, evidence: EvidenceList
  ) -> Finding {
    finding(
      of: rule, certainty: death.certainty, months: months, money: money, lowerAmount: lowerAmount,
      action: death.action, unit: death.unit, evidence: evidence)
  }

  /// Where the person's name, number and division stand: the register here, the household register, else a record the
  /// finding rests on.
  func personRecords(orElse evidence: [Evidence]) -> [Evidence] {
    var records: [Evidence] = []
    if let entry = registerEntry {
      records.append(Evidence(dataset: .participants, place: entry.head.place, field: ""))
    }
    if let entry = householdEntry {
      records.append(Evidence(dataset: .residents, place: entry.head.place, field: ""))
    }
    if let named = evidence.first(where: \.dataset.requiresName) ?? evidence.first(where: \.dataset.hasName) {
      let record = Evidence(dataset: named.dataset, place: named.place, field: "")
      // Another entry of a register speaks for nobody: one person, one village, whatever a finding rests on.
      let isOtherEntry = records.contains { $0.dataset == record.dataset }
      if !isOtherEntry { records.append(record) }
    }
    return records
  }
}

extension Dataset {
  /// Whether every record of the dataset has a name.
  fileprivate var requiresName: Bool {
    switch self {
    case .visits, .pensionPayments, .recoveries, .certifications: return false
    default: return hasName
    }
  }

  /// Whether the dataset has a column for the name of the person its ID is of.
  fileprivate var hasName: Bool { self != .advanceRepayments }
}
