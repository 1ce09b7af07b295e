import Civil

extension Recovery: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("kind", Recovery.Kind.self),
    NeededField("amount", .amount),
    NeededField("recoveredDate", .date),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let kind: Recovery.Kind = row.code(1),
      let amount = row.amount(2),
      let recoveredDate = row.day(3)
    else { return nil }
    self.init(
      head: head,
      amount: amount,
      recoveredDate: recoveredDate,
      kind: kind)
  }
}
