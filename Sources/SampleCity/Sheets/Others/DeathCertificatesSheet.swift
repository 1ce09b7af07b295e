import Civil

/// Medical certificates of death (死亡医学证明).
enum DeathCertificatesSheet: Sheet {
  static let dataset = Dataset.deathCertificates
  static let columns = [
    Column("certificateNumber", ["证明编号"], "ZMBH", .text, required: true),
    Column("id", ["身份证号"], "GMSFHM", .id),
    Column("name", ["死者姓名", "姓名"], "XM", .name, required: true),
    Column("sex", ["性别"], "XB"),
    Column("birthDate", ["出生日期"], "CSRQ", .day),
    Column("deathDate", ["死亡日期", "死亡时间"], "SWRQ", .day, required: true),
    Column("division", ["户籍区划代码"], "QHDM"),
    Column.change,
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    for paper in life.certificates {
      guard let row = scribe.begin(dataset, knownOn: paper.delivered) else { continue }
      row.digits(paper.number, width: 12, prefix: "22")
      row.id(paper.carries)
      row.name(ofDeceased: paper.name)
      row.personSex()
      row.day(life.citizen.birth)
      row.day(paper.deathDate)
      row.division(life.village)
      row.change(paper.change)
      scribe.commit(life)
    }
  }

  /// Somebody from elsewhere who died in the city's hospital.
  static func write(_ stranger: Stranger, with row: Row) {
    row.digits(stranger.number, width: 12, prefix: "37")
    row.id(of: stranger.id)
    row.name(stranger.name)
    row.code(stranger.id.sex == .male ? "男" : "女", stranger.id.sex == .male ? "1" : "2")
    row.day(stranger.id.birthDate)
    row.day(stranger.death)
    row.empty()
    row.change(.none)
  }
}
