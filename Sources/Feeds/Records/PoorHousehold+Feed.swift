import Civil

extension PoorHousehold: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("povertyStatus", PoorHousehold.Status.self),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0)
    else { return nil }
    self.init(
      head: head,
      status: row.optionalCode(1))
  }
}
