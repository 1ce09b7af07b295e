import Civil

/// Repayments of advances (垫付资金偿还).
enum AdvanceRepaymentsSheet: Sheet {
  static let dataset = Dataset.advanceRepayments
  static let columns = [
    Column("repaymentNumber", ["偿还流水号"], "CHLSH", .text, required: true),
    Column("advanceNumber", ["垫付编号"], "DFBH", .text, required: true),
    Column("id", ["社会保障号码", "身份证号"], "AAC002", .id, required: true),
    Column("periodMonth", ["所属期"], "AAE003", .month),
    Column("amount", ["偿还金额"], "CHJE", .money, required: true),
    Column("repaidDate", ["偿还日期"], "CHRQ", .day, required: true),
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    for advance in life.advances {
      for repayment in advance.repayments {
        let row = scribe.begin(dataset, village: life.village)
        row.digits(repayment.number, width: 12, prefix: "CH")
        row.digits(advance.number, width: 10, prefix: "DF")
        row.id()
        row.month(repayment.period)
        row.money(repayment.amount)
        row.day(repayment.day)
        scribe.commit(life)
      }
    }
  }
}
