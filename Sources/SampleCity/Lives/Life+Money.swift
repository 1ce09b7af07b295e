import Civil

/// Subsidies, recoveries and benefits that a planned case adds to a life.
extension Life {
  /// The standard funeral subsidy, in fen.
  static let funeralSubsidy: Int32 = 600_00

  /// A funeral subsidy is paid, `offset` of it set against an overpaid pension.
  mutating func paySubsidy(on day: Day, offset: Int32 = 0, claimedDeath: Day? = nil) {
    subsidies.append(
      Subsidy(
        number: UInt64(index) * 10 + UInt64(subsidies.count), claimedDeath: claimedDeath ?? death, paid: day,
        gross: Life.funeralSubsidy, offset: offset))
  }

  /// Something overpaid comes back.
  mutating func recover(_ amount: Int32, of kind: Recovery.Kind, on day: Day) {
    recoveries.append(
      Repaid(number: UInt64(index) * 10 + UInt64(recoveries.count), kind: kind, amount: amount, day: day))
  }

  /// Another scheme pays a funeral or survivor benefit.
  mutating func payOtherBenefit(
    _ benefit: OtherFuneralBenefit.Benefit, of scheme: OtherFuneralBenefit.Scheme, amount: Int32, on day: Day
  ) {
    otherBenefits.append(
      OtherBenefit(
        number: UInt64(index) * 10 + UInt64(otherBenefits.count), scheme: scheme, benefit: benefit, amount: amount,
        paid: day))
  }

  /// A visit of the person, or of somebody with their card.
  mutating func visit(on day: Day, kind: Int = 0) {
    visits.append(
      Attendance(number: UInt64(index) * 100 + UInt64(visits.count), day: day, kind: kind, institution: index % 9))
  }

  /// A proof of entitlement.
  mutating func certify(on day: Day, by method: Certification.Method, change: Change = .add) {
    certifications.append(
      Proof(
        number: UInt64(index) * 100 + UInt64(certifications.count), day: day, method: method, delivered: day,
        change: change))
  }
}
