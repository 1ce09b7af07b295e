import Civil

/// Funeral and survivor benefits of other schemes (其他丧葬抚恤待遇).
enum OtherFuneralBenefitsSheet: Sheet {
  static let dataset = Dataset.otherFuneralBenefits
  static let columns = [
    Column("paymentNumber", ["发放流水号"], "FFLSH", .text, required: true),
    Column("id", ["死亡人员身份证号", "身份证号"], "AAC002", .id, required: true),
    Column("name", ["死亡人员姓名", "姓名"], "AAC003", .name, required: true),
    Column("scheme", ["险种"], "AAE140", .code, required: true),
    Column("benefit", ["待遇项目"], "DYXM", .code, required: true),
    Column("amount", ["金额"], "JE", .money, required: true),
    Column("paidDate", ["发放日期"], "FFRQ", .day, required: true),
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    for benefit in life.otherBenefits {
      let row = scribe.begin(dataset, village: life.village)
      row.digits(benefit.number, width: 12, prefix: "QT")
      row.id()
      row.name(ofDeceased: life.name)
      switch benefit.scheme {
      case .employee: row.word("企业职工养老")
      case .civilService: row.word("机关事业养老")
      case .workInjury: row.word("工伤")
      case .unemployment: row.word("失业")
      case .veterans: row.word("优抚")
      }
      row.word(benefit.benefit == .funeral ? "丧葬补助金" : "抚恤金")
      row.money(benefit.amount)
      row.day(benefit.paid)
      scribe.commit(life)
    }
  }
}
