import Civil

extension Resident: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("name", .name),
    NeededField("division", .division),
    NeededField("formerName", .name),
    NeededField("householdNumber", .text),
    NeededField("cancelDate", .date),
    NeededField("status", Resident.Status.self),
    NeededField("cancelReason", Resident.CancelReason.self),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let name = row.nameHash(1)
    else { return nil }
    self.init(
      head: head,
      nameHash: name,
      division: row.optionalDivision(2),
      formerNameHash: row.optionalNameHash(3),
      householdHash: row.textHash(4),
      cancelDate: row.optionalDay(5),
      status: row.optionalCode(6),
      cancelReason: row.optionalCode(7))
  }
}
