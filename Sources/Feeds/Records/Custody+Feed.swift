import Civil

extension Custody: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("startDate", .date),
    NeededField("endDate", .date),
    NeededField("category", Custody.Category.self),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let startDate = row.day(1)
    else { return nil }
    self.init(
      head: head,
      startDate: startDate,
      endDate: row.optionalDay(2),
      category: row.optionalCode(3))
  }
}
