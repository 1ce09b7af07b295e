import Civil

/// Monthly pensions (养老金发放).
enum PensionPaymentsSheet: Sheet {
  static let dataset = Dataset.pensionPayments
  static let columns = [
    Column("paymentNumber", ["发放流水号"], "FFLSH", .text, required: true),
    Column("personNumber", ["个人编号"], "AAC001"),
    Column("id", ["社会保障号码", "身份证号"], "AAC002", .id, required: true),
    Column("name", ["姓名"], "AAC003", .name),
    Column("periodMonth", ["所属期", "待遇所属期"], "AAE003", .month, required: true),
    Column("paidDate", ["发放日期"], "FFRQ", .day),
    Column("grossAmount", ["应发金额"], "YFJE", .money, required: true),
    Column("withheldAmount", ["扣回金额"], "KHJE", .money),
    Column("netAmount", ["实发金额"], "SFJE", .money, required: true),
    Column("bankAccount", ["银行账号", "收款账号"], "AAE010"),
    Column("status", ["发放状态"], "FFZT"),
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    let entry = life.payingEntry
    for payment in life.payments {
      guard let row = scribe.begin(dataset, knownOn: payment.delivered) else { continue }
      row.digits(payment.number, width: 16)
      if let entry { row.personNumber(entry.number) } else { row.empty() }
      row.id()
      row.name()
      row.month(payment.period)
      row.day(payment.paid)
      row.money(payment.gross)
      row.money(payment.withheld)
      row.money(payment.gross - payment.withheld)
      row.account(entry?.account ?? scribe.accountNumber(of: life.index))
      row.word(payment.isReturned ? "退回" : "成功")
      scribe.commit(life)
    }
  }
}
