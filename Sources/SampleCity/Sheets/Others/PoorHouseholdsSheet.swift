import Civil

/// The registered poor population (建档立卡贫困人口).
enum PoorHouseholdsSheet: Sheet {
  static let dataset = Dataset.poorHouseholds
  static let columns = [
    Column("id", ["身份证号", "证件号码"], "GMSFHM", .id, required: true),
    Column("name", ["姓名"], "XM", .name, required: true),
    Column("householdNumber", ["户编号"], "HBH"),
    Column("headName", ["户主姓名"], "HZXM"),
    Column("povertyStatus", ["脱贫状态"], "TPZT"),
    Column("escapeYear", ["脱贫年度"], "TPND"),
    Column("division", ["区划代码"], "QHDM"),
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    guard let poverty = life.poverty, life.citizen.kind == .resident else { return }
    let row = scribe.begin(dataset, village: life.village)
    row.id()
    row.name()
    row.digits(UInt64(life.household.first), width: 9, prefix: "P")
    row.name(of: life.household.first)
    switch poverty.status {
    case .poor: row.word("未脱贫")
    case .escaped: row.word("已脱贫")
    case .stable: row.word("稳定脱贫")
    }
    row.number(poverty.escapeYear)
    row.division(life.village)
    scribe.commit(life)
  }
}
