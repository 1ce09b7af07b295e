import Civil

extension OtherPension: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("scheme", OtherPension.Scheme.self),
    NeededField("status", OtherPension.Status.self),
    NeededField("startMonth", .month),
    NeededField("endMonth", .month),
    NeededField("monthlyAmount", .amount),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let scheme: OtherPension.Scheme = row.code(1),
      let status: OtherPension.Status = row.code(2)
    else { return nil }
    self.init(
      head: head,
      startMonth: row.optionalMonth(3),
      endMonth: row.optionalMonth(4),
      monthlyAmount: row.optionalAmount(5),
      scheme: scheme,
      status: status)
  }
}
