import Civil

/// What keeps a person out of the residents' scheme, as of the day.
extension Dossier {
  /// A record of another pension scheme in which the person pays or draws, or may still do so.
  var otherPensionMembership: OtherPension? {
    otherPensions.first { $0.status != .ended && $0.mayBeCurrent(in: asOf.month) }
  }

  /// A record of an employee's medical insurance that is being paid for, or may be: the person is employed, and covered
  /// there.
  var employeeInsurance: MedicalInsurance? {
    insured.first { $0.plan == .employee && ($0.status.value == .contributing || $0.status.isUnreadable) }
  }

  /// Whether the residents' scheme is for this person, whatever the age: on the household register as `正常`, alive, and
  /// covered by no other scheme.
  var isForResidentScheme: Bool {
    householdEntry?.status.value == .normal && death == nil && otherPensionMembership == nil
      && employeeInsurance == nil
  }
}

extension DeathEvidence {
  /// The datasets that say whether there is any death evidence, however it is weighed.
  static let sources: Set<Dataset> = [
    .residents, .deaths, .deathCertificates, .funerals, .insured, .participants,
  ]
}
