import Civil

extension PensionPayment: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("paidDate", .date),
    NeededField("grossAmount", .amount),
    NeededField("withheldAmount", .amount),
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
      let netAmount = row.amount(4),
      let periodMonth = row.month(5)
    else { return nil }
    self.init(
      head: head,
      paidDate: row.day(1),
      grossAmount: grossAmount,
      withheldAmount: row.amount(3),
      netAmount: netAmount,
      periodMonth: periodMonth,
      status: row.code(6))
  }
}
