import Civil

/// Funeral subsidies (丧葬补助金发放).
enum FuneralPaymentsSheet: Sheet {
  static let dataset = Dataset.funeralPayments
  static let columns = [
    Column("paymentNumber", ["发放流水号"], "FFLSH", .text, required: true),
    Column("id", ["死亡人员身份证号", "身份证号"], "AAC002", .id, required: true),
    Column("name", ["死亡人员姓名", "姓名"], "AAC003", .name, required: true),
    Column("deathDate", ["死亡日期", "申报死亡日期"], "SWRQ", .day),
    Column("claimantName", ["领取人姓名"]),
    Column("claimantId", ["领取人身份证号"]),
    Column("paidDate", ["发放日期"], "FFRQ", .day, required: true),
    Column("grossAmount", ["应发金额", "补助标准"], "YFJE", .money, required: true),
    Column("offsetAmount", ["抵扣金额"], "DKJE", .money),
    Column("netAmount", ["实发金额"], "SFJE", .money, required: true),
    Column("channel", ["发放方式"], "FFFS"),
    Column("bankAccount", ["收款账号"], "AAE010"),
    Column("accountHolder", ["收款户名"], "AAE009"),
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    let entry = life.payingEntry
    for subsidy in life.subsidies {
      let row = scribe.begin(dataset, village: life.village)
      row.digits(subsidy.number, width: 12, prefix: "SZ")
      row.id()
      row.name(ofDeceased: life.name)
      row.day(subsidy.claimedDeath)
      row.name(of: life.relative)
      row.id(of: life.relative)
      row.day(subsidy.paid)
      row.money(subsidy.gross)
      row.money(subsidy.offset)
      row.money(subsidy.net)
      switch subsidy.channel {
      case .socialSecurityCard: row.word("社保卡")
      case .bankCard: row.word("银行卡")
      case .passbook: row.word("存折")
      case .cash: row.word("现金")
      }
      switch subsidy.target {
      case .card: row.card(entry?.card ?? UInt64(life.index))
      case .account: row.account(entry?.account ?? UInt64(life.index))
      case .accountOf(let other): row.account(scribe.accountNumber(of: other))
      case .unknown: row.empty()
      }
      row.name(life.name)
      scribe.commit(life)
    }
  }
}
