extension Dataset {
  /// The row type of the dataset.
  public var recordType: any CivilRecord.Type {
    switch self {
    case .residents: return Resident.self
    case .deaths: return DeathRegistration.self
    case .custody: return Custody.self
    case .funerals: return Funeral.self
    case .assistance: return Assistance.self
    case .insured: return MedicalInsurance.self
    case .visits: return Visit.self
    case .deathCertificates: return DeathCertificate.self
    case .disabilityCertificates: return DisabilityCertificate.self
    case .poorHouseholds: return PoorHousehold.self
    case .participants: return Participant.self
    case .pensionPayments: return PensionPayment.self
    case .funeralPayments: return FuneralPayment.self
    case .recoveries: return Recovery.self
    case .contributionAdvances: return ContributionAdvance.self
    case .advanceRepayments: return AdvanceRepayment.self
    case .otherPensions: return OtherPension.self
    case .otherFuneralBenefits: return OtherFuneralBenefit.self
    case .certifications: return Certification.self
    }
  }

  /// The size of a row in memory, in bytes.
  public var rowSize: Int {
    func stride<Record: CivilRecord>(of type: Record.Type) -> Int { MemoryLayout<Record>.stride }
    return stride(of: recordType)
  }
}
