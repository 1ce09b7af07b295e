import Civil

extension Visit: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("visitDate", .date),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let visitDate = row.day(1)
    else { return nil }
    self.init(
      head: head,
      visitDate: visitDate)
  }
}
