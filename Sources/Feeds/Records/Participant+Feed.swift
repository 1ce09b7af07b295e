import Civil

extension Participant: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("name", .name),
    NeededField("division", .division),
    NeededField("bankAccount", .text),
    NeededField("cardNumber", .text),
    NeededField("birthDate", .date),
    NeededField("enrolDate", .date),
    NeededField("accountBalance", .amount),
    NeededField("benefitStartMonth", .month),
    NeededField("stopMonth", .month),
    NeededField("contributionYears", .number),
    NeededField("status", Participant.Status.self),
    NeededField("stopReason", Participant.StopReason.self),
    NeededField("subsidyCategory", Participant.SubsidyCategory.self),
  ]

  init?(_ row: inout RowReader) {
    guard
      let head = row.head(0),
      let name = row.nameHash(1),
      let status: Participant.Status = row.code(11)
    else { return nil }
    self.init(
      head: head,
      nameHash: name,
      division: row.division(2),
      bankAccountHash: row.textHash(3),
      cardNumberHash: row.textHash(4),
      birthDate: row.day(5),
      enrolDate: row.day(6),
      accountBalance: row.amount(7),
      benefitStartMonth: row.month(8),
      stopMonth: row.month(9),
      contributionYears: row.years(10) ?? .max,
      status: status,
      stopReason: row.code(12),
      subsidyCategory: row.code(13))
  }
}
