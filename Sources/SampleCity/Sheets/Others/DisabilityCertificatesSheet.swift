import Civil

/// Disability certificates (残疾人证).
enum DisabilityCertificatesSheet: Sheet {
  static let dataset = Dataset.disabilityCertificates
  static let columns = [
    Column("certificateNumber", ["残疾证号"], "CJZH", .text, required: true),
    Column("id", ["身份证号"], "GMSFHM", .id),
    Column("name", ["姓名"], "XM", .name, required: true),
    Column("category", ["残疾类别"], "CJLB"),
    Column("grade", ["残疾等级"], "CJDJ"),
    Column("issueDate", ["发证日期"], "FZRQ", .day),
    Column("status", ["状态"], "ZT"),
  ]

  private static let categories: [StaticString] = ["视力", "听力", "言语", "肢体", "智力", "精神", "多重"]
  private static let grades: [(StaticString, StaticString)] = [("一级", "1"), ("二级", "2"), ("三级", "3"), ("四级", "4")]

  static func write(_ life: Life, with scribe: Scribe) {
    guard let entry = life.disability else { return }
    let row = scribe.begin(dataset, village: life.village)
    number(row.identity, entry, row)
    // The certificate's number already contains the person's.
    if life.index % 5 == 0 { row.empty() } else { row.id() }
    row.name()
    cells(entry, row)
    scribe.commit(life)
  }

  /// Somebody from elsewhere who lives here with a certificate issued here.
  static func write(_ stranger: Stranger, with row: Row) {
    let entry = Disability(category: 4, grade: 3, issued: stranger.death, isValid: true, reissue: 0)
    number(ResidentIDText(stranger.id), entry, row)
    row.id(of: stranger.id)
    row.name(stranger.name)
    cells(entry, row)
  }

  private static func number(_ id: ResidentIDText, _ entry: Disability, _ row: Row) {
    id.append(to: row.bytes)
    row.bytes.append(number: UInt64(entry.category))
    row.bytes.append(number: UInt64(entry.grade))
    if entry.reissue > 0 {
      row.bytes.append("B")
      row.bytes.append(number: UInt64(entry.reissue))
    }
    row.end()
  }

  private static func cells(_ entry: Disability, _ row: Row) {
    row.word(categories[entry.category - 1])
    let grade = grades[entry.grade - 1]
    row.code(grade.0, grade.1)
    row.day(entry.issued)
    row.word(entry.isValid ? "有效" : "注销")
  }
}
