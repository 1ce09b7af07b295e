import Civil

extension AdvanceRepayment: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("advanceNumber", .text),
    NeededField("amount", .amount),
    NeededField("repaidDate", .date),
    NeededField("periodMonth", .month),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let amount = row.amount(2),
      let repaidDate = row.day(3)
    else { return nil }
    self.init(
      head: head,
      advanceHash: row.textHash(1),
      amount: amount,
      repaidDate: repaidDate,
      periodMonth: row.optionalMonth(4))
  }
}
