import Civil

/// Turns a life into the rows of one dataset.
protocol Sheet {
  static var dataset: Dataset { get }
  /// The columns, in the order in which `write` fills cells.
  static var columns: [Column] { get }
  static func write(_ life: Life, with scribe: Scribe)
}

extension Dataset {
  /// Who writes the dataset's rows.
  var sheet: any Sheet.Type {
    switch self {
    case .residents: return ResidentsSheet.self
    case .deaths: return DeathsSheet.self
    case .custody: return CustodySheet.self
    case .funerals: return FuneralsSheet.self
    case .assistance: return AssistanceSheet.self
    case .insured: return InsuredSheet.self
    case .visits: return VisitsSheet.self
    case .deathCertificates: return DeathCertificatesSheet.self
    case .disabilityCertificates: return DisabilityCertificatesSheet.self
    case .poorHouseholds: return PoorHouseholdsSheet.self
    case .participants: return ParticipantsSheet.self
    case .pensionPayments: return PensionPaymentsSheet.self
    case .funeralPayments: return FuneralPaymentsSheet.self
    case .recoveries: return RecoveriesSheet.self
    case .contributionAdvances: return ContributionAdvancesSheet.self
    case .advanceRepayments: return AdvanceRepaymentsSheet.self
    case .otherPensions: return OtherPensionsSheet.self
    case .otherFuneralBenefits: return OtherFuneralBenefitsSheet.self
    case .certifications: return CertificationsSheet.self
    }
  }
}
