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
      division: row.optionalDivision(2),
      bankAccountHash: row.accountHash(3),
      cardNumberHash: row.accountHash(4),
      birthDate: row.optionalDay(5),
      enrolDate: row.optionalDay(6),
      accountBalance: row.optionalAmount(7),
      benefitStartMonth: row.optionalMonth(8),
      stopMonth: row.optionalMonth(9),
      contributionYears: row.years(10) ?? .max,
      status: status,
      stopReason: row.optionalCode(12),
      subsidyCategory: row.optionalCode(13))
  }
}
