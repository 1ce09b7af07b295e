import Civil

extension DeathRegistration: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("name", .name),
    NeededField("deathDate", .date),
    NeededField("cancelDate", .date),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let name = row.nameHash(1),
      let deathDate = row.day(2)
    else { return nil }
    row.checkDeath(2, deathDate, of: head)
    self.init(
      head: head,
      nameHash: name,
      deathDate: deathDate,
      cancelDate: row.optionalDay(3))
  }
}
