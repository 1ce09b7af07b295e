import Civil

/// Advances for back contributions (缴费资金垫付).
enum ContributionAdvancesSheet: Sheet {
  static let dataset = Dataset.contributionAdvances
  static let columns = [
    Column("advanceNumber", ["垫付编号"], "DFBH", .text, required: true),
    Column("id", ["社会保障号码", "身份证号"], "AAC002", .id, required: true),
    Column("name", ["姓名"], "AAC003", .name, required: true),
    Column("applyDate", ["申请日期"], "SQRQ", .day, required: true),
    Column("years", ["补缴年限"], "BJNX", .number, required: true),
    Column("amount", ["垫付金额"], "DFJE", .money, required: true),
    Column("repayment", ["偿还方式"], "CHFS"),
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    for advance in life.advances {
      let row = scribe.begin(dataset, village: life.village)
      row.digits(advance.number, width: 10, prefix: "DF")
      row.id()
      row.name()
      row.day(advance.applied)
      row.number(advance.years)
      row.money(advance.amount)
      row.word(advance.repayment == .fromPension ? "养老金抵扣" : "约定提前偿还")
      scribe.commit(life)
    }
  }
}
