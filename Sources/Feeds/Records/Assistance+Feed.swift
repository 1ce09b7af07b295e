import Civil

extension Assistance: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("category", Assistance.Category.self),
    NeededField("startMonth", .month),
    NeededField("endMonth", .month),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let category: Assistance.Category = row.code(1)
    else { return nil }
    self.init(
      head: head,
      startMonth: row.optionalMonth(2),
      endMonth: row.optionalMonth(3),
      category: category)
  }
}
