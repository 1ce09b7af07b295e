import Civil

extension Funeral: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("name", .name),
    NeededField("deathDate", .date),
    NeededField("cremationDate", .date),
    NeededField("birthDate", .date),
    .sex,
  ]

  // The date of cremation stands in for a missing date of death; one of the two must be there.
  static let alternatives = [["deathDate", "cremationDate"]]

  init?(_ row: inout RowReader) {
    let deathDate = row.optionalDay(2)
    let cremationDate = row.optionalDay(3)
    guard let head = row.optionalHead(0), let name = row.nameHash(1),
      deathDate.value != nil || cremationDate.value != nil
    else { return nil }
    row.checkDeath(2, deathDate.value, of: head)
    row.checkDeath(3, cremationDate.value, of: head)
    self.init(
      head: head,
      nameHash: name,
      deathDate: deathDate,
      cremationDate: cremationDate,
      birthDate: row.optionalDay(4),
      sex: row.optionalSex(5))
  }
}
