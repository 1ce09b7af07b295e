import Civil

extension MedicalInsurance: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("name", .name),
    NeededField("plan", MedicalInsurance.Plan.self),
    NeededField("stopDate", .date),
    NeededField("status", MedicalInsurance.Status.self),
    NeededField("stopReason", MedicalInsurance.StopReason.self),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let name = row.nameHash(1),
      let plan: MedicalInsurance.Plan = row.code(2)
    else { return nil }
    self.init(
      head: head,
      nameHash: name,
      stopDate: row.optionalDay(3),
      plan: plan,
      status: row.optionalCode(4),
      stopReason: row.optionalCode(5))
  }
}
