import Civil

/// Persons serving a sentence or detained (服刑羁押人员).
enum CustodySheet: Sheet {
  static let dataset = Dataset.custody
  static let columns = [
    Column("id", ["公民身份号码", "身份证号"], "GMSFHM", .id, required: true),
    Column("name", ["姓名"], "XM", .name, required: true),
    Column("category", ["羁押类别"], "JYLB"),
    Column("startDate", ["入监日期", "羁押起始日期"], "RJRQ", .day, required: true),
    Column("endDate", ["释放日期", "刑满日期"], "SFRQ", .day),
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    for term in life.custody {
      let row = scribe.begin(dataset, village: life.village)
      row.id()
      row.name()
      switch term.category {
      case .imprisoned: row.word("服刑")
      case .detained: row.word("羁押")
      case .community: row.word("社区矫正")
      }
      row.day(term.start)
      row.day(term.end)
      scribe.commit(life)
    }
  }
}
