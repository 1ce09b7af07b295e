import Civil

/// A list of a person's records under one heading.
struct ExplanationSection {
  let title: ExplainPhrase
  let records: [ExplainedRecord]
  /// Whether dates are months: those of payments are.
  private let hasMonths: Bool

  /// The sections in the order in which they are read. The first three are there also where they are empty.
  static func all(of explanation: PersonExplanation) -> [ExplanationSection] {
    func records(_ belongs: (ExplainedRecord.Lane?) -> Bool) -> [ExplainedRecord] {
      explanation.records.filter { belongs($0.lane) }
    }
    let others = ExplanationSection(title: .otherRecords, records: records { $0 == nil }, hasMonths: false)
    return [
      ExplanationSection(
        title: .evidenceOfDeath, records: records { $0?.isEvidenceOfDeath == true }, hasMonths: false),
      ExplanationSection(title: .signsOfLife, records: records { $0?.isSignOfLife == true }, hasMonths: false),
      ExplanationSection(title: .payments, records: records { $0?.isPayment == true }, hasMonths: true),
    ] + (others.records.isEmpty ? [] : [others])
  }

  /// The day of a record, or the month a pension is for.
  func date(of record: ExplainedRecord) -> String {
    guard let day = record.day else { return "—" }
    return hasMonths && record.lane == .pension ? day.month.description : day.description
  }
}

extension PersonExplanation {
  /// Whether some rule has the finding with that key.
  func hasFinding(_ key: String) -> Bool {
    verdicts.contains { verdict in
      if case .found(let findings) = verdict.verdict { findings.contains { $0.key == key } } else { false }
    }
  }
}
