import Civil

/// The medical insurance register (医保参保).
enum InsuredSheet: Sheet {
  static let dataset = Dataset.insured
  static let columns = [
    Column("id", ["身份证号码", "身份证号", "证件号码"], "GMSFHM", .id, required: true),
    Column("name", ["姓名"], "XM", .name, required: true),
    Column("plan", ["参保险种", "险种类型"], "XZLX", .code, required: true),
    Column("employer", ["单位名称"], "DWMC"),
    Column("status", ["参保状态"], "CBZT"),
    Column("startDate", ["参保日期"], "CBRQ", .day),
    Column("stopDate", ["停保日期"], "TBRQ", .day),
    Column("stopReason", ["停保原因"], "TBYY"),
  ]

  private static let employers: [StaticString] = [
    "龙井市第一中学", "龙井市人民医院", "海兰江食品有限公司", "天佛指山林场", "龙井市供热公司", "延边松韵木业有限公司",
    "龙井市客运站", "苹果梨果业合作社", "龙井市自来水公司", "老头沟建材厂", "龙井市市政管理处", "江畔纺织有限公司",
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    guard let entry = life.insurance else { return }
    let row = scribe.begin(dataset, village: life.village)
    row.id()
    row.name()
    row.word(entry.plan == .employee ? "职工医保" : "居民医保")
    row.word(entry.employer.map { employers[$0] } ?? "")
    switch entry.status {
    case .contributing: row.word("参保缴费")
    case .suspended: row.word("暂停")
    case .ended: row.word("终止")
    }
    row.day(entry.startDate)
    row.day(entry.stopDate)
    switch entry.stopReason {
    case nil: row.empty()
    case .death: row.word("死亡")
    case .movedAway: row.word("转出")
    case .other: row.word("其他")
    }
    scribe.commit(life)
  }
}
