import Civil

/// Overpayments paid back (追回记录).
enum RecoveriesSheet: Sheet {
  static let dataset = Dataset.recoveries
  static let columns = [
    Column("recoveryNumber", ["追回流水号"], "ZHLSH", .text, required: true),
    Column("id", ["社会保障号码", "身份证号"], "AAC002", .id, required: true),
    Column("name", ["姓名"], "AAC003", .name),
    Column("kind", ["追回项目"], "ZHXM", .code, required: true),
    Column("amount", ["追回金额"], "ZHJE", .money, required: true),
    Column("recoveredDate", ["追回日期"], "ZHRQ", .day, required: true),
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    for recovery in life.recoveries {
      let row = scribe.begin(dataset, village: life.village)
      row.digits(recovery.number, width: 12, prefix: "ZH")
      row.id()
      row.name()
      row.word(recovery.kind == .pension ? "养老金" : "丧葬补助金")
      row.money(recovery.amount)
      row.day(recovery.day)
      scribe.commit(life)
    }
  }
}
