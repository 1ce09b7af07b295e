import Civil

/// The household register (户籍人口).
enum ResidentsSheet: Sheet {
  static let dataset = Dataset.residents
  static let columns = [
    Column("id", ["公民身份号码", "身份证号", "身份证号码"], "GMSFHM", .id, required: true),
    Column("name", ["姓名"], "XM", .name, required: true),
    Column("sex", ["性别"], "XB"),
    Column("ethnicity", ["民族"], "MZ"),
    Column("birthDate", ["出生日期"], "CSRQ", .day),
    Column("householdNumber", ["户号"], "HH"),
    Column("relationToHead", ["与户主关系"], "YHZGX"),
    Column("division", ["区划代码", "村社区代码"], "QHDM"),
    Column("address", ["户籍地址", "住址"], "HJDZ"),
    Column("status", ["户口状态"], "HKZT"),
    Column("cancelReason", ["注销原因"], "ZXYY"),
    Column("cancelDate", ["注销日期"], "ZXRQ", .day),
    Column("formerName", ["曾用名"], "CYM"),
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    guard let entry = life.registration else { return }
    let row = scribe.begin(dataset, village: life.village)
    row.id()
    row.name()
    row.personSex()
    ethnicity(life.ethnicity, row)
    row.day(life.citizen.birth)
    row.digits(UInt64(life.household.first), width: 9)
    row.word(relation(life.citizen))
    row.division(life.village)
    row.address(life.village, house: life.household.first % 400 + 1)
    row.word(entry.cancelReason == nil ? "正常" : "注销")
    row.word(reason(entry.cancelReason))
    row.day(entry.cancelDate)
    row.name(life.formerName)
    scribe.commit(life)
  }

  private static func ethnicity(_ ethnicity: Ethnicity, _ row: Row) {
    switch ethnicity {
    case .han: row.code("汉族", "01")
    case .mongol: row.code("蒙古族", "02")
    case .hui: row.code("回族", "03")
    case .uyghur: row.code("维吾尔族", "05")
    case .korean: row.code("朝鲜族", "10")
    case .manchu: row.code("满族", "11")
    }
  }

  private static func relation(_ citizen: Citizen) -> StaticString {
    let isMale = citizen.sex == .male
    switch citizen.relation {
    case .head: return "户主"
    case .spouse: return isMale ? "夫" : "妻"
    case .child: return isMale ? "子" : "女"
    case .grandchild: return isMale ? "孙子" : "孙女"
    case .parent: return isMale ? "父亲" : "母亲"
    }
  }

  private static func reason(_ reason: Resident.CancelReason?) -> StaticString {
    switch reason {
    case nil: return ""
    case .death: return "死亡"
    case .declaredDead: return "宣告死亡"
    case .movedAway: return "迁出"
    case .settledAbroad: return "出国定居"
    case .foreignNationality: return "入外国籍"
    case .duplicate: return "重户"
    case .other: return "其他"
    }
  }
}
