import Civil

/// A record that says what was so in some months: a sentence (服刑), a pension of another scheme.
protocol MonthlyFact: CivilRecord {
  /// Whether it was so in a month, as the law counts months.
  func covers(_ month: Month) -> Bool
}

extension Custody: MonthlyFact {}
extension OtherPension: MonthlyFact {}

extension Dossier {
  /// The pensions paid for months that any of some records covers, and the records that cover any of those months.
  func paidPensions<Fact: MonthlyFact>(during facts: [Fact]) -> (payments: [PensionPayment], deciding: [Fact]) {
    let payments: [PensionPayment] = paidPensions.filter { payment in
      facts.contains { $0.covers(payment.periodMonth) }
    }
    return (payments, facts.filter { fact in payments.contains { fact.covers($0.periodMonth) } })
  }
}
