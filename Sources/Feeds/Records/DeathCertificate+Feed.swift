import Civil

extension DeathCertificate: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("name", .name),
    NeededField("deathDate", .date),
    NeededField("birthDate", .date),
    .sex,
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.optionalHead(0),
      let name = row.nameHash(1),
      let deathDate = row.day(2)
    else { return nil }
    row.checkDeath(2, deathDate, of: head)
    self.init(
      head: head,
      nameHash: name,
      deathDate: deathDate,
      birthDate: row.optionalDay(3),
      sex: row.optionalSex(4))
  }
}
