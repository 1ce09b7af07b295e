import Civil

extension FuneralPayment: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("name", .name),
    NeededField("bankAccount", .text),
    NeededField("deathDate", .date),
    NeededField("paidDate", .date),
    NeededField("grossAmount", .amount),
    NeededField("offsetAmount", .amount),
    NeededField("netAmount", .amount),
    NeededField("channel", FuneralPayment.Channel.self),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let name = row.nameHash(1),
      let paidDate = row.day(4),
      let grossAmount = row.amount(5),
      let netAmount = row.amount(7)
    else { return nil }
    self.init(
      head: head,
      nameHash: name,
      bankAccountHash: row.accountHash(2),
      deathDate: row.optionalDay(3),
      paidDate: paidDate,
      grossAmount: grossAmount,
      offsetAmount: row.optionalAmount(6),
      netAmount: netAmount,
      channel: row.optionalCode(8))
  }
}
