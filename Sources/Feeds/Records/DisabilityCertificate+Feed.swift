import Civil

extension DisabilityCertificate: FeedRecord {
  static let neededFields: [NeededField] = [
    NeededField("id", .residentID),
    NeededField("certificateNumber", .disabilityNumber),
    NeededField("issueDate", .date),
    NeededField("category", DisabilityCertificate.Category.self),
    NeededField("grade", DisabilityCertificate.Grade.self),
    NeededField("status", DisabilityCertificate.Status.self),
  ]

  init?(_ row: inout RowReader) {
    // The certificate's number begins with the ID number of its holder, which counts where the column is empty.
    guard let number = row.disabilityNumber(1) else { return nil }
    let head = row.isBlank(0) ? row.head(of: number) : row.optionalHead(0)
    guard let head else { return nil }
    self.init(
      head: head,
      issueDate: row.optionalDay(2),
      category: row.optionalCode(3),
      // The number says the grade too.
      grade: row.isBlank(4) ? Packed(row.disabilityGrade(1)) : row.optionalCode(4),
      status: row.optionalCode(5))
  }
}
