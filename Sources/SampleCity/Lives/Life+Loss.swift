import Civil

/// Which records can get lost without touching the truth.
extension Life {
  /// Whether a record of that dataset can be made unusable with no other in its place: nothing is found about the person
  /// either way.
  func canLose(_ dataset: Dataset, asOf: Day) -> Bool {
    guard scenario == nil, death == nil, !hasFindings else { return false }
    let isInPayment = participations.contains { $0.status == .drawing }
    switch dataset {
    case .participants, .advanceRepayments: return false
    // The household tells who shares an account with whom.
    case .residents: return !household.sharesAccount
    // Without the one, a month that was returned would not have been paid.
    case .pensionPayments: return !payments.contains { $0.isReturned }
    case .certifications: return !isInPayment
    case .visits: return !isInPayment || asOf.age(bornOn: citizen.birth) < 79
    case .insured, .otherPensions: return !participations.isEmpty
    case .assistance, .disabilityCertificates, .poorHouseholds:
      return participations.allSatisfy { $0.subsidy == nil }
    default: return true
    }
  }
}
