import Civil

extension PensionPayment: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("paidDate", .date),
    NeededField("grossAmount", .amount),
    NeededField("netAmount", .amount),
    NeededField("periodMonth", .month),
    NeededField("status", PensionPayment.Status.self),
  ]

  // An empty status means paid. A status nobody listed means nobody knows whether it was.
  static let mustBeReadable = ["status"]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let grossAmount = row.amount(2),
      let periodMonth = row.month(4),
      // Not kept, but a payment without a readable net amount cannot be used.
      row.amount(3) != nil
    else { return nil }
    self.init(
      head: head,
      paidDate: row.optionalDay(1),
      grossAmount: grossAmount,
      periodMonth: periodMonth,
      status: row.optionalCode(5))
  }
}
