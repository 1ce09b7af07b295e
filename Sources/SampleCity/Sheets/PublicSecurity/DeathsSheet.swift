import Civil

/// Deaths registered by the police (死亡注销户口).
enum DeathsSheet: Sheet {
  static let dataset = Dataset.deaths
  static let columns = [
    Column("id", ["公民身份号码", "身份证号"], "GMSFHM", .id, required: true),
    Column("name", ["姓名"], "XM", .name, required: true),
    Column("deathDate", ["死亡日期"], "SWRQ", .day, required: true),
    Column("cancelDate", ["注销日期"], "ZXRQ", .day),
    Column("division", ["区划代码"], "QHDM"),
    Column.change,
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    for entry in life.deathRegistrations {
      guard let row = scribe.begin(dataset, knownOn: entry.delivered) else { continue }
      row.id()
      row.name(ofDeceased: entry.name)
      row.day(entry.deathDate)
      row.day(entry.cancelDate)
      row.division(life.village)
      row.change(entry.change)
      scribe.commit(life)
    }
  }
}
