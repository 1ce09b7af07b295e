import Civil

/// Who should be enrolled, and whose contributions the government pays.
extension Oracle {
  func addCoverage(to found: inout [ExpectedFinding]) {
    guard let entry else {
      if isNotEnrolled { found.append(expect("not-enrolled")) }
      return
    }
    if let category = entry.subsidy {
      if !isIn(category) { found.append(expect("subsidy-unfounded")) }
    } else if entry.status == .contributing, timeline.asOf.age(bornOn: birth ?? life.citizen.birth) < Law.benefitAge,
      isIn(.allowance) || isIn(.destitute) || isIn(.disabled) || isIn(.poor)
    {
      found.append(expect("subsidy-missing"))
    }
    if entry.status == .contributing, currentOtherStatus == .contributing { found.append(expect("enrolled-twice")) }
  }

  private var isNotEnrolled: Bool {
    guard let registration = life.registration, registration.cancelReason == nil, evidence.date == nil,
      let birth, timeline.asOf.age(bornOn: birth) >= Law.enrolmentAge
    else { return false }
    let isEmployed = life.insurance.map { $0.plan == .employee && $0.status == .contributing } ?? false
    return !isEmployed && currentOtherStatus != .contributing && currentOtherStatus != .drawing
  }

  /// Whether an agency has the person in the group on the day.
  private func isIn(_ group: Participant.SubsidyCategory) -> Bool {
    switch group {
    case .allowance, .destitute:
      return life.assistance.contains { aid in
        aid.group == group && aid.start <= timeline.month && (aid.end.map { $0 >= timeline.month } ?? true)
      }
    case .disabled: return life.disability.map { $0.isValid && $0.grade <= 2 } ?? false
    case .poor: return life.poverty != nil
    }
  }
}
