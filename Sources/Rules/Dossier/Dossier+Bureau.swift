import Civil

extension Dataset {
  /// Whether the dataset tells of the bureau's own entries and payments.
  public var isOfTheBureau: Bool {
    switch self {
    case .participants, .pensionPayments, .funeralPayments, .recoveries, .contributionAdvances, .advanceRepayments:
      return true
    default: return false
    }
  }
}

extension Dossier {
  /// Whether the bureau has any record of the person.
  public var isKnownToTheBureau: Bool {
    !participants.isEmpty || !pensionPayments.isEmpty || !funeralPayments.isEmpty || !recoveries.isEmpty
      || !contributionAdvances.isEmpty || !advanceRepayments.isEmpty
  }
}
