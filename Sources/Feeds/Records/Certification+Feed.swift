import Civil

extension Certification: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("certifiedDate", .date),
    NeededField("method", Certification.Method.self),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let certifiedDate = row.day(1)
    else { return nil }
    self.init(
      head: head,
      certifiedDate: certifiedDate,
      method: row.optionalCode(2))
  }
}
