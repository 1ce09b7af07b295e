import Civil

extension ContributionAdvance: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("advanceNumber", .text),
    NeededField("applyDate", .date),
    NeededField("years", .number),
    NeededField("amount", .amount),
    NeededField("repayment", ContributionAdvance.Repayment.self),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let applyDate = row.day(2),
      let years = row.years(3),
      let amount = row.amount(4)
    else { return nil }
    self.init(
      head: head,
      advanceHash: row.textHash(1),
      applyDate: applyDate,
      amount: amount,
      years: years,
      repayment: row.optionalCode(5))
  }
}
