import Civil

/// Hospital and clinic visits (就医信息).
enum VisitsSheet: Sheet {
  static let dataset = Dataset.visits
  static let columns = [
    Column("visitNumber", ["就诊流水号"], "JZLSH", .text, required: true),
    Column("id", ["身份证号"], "GMSFHM", .id, required: true),
    Column("name", ["姓名"], "XM", .name),
    Column("visitDate", ["就诊日期"], "JZRQ", .day, required: true),
    Column("kind", ["就诊类型"], "JZLX"),
    Column("institution", ["医疗机构"], "YLJG"),
  ]

  private static let institutions: [StaticString] = [
    "龙井市人民医院", "龙井市中医医院", "开山屯镇卫生院", "老头沟镇卫生院", "三合镇卫生院", "东盛涌镇卫生院", "智新镇卫生院",
    "安民社区卫生服务中心", "龙门社区卫生服务中心",
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    for visit in life.visits {
      guard let row = scribe.begin(dataset, knownOn: visit.day) else { continue }
      row.digits(visit.number, width: 12)
      row.id()
      row.name()
      row.day(visit.day)
      row.word(visit.kind == 0 ? "门诊" : visit.kind == 1 ? "住院" : "体检")
      row.word(institutions[visit.institution])
      scribe.commit(life)
    }
  }
}
