import Civil

/// Proofs of entitlement (待遇资格认证).
enum CertificationsSheet: Sheet {
  static let dataset = Dataset.certifications
  static let columns = [
    Column("certificationNumber", ["认证流水号"], "RZLSH", .text, required: true),
    Column("id", ["社会保障号码", "身份证号"], "AAC002", .id, required: true),
    Column("name", ["姓名"], "AAC003", .name),
    Column("certifiedDate", ["认证日期"], "RZRQ", .day, required: true),
    Column("method", ["认证方式"], "RZFS"),
    Column.change,
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    for proof in life.certifications {
      guard let row = scribe.begin(dataset, knownOn: proof.delivered) else { continue }
      row.digits(proof.number, width: 12, prefix: "RZ")
      row.id()
      row.name()
      row.day(proof.day)
      switch proof.method {
      case .face: row.word("人脸识别")
      case .counter: row.word("窗口")
      case .homeVisit: row.word("上门")
      case .dataMatch: row.word("数据比对")
      }
      row.change(proof.change)
      scribe.commit(life)
    }
  }
}
