import Civil

extension Dataset {
  /// The fields of a record that tell something of the person, in the order of the feed: what an explanation shows.
  /// Numbers of households, addresses and the like would only make it long.
  var tellingFields: [String] {
    switch self {
    case .residents: return ["name", "formerName", "status", "cancelReason", "cancelDate"]
    case .deaths: return ["name", "deathDate", "cancelDate"]
    case .custody: return ["name", "category", "startDate", "endDate"]
    case .funerals: return ["certificateNumber", "name", "birthDate", "deathDate", "cremationDate"]
    case .assistance: return ["category", "startMonth", "endMonth"]
    case .insured: return ["name", "plan", "status", "startDate", "stopDate", "stopReason"]
    case .visits: return ["name", "visitDate", "kind", "institution"]
    case .deathCertificates: return ["certificateNumber", "name", "birthDate", "deathDate"]
    case .disabilityCertificates: return ["category", "grade", "issueDate", "status"]
    case .poorHouseholds: return ["povertyStatus", "escapeYear"]
    case .participants:
      return [
        "personNumber", "name", "birthDate", "enrolDate", "status", "contributionYears", "subsidyCategory",
        "benefitStartMonth", "stopMonth", "stopReason", "cardNumber", "bankAccount", "accountBalance",
      ]
    case .pensionPayments: return ["paidDate", "grossAmount", "withheldAmount", "netAmount"]
    case .funeralPayments:
      return [
        "name", "deathDate", "claimantName", "paidDate", "grossAmount", "offsetAmount", "netAmount", "channel",
        "bankAccount",
      ]
    case .recoveries: return ["kind", "amount", "recoveredDate"]
    case .contributionAdvances: return ["advanceNumber", "applyDate", "years", "amount", "repayment"]
    case .advanceRepayments: return ["advanceNumber", "periodMonth", "amount", "repaidDate"]
    case .otherPensions: return ["scheme", "status", "startMonth", "endMonth", "monthlyAmount"]
    case .otherFuneralBenefits: return ["name", "scheme", "benefit", "amount", "paidDate"]
    case .certifications: return ["name", "certifiedDate", "method"]
    }
  }
}
