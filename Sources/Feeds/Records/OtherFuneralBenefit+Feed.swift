import Civil

extension OtherFuneralBenefit: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("name", .name),
    NeededField("scheme", OtherFuneralBenefit.Scheme.self),
    NeededField("benefit", OtherFuneralBenefit.Benefit.self),
    NeededField("amount", .amount),
    NeededField("paidDate", .date),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let name = row.nameHash(1),
      let scheme: OtherFuneralBenefit.Scheme = row.code(2),
      let benefit: OtherFuneralBenefit.Benefit = row.code(3),
      let amount = row.amount(4),
      let paidDate = row.day(5)
    else { return nil }
    self.init(
      head: head,
      nameHash: name,
      amount: amount,
      paidDate: paidDate,
      scheme: scheme,
      benefit: benefit)
  }
}
