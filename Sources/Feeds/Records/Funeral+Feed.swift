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
    let deathDate = row.day(2)
    let cremationDate = row.day(3)
    guard let head = row.optionalHead(0), let name = row.nameHash(1), deathDate != nil || cremationDate != nil else {
      return nil
    }
    row.checkDeath(2, deathDate, of: head)
    row.checkDeath(3, cremationDate, of: head)
    self.init(
      head: head,
      nameHash: name,
      deathDate: deathDate,
      cremationDate: cremationDate,
      birthDate: row.day(4),
      sex: row.sex(5))
  }
}
