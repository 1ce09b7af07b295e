import Civil

/// Other pension schemes (其他养老保险).
enum OtherPensionsSheet: Sheet {
  static let dataset = Dataset.otherPensions
  static let columns = [
    Column("id", ["社会保障号码", "身份证号"], "AAC002", .id, required: true),
    Column("name", ["姓名"], "AAC003", .name, required: true),
    Column("scheme", ["险种", "险种类型"], "AAE140", .code, required: true),
    Column("status", ["参保状态"], "AAC008", .code, required: true),
    Column("startMonth", ["起始年月"], "QSNY", .month),
    Column("endMonth", ["终止年月"], "ZZNY", .month),
    Column("monthlyAmount", ["月待遇"], "YDY", .money),
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    guard let entry = life.otherPension else { return }
    let row = scribe.begin(dataset, village: life.village)
    row.id()
    row.name()
    if entry.scheme == .employee { row.code("企业职工养老", "110") } else { row.code("机关事业养老", "120") }
    switch entry.status {
    case .contributing: row.word("缴费")
    case .drawing: row.word("领取")
    case .ended: row.word("终止")
    }
    row.month(entry.start)
    row.month(entry.end)
    row.money(entry.monthly)
    scribe.commit(life)
  }
}
