import Civil

/// Subsidies, recoveries and benefits that a planned case adds to a life.
extension Life {
  /// The standard funeral subsidy, in fen.
  static let funeralSubsidy: Int32 = 600_00

  /// A funeral subsidy is paid, `offset` of it set against an overpaid pension.
  mutating func paySubsidy(
    on day: Day, gross: Int32 = Life.funeralSubsidy, offset: Int32 = 0, claimedDeath: Day? = nil
  ) {
    subsidies.append(
      Subsidy(
        number: UInt64(index) * 10 + UInt64(subsidies.count), claimedDeath: claimedDeath ?? death, paid: day,
        gross: gross, offset: offset, net: gross - offset))
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

  /// A pension is paid for every month of a range that has none, as much as for the last month paid so far.
  mutating func pay(_ months: ClosedRange<Month>) {
    let personal = payments.last.map { $0.gross - BasicPension.amount(in: $0.period) } ?? 25_00
    var period = months.lowerBound
    while period <= months.upperBound {
      if !payments.contains(where: { $0.period == period }) {
        let paid = period.firstDay.adding(days: 9 + Int(period.ordinal) % 3)
        payments.append(
          Pension(
            number: Pension.number(of: index, period: period), period: period, paid: paid,
            gross: BasicPension.amount(in: period) + personal, withheld: 0, delivered: paid))
      }
      period = period.adding(months: 1)
    }
  }

  /// A pension is paid once more for a month.
  mutating func payAgain(_ period: Month, gross: Int32? = nil, on day: Day? = nil) {
    guard var again = payments.last(where: { $0.period == period }) else { return }
    again.number += 1
    again.isReturned = false
    again.gross = gross ?? again.gross
    again.withheld = 0
    again.paid = day ?? again.paid
    again.delivered = again.paid
    payments.append(again)
  }

  /// The bank returns the pension of a month.
  mutating func returnPayment(of period: Month) {
    for index in payments.indices where payments[index].period == period { payments[index].isReturned = true }
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
